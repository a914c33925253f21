package fr.titraille.format;

import java.util.Arrays;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Text that was read, with the place each of its units has in the source.
 *
 * @param text what was read
 * @param borders one place more than {@code text} has units: unit {@code i} stands in {@code [borders[i], borders[i+1])}
 * @param slot the string of a JSON document that holds it, or null
 * @param syntax how it is written there
 */
record SourceText(String text, int[] borders, @Nullable JsonSlot slot, TextSyntax syntax) {

    private static final int LONGEST_ENTITY = 34;

    /** Text that stands in the source as it is, from {@code at}. */
    static SourceText literal(String text, int at, @Nullable JsonSlot slot, TextSyntax syntax) {
        int[] borders = new int[text.length() + 1];
        for (int i = 0; i < borders.length; i++) {
            borders[i] = at + i;
        }
        return new SourceText(text, borders, slot, syntax);
    }

    /** A stretch that is written as a whole, such as the line end that is read as a space. */
    static SourceText whole(String text, int from, int to, @Nullable JsonSlot slot, TextSyntax syntax) {
        int[] borders = new int[text.length() + 1];
        Arrays.fill(borders, to);
        borders[0] = from;
        return new SourceText(text, borders, slot, syntax);
    }

    /**
     * Text with backslashes and entities, laid against what was read of it.
     *
     * @param source the whole source
     * @return null when the two do not belong together
     */
    static @Nullable SourceText escaped(
            String text, String source, int from, int to, @Nullable JsonSlot slot, TextSyntax syntax) {
        boolean backslashes = syntax == TextSyntax.MARKDOWN || syntax == TextSyntax.MARKDOWN_CELL;
        int[] borders = new int[text.length() + 1];
        int at = from;
        int i = 0;
        while (i < text.length()) {
            if (at >= to) {
                return null;
            }
            char c = source.charAt(at);
            borders[i] = at;
            if (c == '&') {
                int end = entityEnd(source, at, to);
                String raw = source.substring(at, Math.max(at, end));
                String decoded = Parser.unescapeEntities(raw, false);
                if (!decoded.equals(raw) && !decoded.isEmpty() && text.startsWith(decoded, i)) {
                    Arrays.fill(borders, i + 1, i + decoded.length(), end);
                    at = end;
                    i += decoded.length();
                    continue;
                }
            }
            if (backslashes
                    && c == '\\'
                    && at + 1 < to
                    && source.charAt(at + 1) == text.charAt(i)
                    && isPunctuation(text.charAt(i))) {
                at += 2;
                i++;
            } else if (c == text.charAt(i)) {
                at++;
                i++;
            } else if (c == '\r') {
                at++;
            } else {
                return null;
            }
        }
        borders[text.length()] = at;
        return new SourceText(text, borders, slot, syntax);
    }

    private static int entityEnd(String source, int at, int to) {
        int limit = Math.min(to, at + LONGEST_ENTITY);
        int i = at + 1;
        while (i < limit && (Character.isLetterOrDigit(source.charAt(i)) || source.charAt(i) == '#')) {
            i++;
        }
        if (i == at + 1) {
            return -1;
        }
        return i < to && source.charAt(i) == ';' ? i + 1 : i;
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }
}
