package fr.titraille.format;

import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of pasted text.
 *
 * @param range its place in the input, white space at its ends left out
 * @param text its characters, cleaned, stripped and in NFC; empty for a blank line
 * @param runs where they stand in the input
 */
record TextLine(TextRange range, String text, List<TextRun> runs) {

    /** All lines in order, blank ones included. */
    static List<TextLine> of(String content) {
        List<TextLine> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= content.length(); i++) {
            if (i == content.length() || isBreak(content.charAt(i))) {
                lines.add(line(content, start, i));
                boolean pair = i + 1 < content.length() && content.charAt(i) == '\r' && content.charAt(i + 1) == '\n';
                i += pair ? 1 : 0;
                start = i + 1;
            }
        }
        return lines;
    }

    private static TextLine line(String content, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isEdge(content.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(content.charAt(end - 1))) {
            end--;
        }
        InlineBuilder builder = new InlineBuilder(false);
        builder.append(SourceText.literal(content.substring(start, end), start, null, TextSyntax.PLAIN));
        TracedText read = builder.traced();
        return new TextLine(new TextRange(start, end), read.content().text(), read.runs());
    }

    private static boolean isEdge(char c) {
        return Characters.isSpace(c) || c == '\uFEFF' || c == '\u200B';
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    /** This line and the next as one, as they stood before somebody wrapped them. */
    TextLine join(TextLine next) {
        boolean hyphen = text.endsWith("-")
                && text.length() > 1
                && Character.isLetter(text.charAt(text.length() - 2))
                && Character.isLetter(next.text.codePointAt(0));
        List<TextRun> both = new ArrayList<>(runs);
        if (!hyphen) {
            int end = text.length();
            TextSyntax plain = TextSyntax.PLAIN;
            both.add(new TextRun(end, end + 1, null, range.end(), next.range.start(), plain, false));
        }
        String joined = text + (hyphen ? "" : " ");
        next.runs.forEach(r -> both.add(r.shift(joined.length())));
        return new TextLine(range.union(next.range), joined + next.text, both);
    }
}
