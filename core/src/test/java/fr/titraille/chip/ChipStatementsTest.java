package fr.titraille.chip;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.article.Metadata;
import fr.titraille.text.Folding;
import fr.titraille.text.ResourceLines;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

    @Test
    void extract_ownArticles_reachesItsFloor() {
        FactScore score = new FactScore();
        List<String[]> paragraphs = new ArrayList<>();
        String date = "";
        for (String line : ResourceLines.read(ChipStatementsTest.class, "articles.txt")) {
            if (line.startsWith("== ")) {
                add(paragraphs, date, score);
                paragraphs.clear();
                date = line.substring(3);
            } else {
                paragraphs.add(line.split(" \\|\\| "));
            }
        }
        add(paragraphs, date, score);

        assertThat(score.facts()).isGreaterThan(0.68);
        assertThat(score.slots()).isGreaterThan(0.58);
    }

    /** Scores one article paragraph by paragraph. */
    private static void add(List<String[]> paragraphs, String date, FactScore score) {
        if (paragraphs.isEmpty()) {
            return;
        }
        List<Block> blocks = new ArrayList<>();
        paragraphs.forEach(p -> blocks.add(new Block.Paragraph(p[0])));
        AnalyzedArticle article = Analyzer.french()
                .analyze(Article.of(blocks)
                        .withMetadata(Metadata.EMPTY.withPublishedAt(
                                LocalDate.parse(date).atTime(12, 0).atOffset(ZoneOffset.UTC))));
        List<ChipFact> facts = ChipFacts.french().extract(article).facts();
        int from = 0;
        for (String[] paragraph : paragraphs) {
            int start = from;
            int end = start + paragraph[0].length();
            score.add(
                    expected(paragraph[1]),
                    facts.stream()
                            .filter(f -> start <= f.evidence().start()
                                    && f.evidence().start() < end)
                            .map(ChipStatementsTest::kindAndSlots)
                            .toList());
            from = article.body().text().indexOf('\n', end - 1) < 0 ? end : end + 2;
        }
    }

    private static Set<String> kindAndSlots(ChipFact fact) {
        Set<String> slots = FactScore.slots(fact);
        slots.removeIf(slot -> slot.startsWith("@"));
        slots.add("@" + fact.kind());
        return slots;
    }

    /** The kind only: a statement may be of two sentences, so their places are left out on both sides. */
    private static List<Set<String>> actual(String statement) {
        Article article = Article.of(List.of(new Block.Paragraph(CONTEXT), new Block.Paragraph(statement)));
        List<Set<String>> out = new ArrayList<>();
        for (ChipFact fact :
                ChipFacts.french().extract(Analyzer.french().analyze(article)).facts()) {
            out.add(kindAndSlots(fact));
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
