package fr.titraille.format;

import java.util.ArrayList;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Comment;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.article.Metadata;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * HTML, a fragment from an editor or a whole page. Scripts, styles, navigation and forms are left out; an untouched
 * block is written back as the same element with its attributes, unless they could run code.
 */
final class HtmlFormat implements ArticleReader, ArticleWriter {

    @Override
    public String format() {
        return HtmlBlocks.FORMAT;
    }

    @Override
    public Article read(String content) {
        Limits.check(content);
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(Limits.MAX_DEPTH);
        Document document = parser.parseInput(content, "");
        document.outputSettings().prettyPrint(false);
        keepLeadingComments(document);
        HtmlPage page = HtmlPage.of(document, content);
        List<Block> blocks = HtmlBlocks.read(page.main());
        Metadata metadata = page.metadata();
        Article article = MainTitle.take(Article.of(blocks).withMetadata(metadata));
        Element outside = page.titleOutside();
        return outside == null || article.title() != null
                ? article
                : article.withTitle(HtmlPieces.inline(outside).text());
    }

    @Override
    public String write(Article article) {
        return HtmlWriter.write(article);
    }

    /** A fragment's first comment would stand before the document that the parser makes of it. */
    private static void keepLeadingComments(Document document) {
        List<Node> leading = new ArrayList<>();
        for (Node node : document.childNodes()) {
            if (node instanceof Comment) {
                leading.add(node);
            } else if (node instanceof Element) {
                break;
            }
        }
        boolean fragment = document.documentType() == null && document.head().childNodeSize() == 0;
        if (fragment && !leading.isEmpty()) {
            document.body().insertChildren(0, leading);
        }
    }
}
