package fr.titraille.format;

import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * CommonMark with GFM tables, and the front matter of site generators, which is carried along unread. An untouched
 * block is written back as the very lines it came from.
 */
final class MarkdownFormat implements ArticleReader, ArticleWriter {

    static final String FORMAT = "markdown";
    static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(Limits.MAX_DEPTH)
            .maxInlineNesting(Limits.MAX_DEPTH)
            .build();

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public Article read(String content) {
        Limits.check(content);
        List<Block> blocks = new ArrayList<>();
        int front = FrontMatter.length(content);
        if (front > 0) {
            Block.Embed matter = new Block.Embed("front-matter", Map.of(), null);
            blocks.add(Origins.attach(
                    matter,
                    FORMAT,
                    new TextRange(0, front),
                    content.substring(0, front).strip()));
        }
        String body = content.substring(front);
        Node document = PARSER.parse(body);
        blocks.addAll(new MarkdownBlocks(body, front).read(document));
        return MainTitle.take(Article.of(blocks));
    }

    @Override
    public String write(Article article) {
        return MarkdownWriter.write(article);
    }
}
