package fr.titraille.format;

import fr.titraille.article.Block;
import fr.titraille.article.RichText;
import fr.titraille.text.TextEdit;
import fr.titraille.text.TextRange;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes blocks as HTML5, one a line; nothing that could run code leaves it. */
final class HtmlWriter {

    private static final Pattern ALT = Pattern.compile(
            "\\s(alt(?:\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s>]+))?)(?=[\\s/>])", Pattern.CASE_INSENSITIVE);

    private HtmlWriter() {}

    /** The edits that give an element another level or alternative text; null when it must be written anew. */
    static @Nullable List<TextEdit> reshape(String source, TextRange range, Block was, Block now) {
        String own = range.of(source);
        if (was instanceof Block.Heading && now instanceof Block.Heading heading) {
            boolean tags = own.matches("(?s)<[hH][1-6][\\s>].*</[hH][1-6]\\s*>");
            int close = range.start() + own.lastIndexOf('<') + 3;
            String level = String.valueOf(heading.level());
            return tags
                    ? List.of(
                            new TextEdit(new TextRange(range.start() + 2, range.start() + 3), level),
                            new TextEdit(new TextRange(close, close + 1), level))
                    : null;
        }
        return was instanceof Block.Image before && now instanceof Block.Image after
                ? described(own, range.start(), before, after)
                : null;
    }

    private static @Nullable List<TextEdit> described(String own, int at, Block.Image was, Block.Image now) {
        Block.Image same =
                new Block.Image(now.url(), was.alt(), now.caption(), now.credit(), now.width(), now.height(), null);
        int tag = own.toLowerCase(Locale.ROOT).indexOf("<img");
        int end = tag < 0 ? -1 : own.indexOf('>', tag);
        if (end < 0 || now.alt() == null || !same.equals(was)) {
            return null;
        }
        String alt = "alt=\"" + HtmlEscape.attribute(now.alt()) + "\"";
        Matcher known = ALT.matcher(own).region(tag, end + 1);
        if (known.find()) {
            return List.of(new TextEdit(new TextRange(at + known.start(1), at + known.end(1)), alt));
        }
        return was.alt() == null ? List.of(new TextEdit(new TextRange(at + tag + 4, at + tag + 4), " " + alt)) : null;
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
