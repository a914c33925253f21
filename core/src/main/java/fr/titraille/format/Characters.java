package fr.titraille.format;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Characters that never belong to a reader's text, and those that a reader sees otherwise than they came. */
final class Characters {

    private static final List<String> LIGATURES = List.of("ff", "fi", "fl", "ffi", "ffl", "st", "st");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Characters() {}

    /**
     * The text without control characters, byte order marks, zero-width spaces and soft hyphens, which hide in pasted
     * copy and break words apart; a lone surrogate becomes U+FFFD. Line feeds and tabs stay.
     */
    static String clean(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean paired = isPaired(text, i);
            boolean dropped = isHidden(c);
            if (out == null && !dropped && paired) {
                continue;
            }
            if (out == null) {
                out = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (!dropped) {
                out.append(paired ? c : '\uFFFD');
            }
        }
        return out == null ? text : out.toString();
    }

    /** Whether the unit is no surrogate, or one half of a pair. */
    static boolean isPaired(String text, int at) {
        char c = text.charAt(at);
        if (!Character.isSurrogate(c)) {
            return true;
        }
        return Character.isHighSurrogate(c)
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    /** Whether the character never belongs to a reader's text. */
    static boolean isHidden(char c) {
        if (c >= 0x20 && c < 0x7F) {
            return false;
        }
        return (c < 0x20 && c != '\n' && c != '\t')
                || c == 0x7F
                || (c > 0x7F && c < 0xA0 && (windows(c) == c || windows(c) == '\uFFFD'))
                || c == '\u00AD'
                || c == '\u200B'
                || c == '\u200C'
                || c == '\u2060'
                || c == '\uFEFF';
    }

    /** The letters of a typographic ligature (Alphabetic Presentation Forms) that a PDF gave as one sign, or null. */
    static @Nullable String ligature(char c) {
        return c >= '\uFB00' && c <= '\uFB06' ? LIGATURES.get(c - '\uFB00') : null;
    }

    /** What a control character stands for that was punctuation in Windows-1252. */
    static char windows(char c) {
        if (c < 0x80 || c > 0x9F) {
            return c;
        }
        String read = new String(new byte[] {(byte) c}, WINDOWS);
        return read.length() == 1 ? read.charAt(0) : c;
    }

    /** Whether the text from {@code start} on is figures right after a figure. */
    static boolean isExponent(CharSequence text, int start) {
        boolean figures = start > 0 && start < text.length() && isFigure(text.charAt(start - 1));
        for (int i = start; figures && i < text.length(); i++) {
            figures = isFigure(text.charAt(i));
        }
        return figures;
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    /** The raised form of a figure. */
    static char raised(char figure) {
        return "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(figure - '0');
    }

    /** Whether nothing but white space is in the text, no-break spaces included. */
    static boolean isBlank(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** White space, no-break spaces included. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The text without white space at its ends, no-break spaces included. */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
