package fr.titraille.rules.readability;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.text.TextEdit;
import fr.titraille.text.TextRange;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where a long sentence can become two without a word changed: at a semicolon, or before « mais » and « or » after a
 * comma. Never inside a quotation, and only where both parts end up short enough.
 */
final class SentenceCut {

    private static final int LEAST_WORDS = 5;
    private static final Set<String> OPENERS = Set.of("mais", "or");

    private SentenceCut() {}

    /** The edits of the best cut, nearest the middle; empty when there is none. */
    static List<TextEdit> of(AnalyzedText text, Sentence sentence, int most) {
        int words = text.wordCount(sentence.range());
        int quoted = 0;
        int best = -1;
        int bestDistance = Integer.MAX_VALUE;
        for (int i = sentence.firstToken(); i + 1 < sentence.endToken(); i++) {
            String sign = text.token(i).text();
            quoted += sign.equals("«") || sign.equals("(") ? 1 : 0;
            quoted -= sign.equals("»") || sign.equals(")") ? 1 : 0;
            if (quoted > 0 || !mayCut(text, i)) {
                continue;
            }
            int before = text.wordCount(
                    new TextRange(sentence.range().start(), text.token(i).start()));
            int after = words - before;
            boolean fits = before >= LEAST_WORDS && after >= LEAST_WORDS && before <= most && after <= most;
            if (fits && Math.abs(before - after) < bestDistance) {
                best = i;
                bestDistance = Math.abs(before - after);
            }
        }
        return best < 0 ? List.of() : edits(text, best);
    }

    private static boolean mayCut(AnalyzedText text, int i) {
        Token next = text.token(i + 1);
        boolean word = next.kind() == TokenKind.WORD || next.kind() == TokenKind.ELISION;
        return word
                && (text.token(i).text().equals(";")
                        || (text.token(i).text().equals(",") && OPENERS.contains(next.key())));
    }

    private static List<TextEdit> edits(AnalyzedText text, int mark) {
        int start = text.token(mark).start();
        while (start > 0 && isSpace(text.text().charAt(start - 1))) {
            start--;
        }
        Token next = text.token(mark + 1);
        String first = next.text().substring(0, 1).toUpperCase(Locale.FRENCH);
        return List.of(
                TextEdit.replace(start, text.token(mark).end(), "."),
                TextEdit.replace(next.start(), next.start() + 1, first));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F';
    }
}
