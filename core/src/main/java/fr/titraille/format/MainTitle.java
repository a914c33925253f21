package fr.titraille.format;

import fr.titraille.article.Article;
import fr.titraille.article.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The first H1 of a body is the article's title and leaves the text. An embed of kind {@code title} keeps its place, so
 * that blocks keep the numbers they have in the body as sent, and the writer puts the title back there.
 */
final class MainTitle {

    static final String KIND = "title";

    private MainTitle() {}

    static Article take(Article article) {
        List<Block> blocks = article.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading heading && heading.level() == 1) {
                List<Block> rest = new ArrayList<>(blocks);
                rest.set(i, new Block.Embed(KIND, Map.of(), heading.origin()));
                return article.withTitle(heading.text()).withBlocks(rest);
            }
        }
        return article;
    }

    /** The article under another title; a heading that says something else goes back into the text. */
    static Article keep(Article article, String title) {
        List<Block> blocks = new ArrayList<>(article.blocks());
        for (int i = 0; i < blocks.size(); i++) {
            boolean place =
                    blocks.get(i) instanceof Block.Embed embed && embed.kind().equals(KIND);
            Block.Origin origin = blocks.get(i).origin();
            if (place
                    && origin != null
                    && origin.raw() instanceof Origins.Source source
                    && source.read() instanceof Block.Heading heading
                    && !heading.text().equals(title)) {
                blocks.set(i, new Block.Heading(heading.level(), heading.content(), origin));
            }
        }
        return article.withTitle(title).withBlocks(blocks);
    }

    /** The heading to write where the title stood: as it came when the title is still the same; null for none. */
    static Block.@Nullable Heading restore(Block.Embed embed, Article article) {
        String title = article.title();
        if (!embed.kind().equals(KIND) || title == null || title.isBlank()) {
            return null;
        }
        Block.Heading plain = new Block.Heading(1, title);
        Block.Origin origin = embed.origin();
        if (origin != null
                && origin.raw() instanceof Origins.Source source
                && source.read() instanceof Block.Heading read) {
            return new Block.Heading(1, read.text().equals(title) ? read.content() : plain.content(), origin);
        }
        return plain;
    }
}
