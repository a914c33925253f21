package fr.titraille.clean;

import fr.titraille.text.Folding;
import java.text.Normalizer;

/**
 * Text as cues are compared with it: lower case, without accents, typographic letters made plain, numbers as {@code #},
 * quoted passages blanked out, white space collapsed.
 */
final class CueText {

    private static final String OPENING_SIGNS = "-–—•*▪◦·‣>→|\"“[( ";
    private static final String CLOSING_SIGNS = ".,;:!?…|•·>»-–—*\"”]) ";

    private CueText() {}

    static String of(String text) {
        String plain = Folding.unaccented(compatible(withoutQuotes(text)));
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isDigit(c)) {
                number(plain, i, out);
            } else if (isThousands(plain, i, out)) {
                out.setLength(out.length() - (out.charAt(out.length() - 1) == ' ' ? 1 : 0));
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else {
                out.append(c);
            }
        }
        return out.toString().strip();
    }

    /** Normalization form KC, which most French text has already. */
    private static String compatible(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // letters of French and its signs; the no-break spaces, which the caller collapses, may stay
            boolean composed = c < 0xA8
                    || c == '\u00AB'
                    || c == '\u00BB'
                    || c >= '\u00C0' && c < '\u0132'
                    || c == 'œ'
                    || c == 'Œ'
                    || c == '\u202F'
                    || c == '\u2019'
                    || c == '–'
                    || c == '—'
                    || c == '€';
            if (!composed) {
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            }
        }
        return text;
    }

    /** The k or m of « 1,2 k partages ». */
    private static boolean isThousands(String text, int at, StringBuilder before) {
        char c = text.charAt(at);
        boolean closes = at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
        int last = before.length() - 1;
        boolean number = last >= 0
                && (before.charAt(last) == '#'
                        || (before.charAt(last) == ' ' && last >= 1 && before.charAt(last - 1) == '#'));
        return (c == 'k' || c == 'm') && closes && number;
    }

    /** A digit: one sign for the whole number, thousands separators and the k of thousands included. */
    private static void number(String text, int at, StringBuilder out) {
        int last = out.length() - 1;
        boolean grouped = last >= 1
                && (out.charAt(last) == ' ' || out.charAt(last) == ',' || out.charAt(last) == '.')
                && out.charAt(last - 1) == '#';
        if (grouped) {
            out.setLength(last);
            return;
        }
        if (last >= 0 && out.charAt(last) == '#') {
            return;
        }
        boolean inWord = last >= 0 && Character.isLetter(out.charAt(last));
        out.append(inWord ? text.charAt(at) : '#');
    }

    /** Spaces instead of what stands between guillemets or curly quotes. */
    private static String withoutQuotes(String text) {
        StringBuilder out = null;
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '«' || c == '“') {
                open = i;
            } else if ((c == '»' || c == '”') && open >= 0) {
                out = out == null ? new StringBuilder(text) : out;
                for (int k = open + 1; k < i; k++) {
                    out.setCharAt(k, ' ');
                }
                open = -1;
            }
        }
        return out == null ? text : out.toString();
    }

    /** The text without bullets and quotes before it. */
    static String withoutOpening(String text) {
        int start = 0;
        while (start < text.length() && isOpening(text.charAt(start))) {
            start++;
        }
        return text.substring(start);
    }

    private static boolean isOpening(char c) {
        return OPENING_SIGNS.indexOf(c) >= 0
                || Character.getType(c) == Character.OTHER_SYMBOL
                || Character.isSurrogate(c)
                || c == '\uFE0F';
    }

    /** The text without signs before and punctuation after it. */
    static String bare(String text) {
        String opened = withoutOpening(text);
        int end = opened.length();
        while (end > 0
                && (CLOSING_SIGNS.indexOf(opened.charAt(end - 1)) >= 0
                        || Character.getType(opened.charAt(end - 1)) == Character.OTHER_SYMBOL
                        || Character.isSurrogate(opened.charAt(end - 1))
                        || opened.charAt(end - 1) == '\uFE0F')) {
            end--;
        }
        return opened.substring(0, end);
    }

    /** Number of words. */
    static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '#';
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words;
    }
}
