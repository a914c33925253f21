package fr.titraille.format;

import fr.titraille.article.Mark;
import fr.titraille.article.RichText;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what stands in a text without being prose: tags of template languages (Liquid, Jinja, Hugo, Handlebars, JSX),
 * shortcodes of WordPress, formulas between dollars or backslashed brackets, emoji codes. It stays as it is, whatever a
 * rule proposes around it.
 */
final class Verbatim {

    private static final int MOST = 400;

    private static final Pattern PATTERN = Pattern.compile(
            // {{ x }}, {{< x >}}, {{% x %}}, {% x %}, {# x #}, ${x}
            "\\{\\{.{0," + MOST + "}?\\}\\}\\}?|\\{%.{0," + MOST + "}?%\\}|\\{#.{0," + MOST
                    + "}?#\\}|\\$\\{[^{}\\n]{1,80}\\}"
                    // <% x %>, <?php x ?>
                    + "|<[%?].{0," + MOST + "}?[%?]>"
                    // [name key="value"], [/name]
                    + "|\\[/[a-z][\\w-]{1,40}\\]|\\[[a-z][\\w-]{1,40}(?:\\s+[\\w-]+\\s*=\\s*(?:\"[^\"\\n"
                    + "]*\"|'[^'\\n"
                    + "]*'|«[^»\\n"
                    + "]*»|[^\\s\\]\"']+)){1,20}\\s*/?\\]"
                    // $$x$$, \(x\), \[x\], $x$ with a sign of mathematics in it
                    + "|\\$\\$[^$]{1," + MOST + "}\\$\\$|\\\\\\(.{1," + MOST + "}?\\\\\\)|\\\\\\[.{1," + MOST
                    + "}?\\\\\\]|(?<![\\p{L}\\d$\\\\])\\$(?=[^$\\n"
                    + "]{0,200}[=\\\\^_<>+{}])[^\\s$](?:[^$\\n"
                    + "]{0,200}[^\\s$])?\\$(?![\\p{L}\\d])|(?<![\\p{L}\\d$\\\\])\\$[A-Za-z]\\$(?![\\p{L}\\d])"
                    // :clap:, :+1:
                    + "|(?<![\\p{L}\\d:])(?::[a-z+-][a-z0-9_+-]{1,40}:)+(?![\\p{L}\\d:])"
                    // <Component x={1} />
                    + "|</?[A-Z][A-Za-z0-9.]*(?:\\s[^<>\\n]{0," + MOST + "})?/?>",
            Pattern.DOTALL);

    private Verbatim() {}

    /** Where such things stand, in order. */
    static List<TextRange> find(String text) {
        if (!mayHold(text)) {
            return List.of();
        }
        List<TextRange> out = new ArrayList<>();
        Matcher matcher = PATTERN.matcher(text);
        while (matcher.find()) {
            out.add(new TextRange(matcher.start(), matcher.end()));
        }
        return out;
    }

    private static boolean mayHold(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("{[$:<\\".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is nothing else in a text that is not blank. */
    static boolean isAll(String text) {
        int from = 0;
        for (TextRange range : find(text)) {
            if (!Characters.isBlank(text.substring(from, range.start()))) {
                return false;
            }
            from = range.end();
        }
        return from > 0 && Characters.isBlank(text.substring(from));
    }

    /** The content with a mark over each of them that code does not hold already. */
    static TracedText marked(TracedText read) {
        RichText content = read.content();
        List<TextRange> found = find(content.text());
        if (found.isEmpty()) {
            return read;
        }
        List<Mark> marks = new ArrayList<>(content.marks());
        for (TextRange range : found) {
            boolean code = content.marks().stream()
                    .anyMatch(m -> m.kind() == Mark.Kind.CODE && m.range().contains(range));
            if (!code) {
                marks.add(new Mark(Mark.Kind.VERBATIM, range, Map.of()));
            }
        }
        return new TracedText(new RichText(content.text(), Marks.canonical(marks)), read.runs());
    }
}
