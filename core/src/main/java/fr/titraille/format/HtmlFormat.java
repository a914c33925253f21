package fr.titraille.format;

import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.article.Metadata;
import java.util.List;
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
        HtmlPage page = HtmlPage.of(parser, content);
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
}
