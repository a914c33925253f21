package fr.titraille.format;

import fr.titraille.analysis.Lexicon;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
        if (hyphen && isCut(text, next.text)) {
            // the hyphen stays in the source and leaves the text
            return cut(next);
        }
        String joined = text + (hyphen ? "" : " ");
        next.runs.forEach(r -> both.add(r.shift(joined.length())));
        return new TextLine(range.union(next.range), joined + next.text, both);
    }

    /** Whether a line ends inside a word: the word is known without the hyphen, and not with it. */
    private static boolean isCut(String line, String next) {
        int start = line.length() - 1;
        while (start > 0 && isWordPart(line.charAt(start - 1))) {
            start--;
        }
        int end = 0;
        while (end < next.length() && isWordPart(next.charAt(end))) {
            end++;
        }
        String head = line.substring(start, line.length() - 1);
        String tail = next.substring(0, end);
        String whole = (head + tail).toLowerCase(Locale.FRENCH);
        Lexicon lexicon = Lexicon.french();
        return lexicon.knows(whole) && !lexicon.knows((head + "-" + tail).toLowerCase(Locale.FRENCH));
    }

    private static boolean isWordPart(char c) {
        return Character.isLetter(c);
    }

    private TextLine cut(TextLine next) {
        int end = text.length() - 1;
        List<TextRun> both = new ArrayList<>();
        for (TextRun run : runs) {
            if (run.end() <= end) {
                both.add(run);
            } else if (run.literal() && run.start() < end) {
                both.add(new TextRun(
                        run.start(), end, run.slot(), run.from(), run.from() + end - run.start(), run.syntax(), true));
            }
        }
        next.runs.forEach(r -> both.add(r.shift(end)));
        return new TextLine(range.union(next.range), text.substring(0, end) + next.text, both);
    }
}
