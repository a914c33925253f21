package fr.titraille.format;

import fr.titraille.article.Block;
import fr.titraille.article.RichText;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads the children of an HTML container into blocks. Used once. */
final class HtmlBlocks {

    static final String FORMAT = "html";

    private static final Set<String> IMAGES = Set.of("img", "picture", "amp-img");

    private final List<Block> blocks;
    private final HtmlSource source;
    private final StringDocument document;
    private final Set<Element> holders;
    private final Set<Element> frames;
    private InlineBuilder loose = new InlineBuilder(true);
    private @Nullable TextRange looseRange;

    private HtmlBlocks(Element root, HtmlSource source, StringDocument document, List<Block> blocks) {
        this.source = source;
        this.document = document;
        this.blocks = blocks;
        this.holders = holders(root, e -> HtmlElements.isBlock(e) || HtmlElements.isEmbed(e));
        this.frames = holders(
                root, e -> e.normalName().equals("table") || e.normalName().equals("figure"));
    }

    /**
     * Reads HTML that is a part of a document's source.
     *
     * @param shift where the HTML starts in the source
     * @param blocks takes what is read
     */
    static void into(String html, int shift, StringDocument document, List<Block> blocks) {
        into(HtmlPage.fragment(HtmlPage.parser(), html), html, shift, document, blocks);
    }

    /** As above, for HTML that is parsed already, places tracked. */
    static void into(Element root, String html, int shift, StringDocument document, List<Block> blocks) {
        HtmlBlocks reader = new HtmlBlocks(root, new HtmlSource(html, shift, null), document, blocks);
        reader.flow(root);
        reader.flush();
    }

