package fr.titraille.subheading;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Proposes subheadings. Immutable and thread-safe.
 *
 * <pre>{@code
 * List<SubheadingProposal> proposals = SubheadingEngine.french().propose(analyzed, SubheadingOptions.DEFAULT);
 * }</pre>
 */
public final class SubheadingEngine {

    private static final SubheadingEngine FRENCH =
            new SubheadingEngine(new Segmenter(new LengthPrior(250, 0.6, 0.35), 1.55));
    private static final int ALTERNATIVES = 2;

    private final Segmenter segmenter;

    private SubheadingEngine(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

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
        Passages passages = Passages.of(article);
        List<Integer> blocks = places(article, passages, options);
        int[] starts = starts(passages, blocks, article.body().tokens().size());
        HeadingWriter writer = new HeadingWriter(article, starts, options.maxHeadingChars());
        Set<String> used = new HashSet<>();
        String title = article.article().title();
        used.add(title == null ? "" : title.toLowerCase(Locale.FRENCH));
        List<SubheadingProposal> proposals = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            List<String> wordings = new ArrayList<>();
            double confidence = 0.5;
            for (HeadingWriter.Scored scored : writer.wordings(i + 1)) {
                String wording = scored.candidate().text();
                if (wordings.size() <= ALTERNATIVES && !used.contains(wording.toLowerCase(Locale.FRENCH))) {
                    wordings.add(wording);
                }
            }
            if (!wordings.isEmpty()) {
                used.add(wordings.get(0).toLowerCase(Locale.FRENCH));
                proposals.add(new SubheadingProposal(
                        blocks.get(i),
                        passages.level(),
                        wordings.get(0),
                        wordings.subList(1, wordings.size()),
                        confidence,
                        "Le vocabulaire change à cet endroit."));
            }
        }
        return proposals;
    }

    private List<Integer> places(AnalyzedArticle article, Passages passages, SubheadingOptions options) {
        List<Integer> before = options.before();
        if (before == null) {
            return segmenter.cuts(article, passages, options.sections()).stream()
                    .map(i -> passages.get(i).block())
                    .toList();
        }
        for (int block : before) {
            if (block < 0 || block >= article.article().blocks().size()) {
                throw new IllegalArgumentException(
                        "options.before names block " + block + ", which the article has not");
            }
        }
        return before.stream().distinct().sorted().toList();
    }

    static int[] starts(Passages passages, List<Integer> blocks, int tokens) {
        int[] starts = new int[blocks.size() + 2];
        for (int i = 0; i < blocks.size(); i++) {
            int at = passages.at(blocks.get(i));
            starts[i + 1] = at < passages.size() ? passages.get(at).firstToken() : tokens;
        }
        starts[blocks.size() + 1] = tokens;
        return starts;
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
