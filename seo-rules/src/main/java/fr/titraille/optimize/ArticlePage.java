package fr.titraille.optimize;

import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.format.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The whole article as a page's content: title, chapô and body. */
final class ArticlePage {

    /** The place of a title that the body held, and front matter: the page has its own. */
    private static final Set<String> ELSEWHERE = Set.of("title", "front-matter");

    private ArticlePage() {}

    /** One {@code <article>} element. */
    static String html(Article article) {
        StringBuilder out = new StringBuilder("<article>\n<header>\n");
        if (article.title() != null) {
            out.append(new Element("h1").text(article.title()).outerHtml()).append('\n');
        }
        if (article.standfirst() != null) {
            out.append(new Element("p")
                            .addClass("standfirst")
                            .text(article.standfirst())
                            .outerHtml())
                    .append('\n');
        }
        return out.append("</header>\n")
                .append(body(article, "html").strip())
                .append("\n</article>\n")
                .toString();
    }

    /** Title, chapô, body. */
    static String markdown(Article article) {
        List<Block> head = new ArrayList<>();
        if (article.title() != null) {
            head.add(new Block.Heading(1, article.title()));
        }
        if (article.standfirst() != null) {
            head.add(new Block.Paragraph(article.standfirst()));
        }
        head.addAll(article.blocks());
        return body(article.withBlocks(head), "markdown").strip() + "\n";
    }

    private static String body(Article article, String format) {
        Formats formats = Formats.standard();
        return formats.write(formats.names().contains(format) ? format : "text", fresh(article));
    }

    /** Blocks that forget where they came from, so that every writer writes them its own way. */
    private static Article fresh(Article article) {
        List<Block> out = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (!(block instanceof Block.Embed embed && ELSEWHERE.contains(embed.kind()))) {
                out.add(fresh(block));
            }
        }
        return article.withBlocks(out);
    }

    private static Block fresh(Block block) {
        if (block instanceof Block.Heading heading) {
            return new Block.Heading(heading.level(), heading.content(), null);
        }
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(paragraph.content(), null);
        }
        if (block instanceof Block.ListBlock list) {
            return new Block.ListBlock(list.ordered(), list.items(), null);
        }
        if (block instanceof Block.Quote quote) {
            return new Block.Quote(quote.content(), null);
        }
        if (block instanceof Block.Table table) {
            return new Block.Table(table.header(), table.rows(), null);
        }
        return block;
    }
}
