package fr.titraille.subheading;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.article.Outline;
import fr.titraille.headline.HeadlineForm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Proposes subheadings: finds where the sections of an article start, and words a heading for each with the section's
 * own words. Immutable and thread-safe.
 *
 * <p>Places come from a trained model of boundary cues (cohesion of the vocabulary, lengths, first words) and a prior
 * on the length of a section, by dynamic programming. No section is shorter than 30 words; no heading stands inside a
 * quotation or a list, nor before a paragraph that the one before announces; the lead stays untitled; headings that
 * the article has are kept. Wordings are cut off the trees of the section's sentences (clauses in the press present,
 * quotations, questions, purposes, appositions, nouns with their complement) and ranked by how likely a desk prints them.
 * Places and wordings are chosen together; unless the caller asks for a place or a number, a place without a printable
 * wording gets none.
 *
 * <pre>{@code
 * List<SubheadingProposal> proposals = SubheadingEngine.french().propose(analyzed, SubheadingOptions.DEFAULT);
 * Article titled = SubheadingEngine.insert(analyzed.article(), proposals);
 * }</pre>
 */
public final class SubheadingEngine {

    /** Median, spread and weight of the length prior and the bonus of a cut: cross-validated on the training set. */
    static final Segmenter SEGMENTER = new Segmenter(new LengthPrior(300, 0.8, 0.1), 1.3);

    private static final SubheadingEngine FRENCH = new SubheadingEngine(SEGMENTER, HeadingChoice.PROPOSED);
    private static final SubheadingEngine SURE = new SubheadingEngine(SEGMENTER, HeadingChoice.PRINTABLE);
    private static final int WORDINGS = 3;

    /** A place without a printable wording is given up, and its stretch cut elsewhere, this often at most. */
    private static final int ROUNDS = 4;

    /** Words between two headings that nobody reads before they are printed: half of a desk's 200 to 300 a section. */
    private static final int SPACING = 120;

    private final Segmenter segmenter;
    private final double least;

    /** A proposal with the log-odds of its first choice. */
    private record Placed(SubheadingProposal proposal, double score) {}

    private SubheadingEngine(Segmenter segmenter, double least) {
        this.segmenter = segmenter;
        this.least = least;
    }

    /** The engine for French, for an editor who reads what is proposed: a heading wherever a fair one can be had. */
    public static SubheadingEngine french() {
        return FRENCH;
    }

    /** The same for headings that nobody reads before they are printed: where it is not sure of one it proposes none. */
    public static SubheadingEngine sure() {
        return SURE;
    }

    /**
     * Proposals in order of position, explained in French.
     *
     * @throws IllegalArgumentException if {@code options.before} names a block that the article has not
     */
    public List<SubheadingProposal> propose(AnalyzedArticle article, SubheadingOptions options) {
        return propose(article, options, Locale.FRENCH);
    }

    /**
     * Proposals in order of position.
     *
     * @param locale the language of {@link SubheadingProposal#because}: English for English, else French
     * @throws IllegalArgumentException if {@code options.before} names a block that the article has not
     */
    public List<SubheadingProposal> propose(AnalyzedArticle article, SubheadingOptions options, Locale locale) {
        Passages passages = Passages.of(article);
        SectionCandidates candidates = new SectionCandidates(article, options.maxHeadingChars());
        if (options.before() != null) {
            return proposals(worded(article, passages, given(article, options.before()), options, candidates, locale));
        }
        double[] worth = HeadingWorth.of(article, passages, candidates);
        Set<Integer> settled = new TreeSet<>();
        Set<Integer> barred = new HashSet<>();
        List<Placed> placed = List.of();
        for (int round = 0; round < ROUNDS; round++) {
            Set<Integer> places = new TreeSet<>(settled);
            if (!places.addAll(segmenter.cuts(article, passages, options.sections(), worth, settled, barred))) {
                break;
            }
            List<Integer> blocks =
                    places.stream().map(p -> passages.get(p).block()).toList();
            placed = worded(article, passages, blocks, options, candidates, locale);
            settled = placed.stream()
                    .map(p -> passages.at(p.proposal().beforeBlock()))
                    .collect(Collectors.toCollection(TreeSet::new));
            places.removeAll(settled);
            barred.addAll(places);
            if (options.sections() != null || places.isEmpty()) {
                break;
            }
        }
        boolean sure = least >= HeadingChoice.PRINTABLE;
        return proposals(sure && options.sections() == null ? spaced(article, placed, passages) : placed);
    }

    private static List<SubheadingProposal> proposals(List<Placed> placed) {
        return placed.stream().map(Placed::proposal).toList();
    }

