package fr.titraille.format;

import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The HTML that nodes were parsed from, for their places.
 *
 * @param html what was parsed; empty when nobody asks for places
 * @param shift where it starts in the source
 * @param slot the string of a JSON document that it is, or null
 */
record HtmlSource(String html, int shift, @Nullable JsonSlot slot) {

    static final HtmlSource NONE = new HtmlSource("", 0, null);

    /** The place of a text node, or null when it cannot be told. */
    @Nullable
    SourceText of(TextNode node) {
        Range range = node.sourceRange();
        if (html.isEmpty() || !range.isTracked() || range.endPos() > html.length()) {
            return null;
        }
        SourceText place =
                SourceText.escaped(node.getWholeText(), html, range.startPos(), range.endPos(), slot, TextSyntax.HTML);
        if (place == null || shift == 0) {
            return place;
        }
        int[] borders = place.borders().clone();
        for (int i = 0; i < borders.length; i++) {
            borders[i] += shift;
        }
        return new SourceText(place.text(), borders, slot, TextSyntax.HTML);
    }
}
