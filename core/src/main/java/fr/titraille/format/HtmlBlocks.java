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

    private final List<Block> blocks = new ArrayList<>();
    private final Set<Element> holders;
    private final Set<Element> frames;
    private InlineBuilder loose = new InlineBuilder(true);
    private @Nullable TextRange looseRange;

    private HtmlBlocks(Element root) {
        this.holders = holders(root, e -> HtmlElements.isBlock(e) || HtmlElements.isEmbed(e));
        this.frames = holders(
                root, e -> e.normalName().equals("table") || e.normalName().equals("figure"));
    }

    static List<Block> read(Element root) {
        HtmlBlocks reader = new HtmlBlocks(root);
        reader.flow(root);
        reader.flush();
        return reader.blocks;
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
                add(new Block.Embed("comment", Map.of("text", comment.getData()), null), child);
            } else if (child instanceof Element element) {
                element(element);
            } else {
                inline(child);
            }
        }
    }

    private void element(Element element) {
        if (HtmlElements.isSkipped(element)) {
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
        TextRange range = HtmlPositions.of(node);
        if (range != null) {
            looseRange = looseRange == null ? range : looseRange.union(range);
        }
        HtmlInline.read(node, loose);
    }

    /** Text that stands in a container without a paragraph of its own becomes one. */
    private void flush() {
        RichText content = loose.build();
        if (!isEmpty(content)) {
            Block.Paragraph paragraph = new Block.Paragraph(content, null);
            blocks.add(looseRange == null ? paragraph : Origins.at(paragraph, looseRange));
        }
        loose = new InlineBuilder(true);
        looseRange = null;
        lastInline = null;
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
            case "pre" -> add(HtmlPieces.code(element), element);
            case "hr" -> add(new Block.Embed("thematic-break", Map.of(), null), element);
            case "iframe", "video", "audio" -> add(embed(element), element);
            default -> {
                flow(element);
                flush();
            }
        }
    }

    private void heading(Element element) {
        RichText content = HtmlPieces.inline(element);
        if (!content.text().isEmpty()) {
            add(new Block.Heading(element.normalName().charAt(1) - '0', content, null), element);
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
            RichText content = HtmlPieces.inline(element);
            if (!isEmpty(content)) {
                add(new Block.Paragraph(content, null), element);
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
        List<Block.ListBlock.Item> items = HtmlPieces.items(element);
        if (!items.isEmpty()) {
            add(new Block.ListBlock(element.normalName().equals("ol"), items, null), element);
        }
    }

    private void quote(Element element) {
        RichText content = HtmlPieces.quote(element);
        if (!content.text().isEmpty()) {
            add(new Block.Quote(content, null), element);
        }
    }

    private void figure(Element element) {
        if (frames.contains(element)) {
            flow(element);
            flush();
            return;
        }
        Element image = element.selectFirst("img");
        boolean holdsMore = element.selectFirst("blockquote, pre, iframe, video, audio, h2, h3") != null;
        if (image == null || holdsMore) {
            flow(element);
            flush();
        } else {
            element.select("img")
                    .forEach(i ->
                            image(i, i == image ? element.selectFirst("figcaption") : null, i == image ? element : i));
        }
    }

    private void table(Element element) {
        Block table = frames.contains(element) ? null : HtmlPieces.table(element);
        if (table == null) {
            flow(element);
            flush();
        } else {
            add(table, element);
        }
    }

    private static boolean isImage(Element element) {
        return element.normalName().equals("img") || element.normalName().equals("picture");
    }

    private void image(Element found, @Nullable Element caption, Element source) {
        Element image = found.normalName().equals("img") ? found : found.selectFirst("img");
        if (image != null) {
            add(HtmlPieces.image(image, caption), source);
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

    private void add(Block block, Node node) {
        TextRange range = HtmlPositions.of(node);
        boolean reusable = node instanceof Element element && HtmlElements.isReusable(element);
        if (reusable) {
            blocks.add(Origins.attach(block, FORMAT, range, node.outerHtml()));
        } else {
            blocks.add(range == null ? block : Origins.at(block, range));
        }
    }
}
