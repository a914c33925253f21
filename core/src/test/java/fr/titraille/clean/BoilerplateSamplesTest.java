package fr.titraille.clean;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.text.ResourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Own samples in the midst of an article: what must leave it, and above all what must not. */
class BoilerplateSamplesTest {

    private static final List<String> PROSE = List.of(
            "Le fabricant de semi-conducteurs a ouvert une usine près de Grenoble, où il emploie quatre cents personnes.",
            "Les premiers processeurs sortiront des lignes au printemps, d’après la direction, qui vise dix mille plaquettes par mois.",
            "Les clients sont des exploitants de centres de données, qui cherchent des accélérateurs moins gourmands en électricité.",
            "La concurrence ne dort pas : trois groupes américains préparent des cartes du même genre pour l’an prochain.");

    static Stream<List<String>> samples() {
        return ResourceLines.table(BoilerplateSamplesTest.class, "blocks.tsv", 3).stream();
    }

    private static AnalyzedArticle article(String where, String text) {
        List<Block> blocks = new ArrayList<>();
        PROSE.forEach(p -> blocks.add(new Block.Paragraph(p)));
        int at = switch (where) {
            case "head" -> 0;
            case "middle" -> 2;
            default -> blocks.size();
        };
        blocks.add(at, new Block.Paragraph(text));
        return Analyzer.french().analyze(Article.of(blocks));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void detect_sample_fallsUnderItsRule(List<String> sample) {
        AnalyzedArticle article = article(sample.get(1), sample.get(2));
        List<Boilerplate> found = BoilerplateDetector.standard().detect(article);
        switch (sample.get(0)) {
            case "keep" -> assertThat(found).as(sample.get(2)).isEmpty();
            case "stay" -> assertThat(found).as(sample.get(2)).noneMatch(Boilerplate::certain);
            default ->
                assertThat(found)
                        .as(sample.get(2))
                        .singleElement()
                        .matches(Boilerplate::certain)
                        .extracting(Boilerplate::rule)
                        .isEqualTo(sample.get(0));
        }
    }
}
