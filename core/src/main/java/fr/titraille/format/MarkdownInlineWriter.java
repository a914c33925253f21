package fr.titraille.format;

import fr.titraille.article.Mark;
import fr.titraille.article.RichText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Turns inline content into commonmark's nodes. Emphasis that Markdown's rules on flanking would not recognise («
 * **mot**suite » beside a guillemet), and marks that Markdown has no sign for, are written as HTML.
 */
final class MarkdownInlineWriter implements Marks.Sink {

    /** What Markdown would read in a template tag as an element or a link. */
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!?]|\\]\\(|[*_`]");

    /** Punctuation that bold may open or close with. */
    private static final String PUNCTUATION = "%.!?…»«)(€";

    private final String text;
    private final boolean oneLine;
    private final Deque<Node> parents = new ArrayDeque<>();
    private int at;
    private int code;
    private int verbatim;

    private MarkdownInlineWriter(Node parent, String text, boolean oneLine) {
        this.text = text;
        this.oneLine = oneLine;
        parents.push(parent);
    }

    static void fill(Node parent, RichText content) {
        Marks.walk(content, new MarkdownInlineWriter(parent, content.text(), false));
    }

    /** As {@link #fill}, for a table cell, where a line cannot end. */
    static void fillLine(Node parent, RichText content) {
        Marks.walk(content, new MarkdownInlineWriter(parent, content.text(), true));
    }

    private void add(Node node) {
        parents.element().appendChild(node);
    }

    @Override
    public void open(Mark mark) {
        if (mark.kind() == Mark.Kind.CODE) {
            code++;
            return;
        }
        if (mark.kind() == Mark.Kind.VERBATIM) {
            verbatim++;
            return;
        }
        Node node = node(mark);
        if (node == null) {
            String name = HtmlInlineWriter.element(mark);
            if (!name.isEmpty()) {
                add(html("<" + name + HtmlInlineWriter.attributes(name, mark.attributes()) + ">"));
            }
            return;
        }
        add(node);
        parents.push(node);
    }

    private static HtmlInline html(String literal) {
        HtmlInline html = new HtmlInline();
        html.setLiteral(literal);
        return html;
    }

    /** The node of a mark, or null when it is written as HTML. */
    private @org.jspecify.annotations.Nullable Node node(Mark mark) {
        return switch (mark.kind()) {
            case STRONG -> isFlanked(mark) ? new StrongEmphasis("**") : null;
            case EMPHASIS -> isFlanked(mark) ? new Emphasis("*") : null;
            case LINK ->
                isPlainLink(mark)
                        ? new Link(
                                mark.attributes().getOrDefault("href", ""),
                                mark.attributes().get("title"))
                        : null;
            default -> null;
        };
    }

    private static boolean isPlainLink(Mark mark) {
        boolean carried = mark.attributes().containsKey("raw");
        return SafeUrls.isSafe(mark.attributes().getOrDefault("href", ""))
                && mark.attributes().keySet().stream().allMatch(k -> carried || k.equals("href") || k.equals("title"));
    }

    /**
     * Whether asterisks at both ends would open and close: no space inside, and beside a punctuation mark such as % only a
     * space or the end outside.
     */
    private boolean isFlanked(Mark mark) {
        int start = mark.range().start();
        int end = mark.range().end();
        return start >= at
                && flanks(text.codePointAt(start), start == 0 ? ' ' : text.codePointBefore(start))
                && flanks(text.codePointBefore(end), end == text.length() ? ' ' : text.codePointAt(end));
    }

    private static boolean flanks(int inside, int outside) {
        return Character.isLetterOrDigit(inside)
                ? !Character.isLetterOrDigit(outside)
                : PUNCTUATION.indexOf(inside) >= 0 && outside == ' ';
    }

    @Override
    public void text(String piece) {
        boolean lineStart = at == 0 || text.charAt(at - 1) == '\n';
        at += piece.length();
        String clean = piece.replace('\n', ' ');
        if (verbatim > 0 && code == 0 && !oneLine && !MARKUP.matcher(clean).find()) {
            add(html(clean));
            return;
        }
        if (lineStart && !clean.isEmpty() && code == 0 && "+=~".indexOf(clean.charAt(0)) >= 0) {
            // the renderer does not know these as the start of a list, an underline or a fence
            add(html("\\" + clean.charAt(0)));
            clean = clean.substring(1);
        }
        if (code > 0 && isSpan(clean)) {
            add(new Code(clean));
        } else if (code > 0) {
            add(html("<code>"));
            plain(clean);
            add(html("</code>"));
        } else {
            plain(clean);
        }
    }

    /** Text outside code. In a table cell a backslash before a bar would hide the bar, so it becomes an entity. */
    private void plain(String piece) {
        int from = 0;
        while (oneLine && piece.indexOf('\\', from) >= 0) {
            int slash = piece.indexOf('\\', from);
            literal(piece.substring(from, slash));
            add(html("&#92;"));
            from = slash + 1;
        }
        literal(piece.substring(from));
    }

    private void literal(String piece) {
        if (!piece.isEmpty()) {
            add(new Text(piece));
        }
    }

    /** Code of nothing but spaces, or with one at an end, does not survive as a code span. */
    private static boolean isSpan(String text) {
        return !text.startsWith(" ") && !text.endsWith(" ");
    }

    @Override
    public void point(Mark mark) {
        String footnote = mark.attributes().get(MarkdownExtras.FOOTNOTE);
        if (footnote != null) {
            add(html(footnote));
        } else if (mark.kind() == Mark.Kind.LINE_BREAK) {
            at++;
            add(oneLine ? html("<br>") : new HardLineBreak());
        } else if ("img".equals(mark.attributes().get(fr.titraille.format.HtmlInline.ELEMENT))) {
            Image image = new Image(mark.attributes().getOrDefault("src", ""), null);
            image.appendChild(new Text(mark.attributes().getOrDefault("alt", "")));
            add(image);
        } else if ("!--".equals(mark.attributes().get(fr.titraille.format.HtmlInline.ELEMENT))) {
            add(html("<!--" + HtmlEscape.comment(mark.attributes().getOrDefault("text", "")) + "-->"));
        }
    }

    @Override
    public void close(Mark mark) {
        if (mark.kind() == Mark.Kind.CODE) {
            code--;
            return;
        }
        if (mark.kind() == Mark.Kind.VERBATIM) {
            verbatim--;
            return;
        }
        Node top = parents.element();
        boolean own = (top instanceof StrongEmphasis && mark.kind() == Mark.Kind.STRONG)
                || (top instanceof Emphasis && mark.kind() == Mark.Kind.EMPHASIS)
                || (top instanceof Link && mark.kind() == Mark.Kind.LINK);
        if (own) {
            parents.pop();
            return;
        }
        String name = HtmlInlineWriter.element(mark);
        if (!name.isEmpty()) {
            add(html("</" + name + ">"));
        }
    }
}
