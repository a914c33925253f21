package fr.titraille.subheading;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Reading;
import fr.titraille.analysis.TokenKind;
import java.util.Set;

/** What the grammar of headings asks of single words. */
final class Words {

    private static final Set<String> INDICATIVE_OR_CONDITIONAL = Set.of("ind", "con");

    private final AnalyzedText text;

    Words(AnalyzedText text) {
        this.text = text;
    }

    String key(int i) {
        return i >= 0 && i < text.tokens().size() ? text.token(i).key() : "";
    }

    boolean is(int i, PartOfSpeech pos) {
        return i >= 0 && i < text.tokens().size() && text.reading(i).pos() == pos;
    }

    boolean isVerb(int i) {
        return is(i, PartOfSpeech.VERB) || is(i, PartOfSpeech.AUX);
    }

    /** A verb in a personal mood of statements: indicative or conditional. */
    boolean isFinite(int i) {
        return isVerb(i)
                && INDICATIVE_OR_CONDITIONAL.stream()
                        .anyMatch(m -> text.reading(i).has(m));
    }

    boolean isInfinitive(int i) {
        return isVerb(i) && text.reading(i).has("inf");
    }

    boolean isParticiple(int i) {
        return isVerb(i) && text.reading(i).has("ppa");
    }

    boolean isNoun(int i) {
        boolean tagged = is(i, PartOfSpeech.NOUN) || is(i, PartOfSpeech.PROPN);
        return tagged
                && text.token(i).isLexical()
                && (text.readings(i).isEmpty()
                        || canBe(i, PartOfSpeech.NOUN)
                        || canBe(i, PartOfSpeech.PROPN)
                        || canBe(i, PartOfSpeech.ADJ)
                        || canBe(i, PartOfSpeech.X));
    }

    boolean isNumber(int i) {
        return i < text.tokens().size() && (text.token(i).kind() == TokenKind.NUMBER || is(i, PartOfSpeech.NUM));
    }

    /** Whether some reading is a verb in the third person of the present or future. */
    boolean canBeStatement(int i) {
        for (Reading reading : text.readings(i)) {
            boolean verb = reading.pos() == PartOfSpeech.VERB || reading.pos() == PartOfSpeech.AUX;
            if (verb && reading.has("ind") && reading.has("3")) {
                return true;
            }
        }
        return false;
    }

    /** A word that the dictionary does not know and that is no name. */
    boolean isUnknown(int i) {
        return text.token(i).kind() == TokenKind.WORD
                && !text.token(i).isCapitalized()
                && text.readings(i).isEmpty();
    }

    /** Whether a reading of the dictionary has the part of speech. */
    boolean canBe(int i, PartOfSpeech pos) {
        for (Reading reading : text.readings(i)) {
            if (reading.pos() == pos) {
                return true;
            }
        }
        return false;
    }
}
