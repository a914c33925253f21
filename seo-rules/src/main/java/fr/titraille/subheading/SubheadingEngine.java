package fr.titraille.subheading;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * Proposes subheadings. Immutable and thread-safe.
 *
 * <pre>{@code
 * List<SubheadingProposal> proposals = SubheadingEngine.french().propose(analyzed, SubheadingOptions.DEFAULT);
 * }</pre>
 */
public final class SubheadingEngine {

    private static final SubheadingEngine FRENCH = new SubheadingEngine();

    private SubheadingEngine() {}

    /** The engine for French. */
    public static SubheadingEngine french() {
        return FRENCH;
    }

    /**
     * Proposals in order of position.
     *
     * @throws IllegalArgumentException if {@code options.before} names a block that the article has not
     */
    public List<SubheadingProposal> propose(AnalyzedArticle article, SubheadingOptions options) {
        return List.of();
    }

    /** The article with the first choice of each proposal inserted. */
    public static Article insert(Article article, List<SubheadingProposal> proposals) {
        List<Block> blocks = new ArrayList<>(article.blocks());
        for (int i = proposals.size() - 1; i >= 0; i--) {
            SubheadingProposal proposal = proposals.get(i);
            blocks.add(proposal.beforeBlock(), new Block.Heading(proposal.level(), proposal.text()));
        }
        return article.withBlocks(blocks);
    }
}
