package fr.titraille.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.testing.AnnotatedItems;
import fr.titraille.text.TextRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotatedItemsTest {

    @ParameterizedTest
    @ValueSource(strings = {"words", "sentences", "keyphrase", "passive", "transition", "syllables", "language"})
    void analysis_ownItems_areAnsweredRight(String kind) {
        assertThat(AnnotatedItems.of(kind)).hasSizeGreaterThanOrEqualTo(20);
        assertThat(AnnotatedItems.tooManyWrong(kind, item -> answer(kind, item)))
                .isEmpty();
    }

    private static Object answer(String kind, AnnotatedItems.Item item) {
        AnalyzedText text = Analyzer.french().analyze(item.text());
        return switch (kind) {
            case "words" -> text.wordCount();
            case "sentences" -> text.sentences().size();
            case "keyphrase" -> KeyphraseMatcher.of(item.keyphrase()).count(text);
            case "passive" -> text.sentences().stream().anyMatch(text::isPassive);
            case "transition" -> text.sentences().stream().anyMatch(text::hasConnective);
            case "syllables" -> text.syllableCount();
            default -> text.language(new TextRange(0, text.text().length())).equals("fr") ? "fr" : "other";
        };
    }
}
