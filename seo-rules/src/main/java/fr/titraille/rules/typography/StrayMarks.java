package fr.titraille.rules.typography;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Lexicon;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Damage that only a reader can be sure of: a full stop in mid-sentence, a bracket that never closes. */
final class StrayMarks {

    private static final int SHORTEST_WORD = 5;

    private StrayMarks() {}

    /** Full stops after a whole word or a year, and before a word in lower case: « en octobre. sur les marchés ». */
    static List<TextRange> stops(AnalyzedText text) {
        List<TextRange> found = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            for (int i = sentence.firstToken() + 1; i + 1 < sentence.endToken(); i++) {
                if (text.token(i).text().equals(".") && isStray(text, i)) {
                    found.add(text.token(i).range());
                }
            }
        }
        return found;
    }

    private static boolean isStray(AnalyzedText text, int stop) {
        Token before = text.token(stop - 1);
        Token mark = text.token(stop);
        Token after = text.token(stop + 1);
        boolean attached = before.end() == mark.start();
        boolean spaced = after.start() > mark.end();
        boolean lower = (after.kind() == TokenKind.WORD || after.kind() == TokenKind.ELISION)
                && after.text().equals(after.key());
        boolean whole = before.kind() == TokenKind.WORD
                && before.text().length() >= SHORTEST_WORD
                && Lexicon.french().knows(before.text());
        boolean year = before.kind() == TokenKind.NUMBER && before.text().length() == 4;
        return attached
                && spaced
                && lower
                && (whole || year)
                && Lexicon.french().knows(after.text());
    }

    /** Opening brackets of a block that nothing closes. */
    static List<TextRange> brackets(AnalyzedText text) {
        List<TextRange> found = new ArrayList<>();
        for (TextRange segment : text.segments()) {
            List<Integer> open = new ArrayList<>();
            String s = text.text();
            for (int i = segment.start(); i < segment.end(); i++) {
                char c = s.charAt(i);
                if (c == '(') {
                    open.add(i);
                } else if (c == ')' && !open.isEmpty()) {
                    open.remove(open.size() - 1);
                }
            }
            open.stream().filter(at -> !isSmiley(s, at)).forEach(at -> found.add(new TextRange(at, at + 1)));
        }
        return found;
    }

    private static boolean isSmiley(String s, int at) {
        return at > 0 && (s.charAt(at - 1) == ':' || s.charAt(at - 1) == '-' || s.charAt(at - 1) == ';');
    }
}