    /** Elements that hold such an element somewhere inside; in one pass, since asking each would be quadratic. */
    private static Set<Element> holders(Element root, Predicate<Element> wanted) {
        Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element element : root.getAllElements()) {
            if (wanted.test(element)) {
                for (Element up = element.parent(); up != null && found.add(up); up = up.parent()) {
                    if (up == root) {
                        break;
                    }
                }
            }
        }
        return found;
    }

    private void flow(Element container) {
        for (Node child : container.childNodes()) {
            if (child instanceof Comment comment && loose.isBlank()) {
                flush();
                add(new Block.Embed("comment", Map.of("text", comment.getData()), null), child, List.of());
            } else if (child instanceof Element element) {
                element(element);
            } else {
                inline(child);
            }
        }
    }

    private void element(Element element) {
        if (HtmlElements.isSkipped(element)) {
            loose.skip();
            return;
        }
        if (HtmlElements.isBlock(element) || HtmlElements.isEmbed(element)) {
            flush();
            block(element);
        } else if (holders.contains(element)) {
            flush();
            flow(element);
            flush();
        } else if (element.normalName().equals("br") && endsWithBreak()) {
            flush();
        } else if (isImage(element) && loose.isBlank()) {
            flush();
            image(element, null, element);
        } else {
            inline(element);
        }
    }

    private boolean endsWithBreak() {
        Node last = lastInline;
        return last instanceof Element element && element.normalName().equals("br");
    }

    private @Nullable Node lastInline;

    private void inline(Node node) {
        if (!(node instanceof TextNode text && text.isBlank())) {
            lastInline = node;
        }
        TextRange range = HtmlPositions.of(node, source.shift());
        if (range != null) {
            looseRange = looseRange == null ? range : looseRange.union(range);
        }
        HtmlInline.read(node, loose, source);
    }

    /** Text that stands in a container without a paragraph of its own becomes one. */
    private void flush() {
        TracedText read = Verbatim.marked(loose.traced());
        if (!isEmpty(read.content()) && looseRange != null) {
            prose(read, looseRange);
        }
        loose = new InlineBuilder(true);
        looseRange = null;
        lastInline = null;
    }

    /** A paragraph; one of nothing but template tags or shortcodes is carried along unread. */
    private void prose(TracedText read, TextRange range) {
        Block block = Verbatim.isAll(read.content().text())
                ? new Block.Embed("markup", Map.of(), null)
                : new Block.Paragraph(read.content(), null);
        blocks.add(document.attach(block, range, read.runs()));
    }

    private static boolean isEmpty(RichText content) {
        return Characters.isBlank(content.text()) && content.marks().isEmpty();
    }

    private void block(Element element) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
            case "p", "summary", "dt", "dd", "figcaption" -> paragraph(element);
            case "ul", "ol" -> list(element);
            case "blockquote" -> quote(element);
            case "figure" -> figure(element);
            case "table" -> table(element);
            case "pre" -> add(HtmlPieces.code(element), element, List.of());
            case "hr" -> add(new Block.Embed("thematic-break", Map.of(), null), element, List.of());
            case "iframe", "video", "audio" -> add(embed(element), element, List.of());
            case "aside", "details", "dl" -> {
                TextRange range = HtmlPositions.of(element, source.shift());
                if (range != null) {
                    document.open(range.start());
                }
                flow(element);
                flush();
                document.close();
            }
            default -> {
                flow(element);
                flush();
            }
        }
    }

    private void heading(Element element) {
        TracedText read = HtmlPieces.inline(element, source);
        if (!read.content().text().isEmpty()) {
            add(new Block.Heading(element.normalName().charAt(1) - '0', read.content(), null), element, read.runs());
        }
    }

    private void paragraph(Element element) {
        List<Element> images = element.select("img");
        if (!images.isEmpty() && Characters.isBlank(element.wholeText())) {
            images.forEach(i -> image(i, null, images.size() == 1 ? element : i));
        } else if (holders.contains(element) || hasDoubleBreak(element)) {
            flow(element);
            flush();
        } else {
            TracedText read = HtmlPieces.inline(element, source);
            TextRange range = HtmlPositions.of(element, source.shift());
            if (!isEmpty(read.content()) && range != null) {
                prose(read, range);
            }
        }
    }

    private static boolean hasDoubleBreak(Element element) {
        Node last = null;
        for (Node child : element.childNodes()) {
            boolean space = child instanceof TextNode text && text.isBlank();
            boolean isBreak = child instanceof Element e && e.normalName().equals("br");
            if (isBreak && last instanceof Element e && e.normalName().equals("br")) {
                return true;
            }
            last = space ? last : child;
        }
        return false;
    }

    private void list(Element element) {
        List<TracedText> texts = new ArrayList<>();
        List<Block.ListBlock.Item> items = HtmlPieces.items(element, source, texts);
        if (!items.isEmpty()) {
            add(new Block.ListBlock(element.normalName().equals("ol"), items, null), element, TracedText.runs(texts));
        }
    }

    private void quote(Element element) {
        TracedText read = HtmlPieces.quote(element, source);
        if (!read.content().text().isEmpty()) {
            add(new Block.Quote(read.content(), null), element, read.runs());
        }
    }

    private void figure(Element element) {
        if (frames.contains(element)) {
            flow(element);
            flush();
            return;
        }
        Element image = element.selectFirst("img, amp-img");
        if (image == null && element.hasClass("wp-block-embed")) {
            add(new Block.Embed("figure", Map.of(), null), element, List.of());
            return;
        }
        boolean holdsMore = element.selectFirst("blockquote, pre, iframe, video, audio, h2, h3") != null;
        if (image == null || holdsMore) {
            flow(element);
            flush();
        } else {
            element.select("img, amp-img")
                    .forEach(i ->
                            image(i, i == image ? element.selectFirst("figcaption") : null, i == image ? element : i));
        }
    }

    private void table(Element element) {
        List<TracedText> texts = new ArrayList<>();
        Block table = frames.contains(element) ? null : HtmlPieces.table(element, source, texts);
        if (table == null) {
            flow(element);
            flush();
        } else {
            add(table, element, TracedText.runs(texts));
        }
    }

    private static boolean isImage(Element element) {
        return IMAGES.contains(element.normalName());
    }

    private void image(Element found, @Nullable Element caption, Element place) {
        Element image = found.normalName().equals("picture") ? found.selectFirst("img") : found;
        if (image != null) {
            add(HtmlPieces.image(image, caption), place, List.of());
        }
    }

    private static Block embed(Element element) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (String name : List.of("src", "title", "width", "height", "poster")) {
            if (element.hasAttr(name)) {
                attributes.put(name, element.attr(name));
            }
        }
        Element inner = element.selectFirst("source[src]");
        if (!attributes.containsKey("src") && inner != null) {
            attributes.put("src", inner.attr("src"));
        }
        return new Block.Embed(element.normalName(), attributes, null);
    }

    private void add(Block block, Node node, List<TextRun> runs) {
        TextRange range = HtmlPositions.of(node, source.shift());
        blocks.add(range == null ? block : document.attach(block, range, runs));
    }
}
