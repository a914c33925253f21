package fr.titraille.format;

import fr.titraille.article.Block;
import fr.titraille.article.Mark;
import fr.titraille.article.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Reads single HTML blocks: lists, quotations, tables, images, code. */
final class HtmlPieces {

    private HtmlPieces() {}

    static RichText inline(Element element) {
        InlineBuilder builder = new InlineBuilder(true);
        HtmlInline.children(element, builder);
        return element.hasAttr("lang")
                        && builder.length() > 0
                        && !element.normalName().equals("html")
                ? withLanguage(builder, element.attr("lang"))
                : builder.build();
    }

    private static RichText withLanguage(InlineBuilder builder, String language) {
        builder.mark(Mark.Kind.LANGUAGE, 0, Map.of("lang", language));
        return builder.build();
    }

    static List<Block.ListBlock.Item> items(Element list) {
        List<Block.ListBlock.Item> items = new ArrayList<>();
        items(list, 0, items);
        return items;
    }

    private static void items(Element list, int depth, List<Block.ListBlock.Item> items) {
        for (Element child : list.children()) {
            if (isList(child)) {
                items(child, depth + 1, items);
            } else {
                item(child, depth, items);
            }
        }
    }

    private static void item(Element item, int depth, List<Block.ListBlock.Item> items) {
        InlineBuilder own = new InlineBuilder(true);
        List<Element> nested = new ArrayList<>();
        for (Node child : item.childNodes()) {
            if (child instanceof Element element && isList(element)) {
                nested.add(element);
            } else {
                HtmlInline.read(child, own);
            }
        }
        RichText content = own.build();
        if (!Characters.isBlank(content.text())) {
            items.add(new Block.ListBlock.Item(content, depth));
        }
        nested.forEach(n -> items(n, depth + 1, items));
    }

    private static boolean isList(Element element) {
        return element.normalName().equals("ul") || element.normalName().equals("ol");
    }

    /** The paragraphs of a quotation, each on a line of its own. */
    static RichText quote(Element quote) {
        InlineBuilder builder = new InlineBuilder(true);
        for (Node child : quote.childNodes()) {
            boolean block = child instanceof Element element && HtmlElements.isBlock(element);
            if (block && !builder.isBlank()) {
                builder.lineBreak();
            }
            if (block) {
                HtmlInline.children((Element) child, builder);
            } else {
                HtmlInline.read(child, builder);
            }
        }
        return builder.build();
    }

    /** The table, or null when it lays out a page rather than data. */
    static Block.@Nullable Table table(Element table) {
        boolean layout = table.attr("role").equals("presentation")
                || table.selectFirst("h1, h2, h3, p + p, ul, ol, blockquote") != null;
        List<Element> rows = table.select("tr");
        int widest =
                rows.stream().mapToInt(r -> r.select("td, th").size()).max().orElse(0);
        if (layout || widest < 2) {
            return null;
        }
        List<List<RichText>> cells = new ArrayList<>();
        for (Element row : rows) {
            List<RichText> line = new ArrayList<>();
            row.select("td, th").forEach(c -> line.add(inline(c)));
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
        String source = image.attr("src").isEmpty() ? image.attr("data-src") : image.attr("src");
        return new Block.Image(
                source,
                image.hasAttr("alt") ? image.attr("alt") : null,
                legend,
                credit,
                pixels(image.attr("width")),
                pixels(image.attr("height")),
                null);
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
