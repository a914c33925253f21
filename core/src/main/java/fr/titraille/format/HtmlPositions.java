package fr.titraille.format;

import fr.titraille.text.TextRange;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jspecify.annotations.Nullable;

/** Where HTML nodes stand in the input. */
final class HtmlPositions {

    private HtmlPositions() {}

    /**
     * The range of a node with its end tag; null when the parser made the node up.
     *
     * @param shift where what was parsed starts in the source
     */
    static @Nullable TextRange of(Node node, int shift) {
        Range start = node.sourceRange();
        if (!start.isTracked() || start.isImplicit()) {
            return null;
        }
        int end = start.endPos();
        if (node instanceof Element element) {
            Range close = element.endSourceRange();
            end = close.isTracked() ? Math.max(end, close.endPos()) : end;
        }
        return new TextRange(start.startPos(), Math.max(start.startPos(), end)).shift(shift);
    }
}
