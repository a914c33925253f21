package fr.titraille.format;

import org.jsoup.nodes.Element;
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

    /**
     * The text of a node as a reader should see it: an entity that was escaped twice is decoded, but in code.
     */
    static String text(TextNode node) {
        String text = node.getWholeText();
        if (text.indexOf('&') < 0) {
            return text;
        }
        Element parent = node.parent();
        boolean code = parent != null && parent.closest("code, pre, kbd, samp") != null;
        return code ? text : Encoding.entities(text);
    }

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

    /** The places of text whose entities were decoded a second time. */
    private static @Nullable SourceText decoded(SourceText read, String shown) {
        SourceText second =
                SourceText.escaped(shown, read.text(), 0, read.text().length(), null, TextSyntax.HTML);
        if (second == null) {
            return null;
        }
        int[] borders = second.borders().clone();
        for (int i = 0; i < borders.length; i++) {
            borders[i] = read.borders()[borders[i]];
        }
        return new SourceText(shown, borders, read.slot(), read.syntax());
    }
}
