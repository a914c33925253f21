package fr.titraille.format;

import fr.titraille.article.Mark;
import fr.titraille.article.RichText;
import fr.titraille.text.TextEdit;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs inside a line of Markdown that extensions know and readers never see: they leave the text and stay in the
 * source.
 */
final class MarkdownExtras {

    /** [^1] without a note, {: .class}, {#id}, {target=_blank}, [ ] of a task, [!NOTE] of an alert, :clap:. */
    private static final Pattern SIGN = Pattern.compile("^\\[[ xX]\\](?=\\s)\\s*"
            + "|^\\[![A-Za-z][\\w-]*\\][+-]?\\s*"
            + "|(?<![\\p{L}\\d:])(?::[a-z+-][a-z0-9_+-]{1,40}:)+(?![\\p{L}\\d:])"
            + "|\\[\\^[^\\]\\s]{1,60}\\]"
            + "|\\s*\\{(?:[:#.]\\s?[^{}\\n]{0,200}|[a-z-]{1,30}=[^{}\\n]{1,200})\\}(?=\\s|$|[.,;:!?)»])");

    /** The attribute of a mark without text that holds the sign of a footnote. */
    static final String FOOTNOTE = "footnote";

    /** The colon that opens a definition. */
    private static final Pattern DEFINITION = Pattern.compile("^:(?:[ \\t]{1,8}|$)");

    private MarkdownExtras() {}

    /** Length of the sign that opens a definition, 0 when none does. */
    static int definitionMark(String line) {
        Matcher matcher = DEFINITION.matcher(line);
        return matcher.find() ? matcher.end() : 0;
    }

    /** The text without the signs, what is no prose marked. */
    static TracedText refined(TracedText read) {
        String text = read.content().text();
        List<TextEdit> gone = new ArrayList<>();
        List<Mark> marks = new ArrayList<>(read.content().marks());
        Matcher matcher = SIGN.matcher(text);
        while (mayHold(text) && matcher.find()) {
            if (!isCode(read.content(), matcher.start()) && isLiteral(read, matcher.start())) {
                gone.add(new TextEdit(reach(text, matcher), ""));
                if (matcher.group().startsWith("[^")) {
                    TextRange place = new TextRange(matcher.start(), matcher.start());
                    marks.add(new Mark(Mark.Kind.OTHER, place, Map.of(FOOTNOTE, matcher.group())));
                }
            }
        }
        int line = text.indexOf(':') < 0 ? -1 : 0;
        while (line >= 0) {
            int mark = definitionMark(text.substring(line, Math.min(text.length(), line + 16)));
            if (mark > 0 && isLiteral(read, line)) {
                gone.add(new TextEdit(new TextRange(line, line + mark), ""));
            }
            int feed = text.indexOf('\n', line);
            line = feed < 0 ? -1 : feed + 1;
        }
        marks.sort(Comparator.comparing(Mark::range));
        TracedText noted = marks.size() == read.content().marks().size()
                ? read
                : new TracedText(new RichText(text, marks), read.runs());
        return Verbatim.marked(without(noted, gone));
    }

    private static boolean mayHold(String text) {
        return text.indexOf('[') >= 0 || text.indexOf('{') >= 0 || text.indexOf(':') >= 0;
    }

    /** The sign with one of the two spaces around it, and with the space that would stand before a stop. */
    private static TextRange reach(String text, Matcher sign) {
        int start = sign.start();
        int end = sign.end();
        boolean before = start > 0 && text.charAt(start - 1) == ' ';
        boolean after = end < text.length() && text.charAt(end) == ' ';
        boolean stop = end < text.length() && ".,)".indexOf(text.charAt(end)) >= 0;
        if (before && (after || stop || end == text.length())) {
            return new TextRange(start - 1, end);
        }
        return start == 0 && after ? new TextRange(start, end + 1) : new TextRange(start, end);
    }

    private static boolean isCode(RichText content, int at) {
        return content.marks().stream()
                .anyMatch(m -> m.kind() == Mark.Kind.CODE && m.range().contains(new TextRange(at, at + 1)));
    }

    /** A backslash before a sign makes text of it. */
    private static boolean isLiteral(TracedText read, int at) {
        return read.runs().stream().anyMatch(r -> r.literal() && r.start() <= at && at < r.end());
    }

    /** The text without some ranges; what stays keeps its places. */
    static TracedText without(TracedText read, List<TextEdit> gone) {
        if (gone.isEmpty()) {
            return read;
        }
        List<TextEdit> edits = fr.titraille.text.TextEdits.compatible(gone);
        List<TextRun> runs = new ArrayList<>();
        for (TextRun run : read.runs()) {
            cut(run, edits, runs);
        }
        return new TracedText(read.content().edit(edits), runs);
    }

    private static void cut(TextRun run, List<TextEdit> edits, List<TextRun> out) {
        int shift = 0;
        int at = run.start();
        for (TextEdit edit : edits) {
            TextRange range = edit.range();
            if (range.end() <= run.start()) {
                shift += range.length();
                continue;
            }
            if (range.start() >= run.end()) {
                break;
            }
            keep(run, at, Math.max(at, range.start()), shift, out);
            at = Math.max(at, range.end());
            shift += range.length();
        }
        keep(run, at, Math.max(at, run.end()), shift, out);
    }

    private static void keep(TextRun run, int start, int end, int shift, List<TextRun> out) {
        boolean whole = start == run.start() && end == run.end();
        if (start >= end || (!run.literal() && !whole)) {
            return;
        }
        int from = run.literal() ? run.from() + start - run.start() : run.from();
        int to = run.literal() ? from + end - start : run.to();
        out.add(new TextRun(start - shift, end - shift, run.slot(), from, to, run.syntax(), run.literal()));
    }
}
