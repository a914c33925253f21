package fr.titraille.format;

import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.article.Mark;
import fr.titraille.text.TextEdit;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * HTML, a fragment from an editor or a whole page, of which the article's own part is kept. Scripts, styles, navigation
 * and forms are no text. The source is changed in place: what no change touches comes back to the letter, unless it
 * could run code.
 */
final class HtmlFormat implements ArticleReader, ArticleWriter, StringSyntax {

    private static final Pattern PARAGRAPH =
            Pattern.compile("(<p(?:\\s[^<>]*)?>).*</p\\s*>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final Pattern ID =
            Pattern.compile("\\s+id\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s>]+)", Pattern.CASE_INSENSITIVE);

    @Override
    public String format() {
        return HtmlBlocks.FORMAT;
    }

    @Override
    public Article read(String content) {
        Limits.check(content);
        HtmlPage page = HtmlPage.of(Encoding.controls(content));
        HtmlSafety.Checked checked = HtmlSafety.check(page.main());
        StringDocument document = new StringDocument(
                HtmlBlocks.FORMAT, checked.html(), checked.html().equals(page.main()) ? page.start() : -1);
        List<Block> blocks = new ArrayList<>();
        HtmlBlocks.into(checked.root(), checked.html(), 0, document, blocks);
        Article article = MainTitle.take(Article.of(blocks).withMetadata(page.metadata()));
        return article.title() == null ? article.withTitle(page.title()) : article;
    }

    @Override
    public String write(Article article) {
        return SourceWriter.write(this, HtmlBlocks.FORMAT, article);
    }

    @Override
    public String render(Block block, String before) {
        return HtmlWriter.element(block);
    }

    @Override
    public String separator() {
        return "\n";
    }

    @Override
    public @Nullable List<TextEdit> reshape(String source, TextRange range, Block was, Block now) {
        return HtmlWriter.reshape(source, range, was, now);
    }

    /** The second paragraph is like the first but for its id. */
    @Override
    public @Nullable String cut(String source, TextRange paragraph) {
        Matcher tag = PARAGRAPH.matcher(paragraph.of(source));
        return tag.matches() ? "</p>\n" + ID.matcher(tag.group(1)).replaceFirst("") : null;
    }

    @Override
    public String @Nullable [] link(Mark link) {
        String address = link.attributes().getOrDefault("href", "");
        return SafeUrls.isSafe(address)
                ? new String[] {"<a" + HtmlInlineWriter.attributes("a", link.attributes()) + ">", "</a>"}
                : null;
    }
}
