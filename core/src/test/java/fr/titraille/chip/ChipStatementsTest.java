package fr.titraille.chip;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.text.Folding;
import fr.titraille.text.ResourceLines;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Reads the own statements of {@code statements.txt}, each after a sentence that says what the text is about. */
class ChipStatementsTest {

    private static final String CONTEXT = "Les puces d’intelligence artificielle sont très demandées.";
    private static final Map<String, String> FIELDS = Map.of(
            "s",
            "subject",
            "c",
            "counterparty",
            "chip",
            "chip",
            "ref",
            "reference",
            "q",
            "quantity",
            "a",
            "amount",
            "p",
            "percent",
            "t",
            "time");
    private static final Map<String, String> MODALITIES =
            Map.of("r", "REPORTED", "p", "PLANNED", "n", "NEGATED", "a", "ASSERTED");

    @Test
    void extract_ownStatements_readsNearlyAll() {
        FactScore score = new FactScore();
        for (String line : ResourceLines.read(ChipStatementsTest.class, "statements.txt")) {
            String[] halves = line.split(" \\|\\| ");
            score.add(expected(halves[1]), actual(halves[0]));
        }

        assertThat(score.facts()).isGreaterThan(0.90);
        assertThat(score.slots()).isGreaterThan(0.88);
    }

    /** The kind only: a statement may be of two sentences, so their places are left out on both sides. */
    private static List<Set<String>> actual(String statement) {
        Article article = Article.of(List.of(new Block.Paragraph(CONTEXT), new Block.Paragraph(statement)));
        List<Set<String>> out = new ArrayList<>();
        for (ChipFact fact :
                ChipFacts.french().extract(Analyzer.french().analyze(article)).facts()) {
            Set<String> slots = FactScore.slots(fact);
            slots.removeIf(slot -> slot.startsWith("@"));
            slots.add("@" + fact.kind());
            out.add(slots);
        }
        return out;
    }

    private static List<Set<String>> expected(String facts) {
        List<Set<String>> out = new ArrayList<>();
        for (String fact : facts.equals("-") ? new String[0] : facts.split(" & ")) {
            String[] parts = fact.split(";");
            Set<String> slots = new HashSet<>(Set.of("@" + parts[0].toUpperCase(Locale.ROOT)));
            String modality = "a";
            for (int i = 1; i < parts.length; i++) {
                String[] pair = parts[i].split("=");
                String field = FIELDS.get(pair[0]);
                if (field == null) {
                    modality = pair[1];
                } else if (Set.of("q", "a", "p").contains(pair[0])) {
                    slots.add(field + "=" + Double.parseDouble(pair[1]));
                } else if (pair[0].equals("t")) {
                    slots.add(field + "=" + pair[1]);
                } else {
                    for (String name : pair[1].split(",")) {
                        slots.add(field + "=" + Folding.unaccented(name));
                    }
                }
            }
            slots.add("modality=" + MODALITIES.get(modality));
            out.add(slots);
        }
        return out;
    }
}
