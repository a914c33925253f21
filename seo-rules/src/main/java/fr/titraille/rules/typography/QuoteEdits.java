package fr.titraille.rules.typography;

import fr.titraille.text.TextEdit;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Straight and English double quotes to guillemets, straight apostrophes to typographic ones, three dots to one sign. */
final class QuoteEdits {

    private static final String OPEN = "«\u00A0";
    private static final String CLOSE = "\u00A0»";

    private QuoteEdits() {}

    static List<TextEdit> of(TypographyScan scan) {
        List<TextEdit> edits = new ArrayList<>();
        for (TextRange segment : scan.text().segments()) {
            straightQuotes(scan, segment, edits);
            englishQuotes(scan, segment, edits);
        }
        String s = scan.text().text();
        for (int i = 0; i < s.length(); i++) {
            if (scan.isUntouchable(i)) {
                continue;
            }
            // an apostrophe is no letter: inside a quotation too
            if (s.charAt(i) == '\'' && isApostrophe(s, i)) {
                edits.add(TextEdit.replace(i, i + 1, "’"));
            } else if (!scan.isQuoted(i)
                    && s.startsWith("...", i)
                    && (i == 0 || s.charAt(i - 1) != '.')
                    && (i + 3 >= s.length() || s.charAt(i + 3) != '.')) {
                edits.add(TextEdit.replace(i, i + 3, "…"));
            }
        }
        return edits;
    }

    private static boolean isApostrophe(String s, int i) {
        if (i == 0 || i + 1 >= s.length() || !Character.isLetter(s.charAt(i - 1))) {
            return false;
        }
        char after = s.charAt(i + 1);
        return Character.isLetterOrDigit(after) || after == '«' || after == '"' || after == '“';
    }

    private static void straightQuotes(TypographyScan scan, TextRange segment, List<TextEdit> edits) {
        String s = scan.text().text();
        for (StraightQuotes.Pair pair : StraightQuotes.pairs(s, segment, scan::isUntouchable)) {
            if (scan.isInGuillemets(pair.open())) {
                edits.add(TextEdit.replace(pair.open(), pair.open() + 1, "“"));
                edits.add(TextEdit.replace(pair.close(), pair.close() + 1, "”"));
            } else {
                pair(s, pair.open(), pair.close(), segment, edits);
            }
        }
    }

    private static void englishQuotes(TypographyScan scan, TextRange segment, List<TextEdit> edits) {
        String s = scan.text().text();
        int open = -1;
        for (int i = segment.start(); i < segment.end(); i++) {
            if (s.charAt(i) == '“' && open < 0 && !scan.isInGuillemets(i)) {
                open = i;
            } else if (s.charAt(i) == '”' && open >= 0) {
                pair(s, open, i, segment, edits);
                open = -1;
            }
        }
    }

    private static void pair(String s, int open, int close, TextRange segment, List<TextEdit> edits) {
        int inner = open + 1;
        while (inner < close && TypographyScan.isSpace(s.charAt(inner))) {
            inner++;
        }
        int last = close;
        while (last > inner && TypographyScan.isSpace(s.charAt(last - 1))) {
            last--;
        }
        if (inner < last && segment.end() >= close) {
            edits.add(TextEdit.replace(open, inner, OPEN));
            edits.add(TextEdit.replace(last, close + 1, CLOSE));
        }
    }
}
