package fr.titraille.clean;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.format.Formats;
import fr.titraille.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The annotated seeds as they came: all boilerplate leaves them, not one sentence of the article does. */
class SeedCleaningTest {

    private static final Set<String> BOILERPLATE =
            Set.of("boilerplate", "prompt-leftover", "damaged-ticker", "emoji-damage");

    private static Map<String, CleanResult> cleaned() throws IOException {
        Map<String, CleanResult> out = new TreeMap<>();
        for (JsonNode gold : SharedData.lines("data/facts/dev.jsonl")) {
            String raw = Files.readString(
                    SharedData.file("seeds/" + gold.get("source_file").textValue()));
            out.put(
                    gold.get("id").textValue(),
                    Cleaner.standard().clean(Formats.standard().read("text", raw)));
        }
        return out;
    }

    private static CleanResult of(Map<String, CleanResult> cleaned, String id) {
        return Objects.requireNonNull(cleaned.get(id), id);
    }

    private static String text(CleanResult result) {
        return result.article().plainText().text();
    }

    @Test
    void clean_seeds_noAnnotatedBoilerplateIsLeft() throws IOException {
        Map<String, CleanResult> cleaned = cleaned();
        for (JsonNode anomaly : SharedData.lines("data/facts/dev-anomalies.jsonl")) {
            if (BOILERPLATE.contains(anomaly.get("kind").textValue())) {
                CleanResult result = of(cleaned, anomaly.get("id").textValue());
                for (String line : anomaly.get("quote").textValue().strip().split("\\n+")) {
                    List<String> lines = text(result).lines().toList();
                    boolean left = line.length() < 12
                            ? lines.contains(line)
                            : text(result).contains(line);
                    assertThat(left).as(anomaly.get("quote").textValue()).isFalse();
                }
            }
        }
        assertThat(text(of(cleaned, "seed-000"))).doesNotContain("🙂").doesNotContain(" :)");
        assertThat(text(of(cleaned, "seed-001"))).doesNotContain("(fc)");
    }

    @Test
    void clean_seeds_everySentenceStays() throws IOException {
        Map<String, CleanResult> cleaned = cleaned();
        for (JsonNode gold : SharedData.lines("data/facts/dev.jsonl")) {
            CleanResult result = of(cleaned, gold.get("id").textValue());
            String kept = letters(text(result));
            String moved = letters(result.article().metadata().toString());
            for (String paragraph : gold.get("text").textValue().split("\\n\\n")) {
                for (var sentence : Analyzer.french().analyze(paragraph).sentences()) {
                    String wanted = letters(withoutInserts(sentence.range().of(paragraph)));
                    assertThat(kept.contains(wanted) || moved.contains(wanted) || tail(kept, wanted))
                            .as(sentence.range().of(paragraph))
                            .isTrue();
                }
            }
        }
    }

    /** A dateline or label before a dash may have moved: then the rest of the sentence is there. */
    private static boolean tail(String kept, String wanted) {
        int dash = wanted.indexOf('–');
        return dash > 0 && dash < 40 && kept.contains(wanted.substring(dash + 1));
    }

    private static String withoutInserts(String sentence) {
        return sentence.replaceAll("\\((?:NASDAQ|NYSE)[^)🙂]*(?:\\)|🙂)", "").replaceAll("\\(Selon le (.*)\\)", "$1");
    }

    private static String letters(String text) {
        return text.replaceAll("\\((?:NASDAQ|NYSE)[^)]*\\)", "")
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == '–')
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
    }

    @Test
    void detect_articlesOfOthers_nextToNothingIsRemoved() {
        List<String> removed = new ArrayList<>();
        int blocks = 0;
        for (String file : List.of("data/subheadings/train.jsonl", "data/subheadings/dev.jsonl")) {
            for (JsonNode line : SharedData.lines(file)) {
                List<Block> body = new ArrayList<>();
                for (JsonNode block : line.get("blocks")) {
                    String text = block.get("text").textValue();
                    String type = block.get("type").textValue();
                    body.add(
                            type.equals("p")
                                    ? new Block.Paragraph(text)
                                    : new Block.Heading(type.charAt(1) - '0', text));
                }
                blocks += body.size();
                var analyzed = Analyzer.french().analyze(Article.of(body));
                BoilerplateDetector.standard().detect(analyzed).stream()
                        .filter(Boilerplate::certain)
                        .forEach(b -> removed.add(b.kind() + " " + b.range()));
            }
        }
        // the two that are left are a button's label and the source line of a table: boilerplate indeed
        assertThat(removed).as("of %d blocks", blocks).hasSizeLessThanOrEqualTo(2);
    }
}
