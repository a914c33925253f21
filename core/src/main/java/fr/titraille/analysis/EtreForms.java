package fr.titraille.analysis;

import java.util.List;
import java.util.Set;

/**
 * Tells the forms of être from the words that are written like them: l’été, à l’est, les sommes, je suis une piste, un
 * être, soit … soit, un fût.
 */
final class EtreForms {

    private static final int REACH = 14;
    private static final Set<String> DETERMINERS = Set.of(
            "le", "la", "les", "l'", "un", "une", "des", "du", "ce", "cet", "cette", "ces", "mon", "ma", "mes", "ton",
            "son", "sa", "ses", "notre", "nos", "votre", "vos", "leur", "leurs", "au", "aux", "chaque", "plein",
            "petit", "petits", "vers", "nord", "sud");
    private static final Set<String> BEFORE_PRONOUN = Set.of("ne", "qui", "ce", "il", "elle", "que", "on");
    private static final Set<String> FIRST_PERSON = Set.of("je", "j'", "moi", "qui");

    private EtreForms() {}

    /** Whether token {@code i} is a form of the verb être. */
    static boolean isEtre(AnalyzedText text, int i, Sentence sentence) {
        if (text.token(i).kind() != TokenKind.WORD || !hasReading(text, i)) {
            return false;
        }
        String key = text.token(i).key();
        int first = sentence.firstToken();
        String before = i > first ? text.token(i - 1).key() : "";
        String second = i > first + 1 ? text.token(i - 2).key() : "";
        if (isAfterDeterminer(key, before, second)) {
            return false;
        }
        return switch (key) {
            case "été" -> !before.equals("d'") && !before.equals("en") && auxiliary(text, i, sentence) >= 0;
            case "est", "êtres" -> !before.equals("d'");
            case "sommes" -> near(text, i, first, Set.of("nous", "qui"));
            case "suis" -> near(text, i, first, FIRST_PERSON) || followedByPronoun(text, i, sentence);
            case "soit" -> near(text, i, first, Set.of("que", "qu'", "il", "elle", "on", "ce", "quoi", "où", "qui"));
            default -> true;
        };
    }

    private static boolean isAfterDeterminer(String key, String before, String second) {
        if (!DETERMINERS.contains(before)) {
            return false;
        }
        boolean pronoun = (before.equals("l'") || before.equals("le") || before.equals("la") || before.equals("les"))
                && BEFORE_PRONOUN.contains(second);
        boolean one = before.equals("un") && (second.equals("l'") || second.equals("d'"));
        boolean subject = (before.equals("ce") && !key.equals("êtres")) || before.equals("une") && second.equals("l'");
        return !(pronoun || one || subject);
    }

    /** The token of avoir that « été » belongs to, looking back over adverbs and one inset, or -1. */
    static int auxiliary(AnalyzedText text, int i, Sentence sentence) {
        for (int k = i - 1; k >= Math.max(sentence.firstToken(), i - REACH); k--) {
            for (Reading reading : text.readings(k)) {
                if (reading.lemma().equals("avoir") && reading.pos() == PartOfSpeech.AUX) {
                    return k;
                }
            }
        }
        return -1;
    }

    private static boolean near(AnalyzedText text, int i, int first, Set<String> keys) {
        for (int k = i - 1; k >= Math.max(first, i - REACH); k--) {
            if (keys.contains(text.token(k).key())) {
                return true;
            }
        }
        return false;
    }

    private static boolean followedByPronoun(AnalyzedText text, int i, Sentence sentence) {
        return i + 1 < sentence.endToken() && text.token(i + 1).key().equals("-je");
    }

    private static boolean hasReading(AnalyzedText text, int i) {
        List<Reading> readings = text.readings(i);
        for (Reading reading : readings) {
            if (reading.lemma().equals("être") && reading.pos() == PartOfSpeech.AUX) {
                return true;
            }
        }
        return false;
    }
}
