package fr.titraille.analysis;

import java.util.List;
import java.util.Set;

/**
 * Tells where a word of the closed classes is a noun or adjective after all: « car scolaire », « prise de son »,
 * « match nul », « vers de terre ».
 */
final class NominalUse {

    private static final Set<String> DETERMINERS =
            Set.of("le", "les", "un", "du", "au", "ce", "des", "aux", "ces", "deux", "trois", "plusieurs", "chaque");
    private static final Set<String> LINKS = Set.of("de", "d'", "du", "et", "à");
    private static final Set<String> POSSESSIVES = Set.of("son", "ton");

    private NominalUse() {}

    /** Whether token {@code i}, a function word by its looks, carries meaning of its own here. */
    static boolean at(AnalyzedText text, int i) {
        Token token = text.token(i);
        if (token.kind() != TokenKind.WORD || token.key().length() < 2) {
            return false;
        }
        List<Reading> readings = text.readings(i);
        boolean noun = readings.stream().anyMatch(r -> r.pos() == PartOfSpeech.NOUN);
        boolean adjective = readings.stream().anyMatch(r -> r.pos() == PartOfSpeech.ADJ);
        boolean first = i == 0 || text.token(i - 1).kind() == TokenKind.PUNCTUATION;
        boolean last = i + 1 == text.tokens().size() || text.token(i + 1).kind() == TokenKind.PUNCTUATION;
        if (adjective && !first && isPlainNoun(text, i - 1)) {
            return true;
        }
        if (!noun) {
            return false;
        }
        if (!first && (last || DETERMINERS.contains(text.token(i - 1).key()))) {
            return true;
        }
        if (token.key().equals("or")) {
            return !first || !last && (LINKS.contains(text.token(i + 1).key()) || isPlainAdjective(text, i + 1));
        }
        if (!first && POSSESSIVES.contains(token.key()) && !mayBePossessed(text, i + 1)) {
            return true;
        }
        return !last
                && (LINKS.contains(text.token(i + 1).key()) && !token.key().equals("tout")
                        || isPlainAdjective(text, i + 1));
    }

    /** Whether a word may follow « son »: a noun, an adjective, a figure, an unknown word or a name. */
    private static boolean mayBePossessed(AnalyzedText text, int i) {
        List<Reading> readings = text.readings(i);
        return readings.isEmpty()
                || text.token(i).isCapitalized()
                || readings.stream().anyMatch(r -> r.pos() == PartOfSpeech.NOUN || r.pos() == PartOfSpeech.ADJ);
    }

    private static boolean isPlainNoun(AnalyzedText text, int i) {
        return !FunctionWords.isStop(text.token(i).key())
                && text.readings(i).stream().anyMatch(r -> r.pos() == PartOfSpeech.NOUN);
    }

    private static boolean isPlainAdjective(AnalyzedText text, int i) {
        List<Reading> readings = text.readings(i);
        return readings.stream().anyMatch(r -> r.pos() == PartOfSpeech.ADJ)
                && readings.stream().noneMatch(r -> r.pos() == PartOfSpeech.NOUN || r.isInfinitive());
    }
}
