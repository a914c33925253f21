package fr.titraille.format;

import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.article.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes blocks as HTML5, one a line; nothing that could run code leaves it. */
final class HtmlWriter {

    private HtmlWriter() {}

    static String write(Article article) {
        List<String> parts = new ArrayList<>();
        for (Block block : article.blocks()) {
            Block shown = block instanceof Block.Embed embed && embed.kind().equals(MainTitle.KIND)
                    ? Optional.<Block>ofNullable(MainTitle.restore(embed, article))
                            .orElse(block)
                    : block;
            String html =
                    Origins.unchanged(shown, HtmlBlocks.FORMAT, String.class).orElseGet(() -> element(shown));
            if (!html.isEmpty()) {
                parts.add(html);
            }
        }
        return String.join("\n", parts);
    }

    /** A block without regard to where it came from. */
    static String element(Block block) {
        if (block instanceof Block.Heading b) {
            return wrap("h" + b.level(), HtmlInlineWriter.write(b.content()));
        }
        if (block instanceof Block.Paragraph b) {
            return wrap("p", HtmlInlineWriter.write(b.content()));
        }
        if (block instanceof Block.Quote b) {
            return wrap("blockquote", wrap("p", HtmlInlineWriter.write(b.content())));
        }
        if (block instanceof Block.ListBlock b) {
            return list(b);
        }
        if (block instanceof Block.Image b) {
            return figure(b);
        }
        if (block instanceof Block.Table b) {
            return table(b);
        }
        if (block instanceof Block.Code b) {
            String language = b.language();
            String open =
                    language == null ? "<code>" : "<code class=\"language-" + HtmlEscape.attribute(language) + "\">";
            // a line feed right after <pre> would be swallowed
            return "<pre>" + open + HtmlEscape.text(b.code()) + "\n</code></pre>";
        }
        return embed((Block.Embed) block);
    }

    private static String wrap(String name, String inner) {
        return "<" + name + ">" + inner + "</" + name + ">";
    }

    private static String list(Block.ListBlock list) {
        String name = list.ordered() ? "ol" : "ul";
        StringBuilder out = new StringBuilder("<" + name + ">");
        int depth = 0;
        boolean open = false;
        for (Block.ListBlock.Item item : list.items()) {
            int wanted = Math.min(item.depth(), open ? depth + 1 : depth);
            if (open && wanted <= depth) {
                out.append("</li>");
            }
            for (; depth < wanted; depth++) {
                out.append("<").append(name).append(">");
            }
            for (; depth > wanted; depth--) {
                out.append("</").append(name).append("></li>");
            }
            out.append("<li>").append(HtmlInlineWriter.write(item.content()));
            open = true;
        }
        out.append(open ? "</li>" : "");
        for (; depth > 0; depth--) {
            out.append("</").append(name).append("></li>");
        }
        return out.append("</").append(name).append(">").toString();
    }

    private static String figure(Block.Image image) {
        StringBuilder out = new StringBuilder("<figure><img");
        if (SafeUrls.isSafeImage(image.url())) {
            out.append(" src=\"").append(HtmlEscape.attribute(image.url())).append('"');
        }
        String alt = image.alt();
        if (alt != null) {
            out.append(" alt=\"").append(HtmlEscape.attribute(alt)).append('"');
        }
        out.append(image.width() == null ? "" : " width=\"" + image.width() + "\"");
        out.append(image.height() == null ? "" : " height=\"" + image.height() + "\"")
                .append('>');
        String caption = image.caption();
        String credit = image.credit();
        if (caption != null || credit != null) {
            String legend = caption == null ? "" : HtmlEscape.text(caption);
            String owner = credit == null ? "" : wrap("small", HtmlEscape.text(credit));
            String gap = caption == null || credit == null ? "" : " ";
            out.append(wrap("figcaption", legend + gap + owner));
        }
        return out.append("</figure>").toString();
    }

    private static String table(Block.Table table) {
        StringBuilder out = new StringBuilder("<table>");
        for (int i = 0; i < table.rows().size(); i++) {
            boolean head = i == 0 && table.header();
            out.append(head ? "<thead><tr>" : i == (table.header() ? 1 : 0) ? "<tbody><tr>" : "<tr>");
            for (RichText cell : table.rows().get(i)) {
                out.append(wrap(head ? "th" : "td", HtmlInlineWriter.write(cell)));
            }
            out.append(head ? "</tr></thead>" : "</tr>");
        }
        boolean body = table.rows().size() > (table.header() ? 1 : 0);
        return out.append(body ? "</tbody></table>" : "</table>").toString();
    }

    private static String embed(Block.Embed embed) {
        Map<String, String> attributes = embed.attributes();
        return switch (embed.kind()) {
            case "comment" -> "<!--" + HtmlEscape.comment(attributes.getOrDefault("text", "")) + "-->";
            case "thematic-break" -> "<hr>";
            case "iframe", "video", "audio" -> media(embed.kind(), attributes);
            default -> "";
        };
    }

    private static String media(String name, Map<String, String> attributes) {
        String source = attributes.getOrDefault("src", "");
        if (source.isEmpty() || !SafeUrls.isSafe(source)) {
            return "";
        }
        String controls = name.equals("iframe") ? "" : " controls";
        return "<" + name + HtmlInlineWriter.attributes(name, attributes) + controls + "></" + name + ">";
    }
}
