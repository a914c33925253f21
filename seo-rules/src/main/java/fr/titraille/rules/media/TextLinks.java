package fr.titraille.rules.media;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.article.Block;
import fr.titraille.article.Mark;
import fr.titraille.article.RichText;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** The links of a body with their places in the plain text. */
final class TextLinks {

    private TextLinks() {}

    /** A link: where its text stands and where it leads. */
    record Link(TextRange range, String href) {}

    static List<Link> of(AnalyzedArticle article) {
        List<Link> out = new ArrayList<>();
        List<Block> blocks = article.article().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            int start = article.layout().ranges().get(i).start();
            Block block = blocks.get(i);
            if (block instanceof Block.ListBlock list) {
                int at = start;
                for (Block.ListBlock.Item item : list.items()) {
                    collect(item.content(), at, out);
                    at += item.content().text().length() + 1;
                }
            } else if (block instanceof Block.Paragraph paragraph) {
                collect(paragraph.content(), start, out);
            } else if (block instanceof Block.Heading heading) {
                collect(heading.content(), start, out);
            } else if (block instanceof Block.Quote quote) {
                collect(quote.content(), start, out);
            }
        }
        return out;
    }

    private static void collect(RichText content, int start, List<Link> out) {
        for (Mark mark : content.marks()) {
            if (mark.kind() == Mark.Kind.LINK) {
                out.add(new Link(mark.range().shift(start), mark.attributes().getOrDefault("href", "")));
            }
        }
    }
}
