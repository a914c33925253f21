package fr.titraille.fidelity;

import fr.titraille.text.Folding;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the words between « », “ ” or " ", without the marks and the spaces inside them. */
final class Quotations {

    private Quotations() {}

    static List<TextRange> in(String text) {
        List<TextRange> found = new ArrayList<>();
        int open = -1;
        char closing = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (open < 0) {
                closing = closing(c);
                if (closing != 0) {
                    open = i + 1;
                }
            } else if (c == closing) {
                TextRange range = trim(text, open, i);
                if (!range.isEmpty()) {
                    found.add(range);
                }
                open = -1;
            } else if (c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                open = -1;
            }
        }
        return found;
    }

    private static char closing(char c) {
        return switch (c) {
            case '«' -> '»';
            case '“' -> '”';
            case '"' -> '"';
            default -> 0;
        };
    }

    private static TextRange trim(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new TextRange(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The words alone: lower case, folded, without punctuation, one space between them. */
    static String plain(String quotation) {
        String folded = Folding.fold(quotation).toLowerCase(Locale.FRENCH);
        StringBuilder out = new StringBuilder(folded.length());
        boolean space = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '\'' || c == '%') {
                if (space && out.length() > 0) {
                    out.append(' ');
                }
                space = false;
                out.append(c);
            } else {
                space = true;
            }
        }
        return out.toString();
    }
}
