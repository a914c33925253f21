package fr.titraille.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.titraille.testing.SharedData;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchDataSetTest {

    @ParameterizedTest
    @ValueSource(strings = {"words", "sentences", "keyphrase", "passive", "transition", "syllables", "language"})
    void analysis_annotatedSet_reachesNinetySevenInAHundred(String kind) {
        List<JsonNode> items = SharedData.lines("data/french/dev.jsonl").stream()
                .filter(item -> item.path("kind").asText().equals(kind))
                .toList();
        List<String> wrong = new ArrayList<>();
        for (JsonNode item : items) {
            Object got = answer(kind, item);
            String expected = kind.equals("sentences")
                    ? String.valueOf(item.path("expected").size())
                    : item.path("expected").asText();
            if (!String.valueOf(got).equals(expected)) {
                wrong.add(item.path("id").asText() + " got " + got);
            }
        }
        assertThat(1 - wrong.size() / (double) items.size())
                .as("accuracy of %s; wrong: %s", kind, wrong)
                .isGreaterThanOrEqualTo(0.97);
    }

    private static Object answer(String kind, JsonNode item) {
        AnalyzedText text = Analyzer.french()
                .analyze(item.path(item.has("text") ? "text" : "word").asText());
        return switch (kind) {
            case "words" -> text.wordCount();
            case "sentences" -> text.sentences().size();
            case "keyphrase" ->
                KeyphraseMatcher.of(item.path("keyphrase").asText()).count(text);
            case "passive" -> text.sentences().stream().anyMatch(text::isPassive);
            case "transition" -> text.sentences().stream().anyMatch(text::hasConnective);
            case "syllables" -> text.syllableCount();
            default -> text.language(new TextRange(0, text.text().length())).equals("fr") ? "fr" : "other";
        };
    }
}
