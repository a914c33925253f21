package fr.titraille.format;

import fr.titraille.article.Block;
import fr.titraille.article.Mark;
import fr.titraille.article.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads single HTML blocks: lists, quotations, tables, images, code. */
final class HtmlPieces {

    /** What stands in an item, a quotation or a cell without being prose. */
    private static final Set<String> APART = Set.of("pre", "table", "figure", "hr");

    private HtmlPieces() {}

    /** The text of an element, without places. */
    static RichText inline(Element element) {
        return inline(element, HtmlSource.NONE).content();
    }

    static TracedText inline(Element element, HtmlSource source) {
        InlineBuilder builder = new InlineBuilder(true);
        HtmlInline.children(element, builder, source);
        if (element.hasAttr("lang") && builder.length() > 0) {
            builder.mark(Mark.Kind.LANGUAGE, 0, Map.of("lang", element.attr("lang")));
        }
        return Verbatim.marked(builder.traced());
    }

    /** The items of a list; {@code texts} takes their texts with their places. */
    static List<Block.ListBlock.Item> items(Element list, HtmlSource source, List<TracedText> texts) {
        List<Block.ListBlock.Item> items = new ArrayList<>();
        items(list, 0, source, items, texts);
        return items;
    }

    private static void items(
            Element list, int depth, HtmlSource source, List<Block.ListBlock.Item> items, List<TracedText> texts) {
        for (Element child : list.children()) {
            if (isList(child)) {
                items(child, depth + 1, source, items, texts);
            } else if (!HtmlElements.isSkipped(child)) {
                item(child, depth, source, items, texts);
            }
        }
    }

    private static void item(
            Element item, int depth, HtmlSource source, List<Block.ListBlock.Item> items, List<TracedText> texts) {
        InlineBuilder own = new InlineBuilder(true);
        List<Element> nested = new ArrayList<>();
        lines(item, source, own, nested);
        TracedText read = Verbatim.marked(own.traced());
        if (!Characters.isBlank(read.content().text())) {
            items.add(new Block.ListBlock.Item(read.content(), depth));
            texts.add(read);
        }
        nested.forEach(n -> items(n, depth + 1, source, items, texts));
    }

    /** The blocks of a container, each on a line of its own; lists go into {@code lists}, code and media stay out. */
    private static void lines(Element container, HtmlSource source, InlineBuilder into, List<Element> lists) {
        boolean ended = false;
        for (Node child : container.childNodes()) {
            if (!(child instanceof Element element)) {
                boolean blank = child instanceof TextNode text && text.isBlank();
                if (ended && !blank && !into.isBlank()) {
                    into.lineBreak();
                }
                ended &= blank;
                HtmlInline.read(child, into, source);
            } else if (isList(element)) {
                lists.add(element);
                ended = true;
            } else if (HtmlElements.isSkipped(element) || APART.contains(element.normalName())) {
                into.skip();
                ended |= APART.contains(element.normalName());
            } else if (HtmlElements.isBlock(element)) {
                if (!into.isBlank()) {
                    into.lineBreak();
                }
                lines(element, source, into, lists);
                ended = true;
            } else {
                if (ended && !into.isBlank()) {
                    into.lineBreak();
                }
                ended = false;
                HtmlInline.read(element, into, source);
            }
        }
    }

    private static boolean isList(Element element) {
        return element.normalName().equals("ul") || element.normalName().equals("ol");
    }

    /** The paragraphs of a quotation, items of its lists included, each on a line of its own. */
    static TracedText quote(Element quote, HtmlSource source) {
        InlineBuilder builder = new InlineBuilder(true);
        quoted(quote, source, builder);
        return Verbatim.marked(builder.traced());
    }

    private static void quoted(Element container, HtmlSource source, InlineBuilder into) {
        List<Element> lists = new ArrayList<>();
        for (Node child : container.childNodes()) {
            boolean nests = child instanceof Element element
                    && !HtmlElements.isSkipped(element)
                    && (isList(element)
                            || element.normalName().equals("blockquote")
                            || element.normalName().equals("div"));
            if (nests) {
                for (Element inner : ((Element) child).children()) {
                    if (!into.isBlank()) {
                        into.lineBreak();
                    }
                    quoted(inner, source, into);
                }
            } else if (child instanceof Element element && HtmlElements.isBlock(element)) {
                if (!into.isBlank()) {
                    into.lineBreak();
                }
                if (!APART.contains(element.normalName())) {
                    lines(element, source, into, lists);
                }
            } else {
                HtmlInline.read(child, into, source);
            }
        }
    }

    /**
     * The table, or null when it lays out a page rather than data.
     *
     * @param texts takes the texts of the cells with their places
     */
    static Block.@Nullable Table table(Element table, HtmlSource source, List<TracedText> texts) {
        boolean layout = table.attr("role").equals("presentation") || table.selectFirst("h1, h2, h3") != null;
        List<Element> rows = table.select("tr");
        int widest =
                rows.stream().mapToInt(r -> r.select("td, th").size()).max().orElse(0);
        if (layout || widest < 2) {
            return null;
        }
        List<List<RichText>> cells = new ArrayList<>();
        for (Element row : rows) {
            List<RichText> line = new ArrayList<>();
            for (Element cell : row.select("td, th")) {
                InlineBuilder own = new InlineBuilder(true);
                quoted(cell, source, own);
                TracedText read = Verbatim.marked(own.traced());
                line.add(read.content());
                texts.add(read);
            }
            if (!line.isEmpty()) {
                cells.add(line);
            }
        }
        boolean header = !rows.isEmpty()
                && !rows.get(0).select("th").isEmpty()
                && rows.get(0).select("td").isEmpty();
        return new Block.Table(header, cells, null);
    }

    static Block.Code code(Element pre) {
        Element code = pre.selectFirst("code");
        String language = null;
        for (String name : (code == null ? pre : code).classNames()) {
            if (name.startsWith("language-")) {
                language = name.substring("language-".length());
            }
        }
        String text = Characters.clean(pre.wholeText());
        return new Block.Code(text.endsWith("\n") ? text.substring(0, text.length() - 1) : text, language, null);
    }

    static Block.Image image(Element image, @Nullable Element caption) {
        String credit = null;
        String legend = null;
        if (caption != null) {
            Element own = caption.selectFirst("cite, small, .credit, .copyright");
            credit = own == null ? null : orNull(inline(own).text());
            Element rest = caption.clone();
            rest.select("cite, small, .credit, .copyright").remove();
            legend = orNull(inline(rest).text());
        }
        return new Block.Image(
                address(image),
                image.hasAttr("alt") ? image.attr("alt") : null,
                legend,
                credit,
                pixels(image.attr("width")),
                pixels(image.attr("height")),
                null);
    }

    /** The address of an image; that of one that is loaded late stands in an attribute of its own. */
    private static String address(Element image) {
        String source = image.attr("src");
        if (!source.isEmpty() && !source.startsWith("data:")) {
            return source;
        }
        for (String late : List.of("data-src", "data-lazy-src", "data-original", "data-srcset", "srcset")) {
            String value = image.attr(late).strip();
            if (!value.isEmpty()) {
                return value.split("[\\s,]+")[0];
            }
        }
        return source;
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }

    private static @Nullable Integer pixels(String value) {
        String digits = value.endsWith("px") ? value.substring(0, value.length() - 2) : value;
        boolean number =
                !digits.isEmpty() && digits.length() <= 6 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        int parsed = number ? Integer.parseInt(digits) : 0;
        return parsed > 0 ? parsed : null;
    }
}
