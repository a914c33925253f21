package fr.titraille.format;

import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.article.Mark;
import fr.titraille.text.TextEdit;
import fr.titraille.text.TextEdits;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * CommonMark with GFM tables, what site generators add to it, and their front matter, whose metadata is read. The
 * source is changed in place: what no change touches comes back to the letter.
 */
final class MarkdownFormat implements ArticleReader, ArticleWriter, StringSyntax {

    static final String FORMAT = "markdown";
    static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private static final int ROUNDS = 8;

    private static final Parser PARSER = parser();

    private static Parser parser() {
        Parser.Builder builder = Parser.builder()
                .extensions(EXTENSIONS)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(Limits.MAX_DEPTH)
                .maxInlineNesting(Limits.MAX_DEPTH);
        MarkdownOpaque.parsers().forEach(builder::customBlockParserFactory);
        return builder.build();
    }

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public Article read(String content) {
        Limits.check(content);
        String source = Encoding.controls(content);
        FrontMatter front = FrontMatter.of(source);
        Node tree = parse(source, front.length());
        List<TextEdit> unsafe = MarkdownSafety.edits(tree, source);
        for (int round = 0; !unsafe.isEmpty(); round++) {
            source = round < ROUNDS ? TextEdits.apply(source, unsafe) : MarkdownSafety.text(source, front.length());
            tree = parse(source, front.length());
            unsafe = round < ROUNDS ? MarkdownSafety.edits(tree, source) : List.of();
        }
        StringDocument document = new StringDocument(FORMAT, source);
        List<Block> blocks = new ArrayList<>();
        if (front.length() > 0) {
            Block.Embed matter = new Block.Embed("front-matter", Map.of(), null);
            blocks.add(document.attach(matter, new TextRange(0, front.length()), List.of()));
        }
        blocks.addAll(new MarkdownBlocks(document).read(tree));
        Article article = MainTitle.take(Article.of(blocks).withMetadata(front.metadata()))
                .withStandfirst(front.standfirst())
                .withKeyphrase(front.keyphrase());
        return article.title() == null ? article.withTitle(front.title()) : article;
    }

    /** The tree of a source whose first characters are no Markdown; places count from the start of the source. */
    static Node parse(String source, int front) {
        if (front == 0) {
            return PARSER.parse(source);
        }
        // blank lines in place of the front matter keep all places
        StringBuilder shown = new StringBuilder(source);
        for (int i = 0; i < front; i++) {
            char c = source.charAt(i);
            shown.setCharAt(i, c == '\n' || c == '\r' ? c : ' ');
        }
        return PARSER.parse(shown.toString());
    }

    @Override
    public String write(Article article) {
        String written = SourceWriter.write(this, FORMAT, article);
        return written.isEmpty() || written.endsWith("\n") || SourceWriter.isSource(FORMAT, article)
                ? written
                : written + "\n";
    }

    @Override
    public String render(Block block, String before) {
        return MarkdownWriter.render(block, before);
    }

    @Override
    public String separator() {
        return "\n\n";
    }

    @Override
    public @Nullable List<TextEdit> reshape(String source, TextRange range, Block was, Block now) {
        return MarkdownWriter.reshape(source, range, was, now);
    }

    @Override
    public String cut(String source, TextRange paragraph) {
        return "\n\n";
    }

    @Override
    public String @Nullable [] link(Mark link) {
        String address = link.attributes().getOrDefault("href", "");
        boolean plain = link.attributes().size() == 1 && address.matches("[^\\s<>()\\\\]+");
        return plain && SafeUrls.isSafe(address) ? new String[] {"[", "](" + address + ")"} : null;
    }
}
