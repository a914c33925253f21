package fr.titraille.optimize.prose;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Mood;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Plurality;
import fr.titraille.analysis.Reading;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.text.TextRange;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Divides a long sentence in two where grammar allows it: between coordinated main clauses, at a semicolon, before « ce
 * qui », before « tandis que » and before « ajoutant que ». Never inside a quotation, never where the second clause may
 * hang on what somebody says.
 */
public final class SentenceDivision {

    private static final int FEWEST_WORDS = 6;
    private static final Set<String> SUBORDINATORS = Set.of("que", "qu'", "si", "parce", "puisque", "comme", "lorsque");

    private SentenceDivision() {}

    /** The two sentences, or null where the sentence is better left whole. */
    public static @Nullable String divide(AnalyzedText text, Sentence sentence) {
        String whole = sentence.range().of(text.text());
        if (whole.matches("(?s).*[«»\"()].*") || !whole.endsWith(".")) {
            return null;
        }
        for (int i = sentence.firstToken() + 1; i + 2 < sentence.endToken(); i++) {
            String second = second(text, sentence, i);
            if (second == null) {
                continue;
            }
            String first = text.text()
                            .substring(sentence.range().start(), text.token(i).start())
                            .strip() + ".";
            if (words(text, sentence.range().start(), text.token(i).start()) >= FEWEST_WORDS
                    && words(text, text.token(i).end(), sentence.range().end()) >= FEWEST_WORDS) {
                return first + " " + second;
            }
        }
        return null;
    }

    /** The second sentence where the first ends before the mark at {@code at}, or null. */
    private static @Nullable String second(AnalyzedText text, Sentence sentence, int at) {
        String mark = text.token(at).text();
        String key = text.token(at + 1).key();
        if (mark.equals(";")) {
            return isMainClause(text, at + 1, sentence) ? ProseTemplates.upper(rest(text, at + 1, sentence)) : null;
        }
        if (!mark.equals(",")) {
            return null;
        }
        String after = text.token(at + 2).key();
        if (key.equals("ajoutant") && (after.equals("que") || after.equals("qu'"))) {
            String speaker = pronounOfSpeaker(text, sentence, at);
            return speaker == null ? null : speaker + " a ajouté " + rest(text, at + 2, sentence);
        }
        if (hangs(text, sentence, at)) {
            return null;
        }
        if (key.equals("mais") && isMainClause(text, at + 2, sentence)) {
            return "Mais " + rest(text, at + 2, sentence);
        }
        if (key.equals("et") && isMainClause(text, at + 2, sentence)) {
            return ProseTemplates.upper(rest(text, at + 2, sentence));
        }
        if (key.equals("ce") && after.equals("qui") && isFinite(text, at + 3)) {
            return "Cela " + rest(text, at + 3, sentence);
        }
        if (key.equals("tandis") && after.startsWith("qu") && at + 3 < sentence.endToken()) {
            boolean named = text.token(at + 3).isCapitalized() && isFiniteSoon(text, at + 4, sentence);
            return named ? "De son côté, " + rest(text, at + 3, sentence) : null;
        }
        return null;
    }

    /** Whether the clause before hangs on « que », so that what follows may hang on it too. */
    private static boolean hangs(AnalyzedText text, Sentence sentence, int at) {
        for (int i = sentence.firstToken(); i < at; i++) {
            if (SUBORDINATORS.contains(text.token(i).key())) {
                return true;
            }
        }
        String first = text.token(sentence.firstToken()).key();
        return Set.of("selon", "d'", "bien", "alors", "après", "malgré", "si").contains(first);
    }

    /** A subject of its own and a finite verb soon after it. */
    private static boolean isMainClause(AnalyzedText text, int at, Sentence sentence) {
        if (at + 2 >= sentence.endToken()) {
            return false;
        }
        Token first = text.token(at);
        PartOfSpeech pos = text.pos(at);
        boolean subject = first.isCapitalized()
                || pos == PartOfSpeech.DET
                || Set.of("il", "elle", "ils", "elles", "cela", "l'", "le", "la", "les")
                        .contains(first.key());
        return subject && isFiniteSoon(text, at + 1, sentence);
    }

    private static boolean isFiniteSoon(AnalyzedText text, int from, Sentence sentence) {
        for (int i = from; i < Math.min(sentence.endToken(), from + 7); i++) {
            if (text.token(i).kind() == TokenKind.PUNCTUATION) {
                return false;
            }
            if (isFinite(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFinite(AnalyzedText text, int i) {
        PartOfSpeech pos = text.pos(i);
        boolean verb = pos == PartOfSpeech.VERB || pos == PartOfSpeech.AUX;
        return verb
                && text.readings(i).stream()
                        .anyMatch(
                                r -> r.pos() != PartOfSpeech.NOUN && (r.is(Mood.INDICATIVE) || r.is(Mood.CONDITIONAL)));
    }

    /** « Elle » or « Il » for the speaker of « …, a indiqué la source, ajoutant que »; null when it is not sure. */
    private static @Nullable String pronounOfSpeaker(AnalyzedText text, Sentence sentence, int at) {
        for (int i = at - 1; i > Math.max(sentence.firstToken(), at - 6); i--) {
            String determiner = text.token(i - 1).key();
            boolean noun = false;
            for (Reading reading : text.readings(i)) {
                noun |= reading.pos() == PartOfSpeech.NOUN && reading.is(Plurality.SINGULAR);
            }
            if (noun && (determiner.equals("la") || determiner.equals("une"))) {
                return "Elle";
            }
            if (noun && (determiner.equals("le") || determiner.equals("un"))) {
                return "Il";
            }
        }
        return null;
    }

    private static String rest(AnalyzedText text, int from, Sentence sentence) {
        return text.text().substring(text.token(from).start(), sentence.range().end());
    }

    private static int words(AnalyzedText text, int start, int end) {
        return text.wordCount(new TextRange(start, end));
    }
}
