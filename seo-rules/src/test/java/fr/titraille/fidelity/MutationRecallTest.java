package fr.titraille.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.fidelity.Mutations.Fact;
import fr.titraille.format.Formats;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every single-fact change of the sample articles, and how many the check sees; docs/evaluation/fidelity.md has the table. */
class MutationRecallTest {

    private static final double LEAST = 0.95;

    @Test
    void compare_singleFactMutations_areCaught() {
        Map<Fact, Integer> made = new EnumMap<>(Fact.class);
        Map<Fact, Integer> caught = new EnumMap<>(Fact.class);
        List<String> texts = new ArrayList<>(Texts.samples());
        texts.addAll(Texts.mutable());
        for (String text : texts) {
            AnalyzedArticle source =
                    Analyzer.french().analyze(Formats.standard().read("text", text));
            for (Mutations.Mutation mutation : Mutations.of(text)) {
                AnalyzedArticle rewrite =
                        Analyzer.french().analyze(Formats.standard().read("text", mutation.text()));
                boolean seen = !Fidelity.french()
                        .compare(source, rewrite, Fidelity.Scope.PARTIAL)
                        .faithful();
                made.merge(mutation.fact(), 1, Integer::sum);
                caught.merge(mutation.fact(), seen ? 1 : 0, Integer::sum);
            }
        }
        for (Fact fact : Fact.values()) {
            int all = made.getOrDefault(fact, 0);
            assertThat(all).as("mutations of %s", fact).isPositive();
            assertThat((double) caught.getOrDefault(fact, 0) / all)
                    .as("%s: %d of %d", fact, caught.getOrDefault(fact, 0), all)
                    .isGreaterThanOrEqualTo(LEAST);
        }
    }
}
