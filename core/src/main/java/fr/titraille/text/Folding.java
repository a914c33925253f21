package fr.titraille.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Ways of writing the same French text alike.
 *
 * <p>{@link #fold} replaces one character by one, so offsets hold; {@link #key} may change the length and serves as a
 * key in maps only.
 */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final char[] BARE = bareLatin();

    private Folding() {}

    /** Apostrophes to ', any space to U+0020, hyphens to -, guillemets and letters untouched. Same length. */
    public static String fold(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char folded = fold(c);
            if (folded != c) {
                if (out == null) {
                    out = new StringBuilder(text);
                }
                out.setCharAt(i, folded);
            }
        }
        return out == null ? text : out.toString();
    }

    /** The character as {@link #fold(String)} writes it. */
    public static char fold(char c) {
        if (c < 0x80) {
            return c == '\t' ? ' ' : c;
        }
        return switch (c) {
            case '\u2019', '\u2018', '\u02BC', '\u00B4', '\u2032' -> '\'';
            case '\u00A0', '\u202F', '\u2009', '\u2002', '\u2003', '\u2007', '\u2008', '\u200A', '\u3000' -> ' ';
            case '\u2010', '\u2011' -> '-';
            default -> c;
        };
    }

    /** Lower case, folded, œ as oe and æ as ae: the key of a word with its accents. */
    public static String key(String word) {
        String lower = fold(word).toLowerCase(Locale.ROOT);
        return lower.indexOf('œ') < 0 && lower.indexOf('æ') < 0
                ? lower
                : lower.replace("œ", "oe").replace("æ", "ae");
    }

    /** The {@link #key} without accents and cedillas. */
    public static String unaccented(String word) {
        String key = key(word);
        StringBuilder out = null;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c < 0x80) {
                continue;
            }
            char bare = bare(c);
            if (bare == 0) {
                return MARKS.matcher(Normalizer.normalize(key, Normalizer.Form.NFD))
                        .replaceAll("");
            }
            if (bare != c) {
                out = out == null ? new StringBuilder(key) : out;
                out.setCharAt(i, bare);
            }
        }
        return out == null ? key : out.toString();
    }

    /** The letter without its marks; 0 where only Unicode normalization of the whole word can tell. */
    private static char bare(char c) {
        if (c < BARE.length) {
            return BARE[c];
        }
        boolean plainSign = c >= '\u2010' && c <= '\u2027' || c == '€';
        return plainSign ? c : 0;
    }

    /** Latin letters without their marks: one look instead of a normalization. */
    private static char[] bareLatin() {
        char[] out = new char[0x250];
        for (char c = 0; c < out.length; c++) {
            String bare = MARKS.matcher(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD))
                    .replaceAll("");
            out[c] = bare.length() == 1 ? bare.charAt(0) : 0;
        }
        return out;
    }
}