    /** The best of them first, each as far from those taken, and from the headings that stand, as a section is long. */
    private static List<Placed> spaced(AnalyzedArticle article, List<Placed> placed, Passages passages) {
        List<Placed> best = new ArrayList<>(placed);
        best.sort(Comparator.comparingDouble(Placed::score).reversed());
        List<Integer> headed = new ArrayList<>();
        List<Block> blocks = article.article().blocks();
        for (int block = 0; block < blocks.size(); block++) {
            if (blocks.get(block) instanceof Block.Heading) {
                headed.add(passages.at(block));
            }
        }
        List<Placed> taken = new ArrayList<>();
        for (Placed each : best) {
            int at = passages.at(each.proposal().beforeBlock());
            boolean far = headed.stream()
                    .allMatch(other -> words(passages, Math.min(at, other), Math.max(at, other)) >= SPACING);
            if (far) {
                taken.add(each);
                headed.add(at);
            }
        }
        taken.sort(Comparator.comparingInt(t -> t.proposal().beforeBlock()));
        return taken;
    }

    /** The blocks that the caller names, in order. */
    private static List<Integer> given(AnalyzedArticle article, List<Integer> before) {
        for (int block : before) {
            if (block < 0 || block >= article.article().blocks().size()) {
                throw new IllegalArgumentException(
                        "options.before names block " + block + ", which the article has not");
            }
        }
        return before.stream().distinct().sorted().toList();
    }

    /** Headings before these blocks; none where no wording is printable, unless the caller asks for one. */
    private List<Placed> worded(
            AnalyzedArticle article,
            Passages passages,
            List<Integer> blocks,
            SubheadingOptions options,
            SectionCandidates candidates,
            Locale locale) {
        if (blocks.isEmpty()) {
            return List.of();
        }
        int[] starts = starts(passages, blocks, article.body().tokens().size());
        HeadingWriter writer = new HeadingWriter(article, candidates, starts);
        List<List<HeadingWriter.Scored>> wordings = new HeadingChoice(
                        writer,
                        article.article().title(),
                        article.outline().entries().stream()
                                .map(Outline.Entry::text)
                                .toList())
                .choose(blocks.size(), article.keyphrase());
        PlacementReasons reasons = new PlacementReasons(article, passages, locale);
        boolean given = options.before() != null;
        boolean asked = given || options.sections() != null;
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            List<HeadingWriter.Scored> own = wordings.get(i);
            if (own.isEmpty() || !asked && own.get(0).score() < least) {
                continue;
            }
            int passage = passages.at(blocks.get(i));
            String because = reasons.because(passage, given, words(passages, blocks, i), writer, i + 1, own.get(0));
            SubheadingProposal proposal = new SubheadingProposal(
                    blocks.get(i),
                    passages.level(),
                    own.get(0).candidate().text(),
                    alternatives(own),
                    Confidence.of(article, passage, given, own),
                    because);
            placed.add(new Placed(proposal, own.get(0).score()));
        }
        return placed;
    }

    /** Other wordings, those of a form not yet shown first. */
    private static List<String> alternatives(List<HeadingWriter.Scored> wordings) {
        Set<HeadlineForm> forms = EnumSet.of(wordings.get(0).candidate().form());
        List<String> other = new ArrayList<>();
        List<String> same = new ArrayList<>();
        for (HeadingWriter.Scored wording : wordings.subList(1, wordings.size())) {
            boolean fresh = forms.add(wording.candidate().form());
            (fresh ? other : same).add(wording.candidate().text());
        }
        other.addAll(same);
        return other.subList(0, Math.min(WORDINGS, other.size()));
    }

    /** Token numbers where the sections start: the lead first, then each section, and one past the last. */
    static int[] starts(Passages passages, List<Integer> blocks, int tokens) {
        int[] starts = new int[blocks.size() + 2];
        for (int i = 0; i < blocks.size(); i++) {
            int at = passages.at(blocks.get(i));
            starts[i + 1] = at < passages.size() ? passages.get(at).firstToken() : tokens;
        }
        starts[blocks.size() + 1] = tokens;
        return starts;
    }

    private static int words(Passages passages, List<Integer> blocks, int i) {
        return words(passages, i == 0 ? 0 : passages.at(blocks.get(i - 1)), passages.at(blocks.get(i)));
    }

    /** Words of the passages from one number to before another. */
    private static int words(Passages passages, int from, int to) {
        int words = 0;
        for (int p = from; p < to; p++) {
            words += passages.get(p).words();
        }
        return words;
    }

    /**
     * The article with the first choice of each proposal inserted.
     *
     * @param proposals of that very article, in order of position
     */
    public static Article insert(Article article, List<SubheadingProposal> proposals) {
        List<Block> blocks = new ArrayList<>(article.blocks());
        for (int i = proposals.size() - 1; i >= 0; i--) {
            SubheadingProposal proposal = proposals.get(i);
            blocks.add(proposal.beforeBlock(), new Block.Heading(proposal.level(), proposal.text()));
        }
        return article.withBlocks(blocks);
    }
}
