package fr.titraille.clean;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.article.Block;
import fr.titraille.article.BlockMarks;
import fr.titraille.article.Mark;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Judges whole blocks: cues and signs make a score, a second look uses what stands next to them. Used once. */
final class BlockBoilerplate {

    private static final CueBook.Hits NO_HITS = new CueBook.Hits(0, 0, false);
    /** Kinds that pages glue to a paragraph. */
    private static final Set<String> GLUED =
            Set.of("newsletter", "related", "share", "counter", "consent", "reply", "source", "credit");

    private static final double SURER = 1;
    private static final int ARTICLE_WORDS = 8;
    private static final int MOST_RELATED = 8;
    private static final int RELATED_WORDS = 20;

    /** What a block is: its kind and whether that is certain. */
    record Verdict(BoilerplateKind kind, double score) {
        boolean certain() {
            return score >= kind.certain();
        }
    }

    private final AnalyzedArticle article;
    private final List<Block> blocks;
    private final List<Map<String, CueBook.Hits>> hits = new ArrayList<>();
    private final BlockSigns signs;
    private final List<@Nullable Verdict> verdicts = new ArrayList<>();

    /** A name in double braces, waiting for its value. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*[\\p{L}\\d_. -]+\\s*\\}\\}");

    private BlockBoilerplate(AnalyzedArticle article) {
        this.article = article;
        this.blocks = article.article().blocks();
        List<Boolean> cued = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Map<String, CueBook.Hits> found = isText(blocks.get(i)) ? CueBook.STANDARD.find(prose(i)) : Map.of();
            hits.add(found);
            cued.add(found.values().stream().anyMatch(h -> h.weight() >= 6));
        }
        this.signs = BlockSigns.of(article, cued);
    }

    /** The verdict on each block, null for article text. */
    static BlockBoilerplate of(AnalyzedArticle article) {
        BlockBoilerplate judge = new BlockBoilerplate(article);
        for (int i = 0; i < judge.blocks.size(); i++) {
            judge.verdicts.add(judge.judge(i));
        }
        judge.related();
        judge.names();
        return judge;
    }

    @Nullable
    Verdict verdict(int block) {
        return verdicts.get(block);
    }

    Set<BlockSign> signs(int block) {
        return signs.at(block);
    }

    static boolean isText(Block block) {
        return block instanceof Block.Paragraph
                || block instanceof Block.Heading
                || block instanceof Block.ListBlock
                || block instanceof Block.Quote;
    }

    private String text(int block) {
        return article.layout().ranges().get(block).of(article.text());
    }

    /** The text with blanks in place of code and of the tags of the site's own templates, which are no leftovers. */
    private String prose(int block) {
        List<Mark> marks = BlockMarks.of(blocks.get(block));
        if (marks.isEmpty()) {
            return text(block);
        }
        StringBuilder out = new StringBuilder(text(block));
        for (Mark mark : marks) {
            String own = mark.range().of(text(block));
            if (mark.isVerbatim()
                    && (mark.kind() != Mark.Kind.VERBATIM
                            || !PLACEHOLDER.matcher(own).matches())) {
                for (int i = mark.range().start(); i < mark.range().end(); i++) {
                    out.setCharAt(i, ' ');
                }
            }
        }
        return out.toString();
    }

    /**
     * The verdict on a line or the last sentence of a paragraph, null for article text. A piece of prose must be surer
     * than a block that stands alone, and only what pages glue to paragraphs is looked for.
     */
    @Nullable
    Verdict judgePiece(int block, TextRange range) {
        String piece = range.of(article.text());
        Map<String, CueBook.Hits> found = CueBook.STANDARD.find(piece);
        if (found.keySet().stream().noneMatch(GLUED::contains)) {
            return null;
        }
        EnumSet<BlockSign> shown = signs.look(range);
        EnumSet<BlockSign> place = EnumSet.of(BlockSign.OUTSIDE, BlockSign.HEAD, BlockSign.TAIL);
        place.retainAll(signs.at(block));
        shown.addAll(place);
        Verdict best = null;
        for (BoilerplateKind kind : BoilerplateKind.ALL) {
            CueBook.Hits own = found.getOrDefault(kind.id(), NO_HITS);
            boolean opens = GLUED.contains(kind.id()) && own.starts() && own.weight() >= kind.cues();
            double score = opens ? kind.score(own, shown, CueText.words(piece)) : 0;
            if (opens && score >= kind.certain() + SURER && (best == null || score > best.score())) {
                best = new Verdict(kind, score);
            }
        }
        return best;
    }

    private @Nullable Verdict judge(int block) {
        if (hits.get(block).isEmpty() && !isText(blocks.get(block))) {
            return null;
        }
        if (blocks.get(block) instanceof Block.Paragraph && holdsArticleLine(text(block))) {
            return null;
        }
        EnumSet<BlockSign> shown = EnumSet.noneOf(BlockSign.class);
        shown.addAll(signs.at(block));
        Verdict before = before(block);
        Verdict best = null;
        int words = CueText.words(text(block));
        for (BoilerplateKind kind : BoilerplateKind.ALL) {
            boolean after = before != null && before.certain() && before.kind().equals(kind);
            CueBook.Hits own = hits.get(block).getOrDefault(kind.id(), NO_HITS);
            if (own.weight() < kind.cues() && !(after && kind.weights().containsKey(BlockSign.AFTER_SAME))) {
                continue;
            }
            EnumSet<BlockSign> all = EnumSet.copyOf(shown);
            if (after) {
                all.add(BlockSign.AFTER_SAME);
            }
            if (blocks.get(block) instanceof Block.Heading) {
                all.add(BlockSign.HEADING);
            }
            double score = kind.score(own, all, words);
            boolean better = best == null
                    || score - kind.certain() > best.score() - best.kind().certain();
            if (score >= kind.doubtful() && better) {
                best = new Verdict(kind, score);
            }
        }
        return best;
    }

    /** Whether one of several lines says more than a label and has no cue: then only the others may go. */
    private static boolean holdsArticleLine(String text) {
        return text.indexOf('\n') >= 0
                && text.lines()
                        .filter(l -> CueText.words(l) >= ARTICLE_WORDS)
                        .anyMatch(
                                l -> CueBook.STANDARD.find(l).values().stream().noneMatch(h -> h.weight() >= 3));
    }

    /** The verdict on the short block before, past blocks without text. */
    private @Nullable Verdict before(int block) {
        for (int i = block - 1; i >= 0; i--) {
            if (isText(blocks.get(i))) {
                return signs.at(i).contains(BlockSign.SHORT) ? verdicts.get(i) : null;
            }
        }
        return null;
    }

    /** Under « À lire aussi » stand titles of other articles: lists, or short lines without a stop. */
    private void related() {
        for (int i = 0; i < blocks.size(); i++) {
            Verdict verdict = verdicts.get(i);
            boolean heads = verdict != null
                    && verdict.certain()
                    && verdict.kind().id().equals("related")
                    && signs.at(i).contains(BlockSign.SHORT);
            if (!heads) {
                continue;
            }
            for (int k = i + 1; k < blocks.size() && k <= i + MOST_RELATED; k++) {
                boolean list = blocks.get(k) instanceof Block.ListBlock;
                boolean line = signs.at(k).contains(BlockSign.NO_STOP)
                        && !signs.at(k).contains(BlockSign.PROSE)
                        && CueText.words(text(k)) <= RELATED_WORDS;
                if (!isText(blocks.get(k)) || verdicts.get(k) != null) {
                    continue;
                }
                if (!list && !line) {
                    break;
                }
                boolean certain = signs.at(k).contains(BlockSign.TAIL);
                verdicts.set(
                        k,
                        new Verdict(
                                verdict.kind(),
                                certain
                                        ? verdict.kind().certain()
                                        : verdict.kind().doubtful()));
                if (list) {
                    break;
                }
            }
        }
    }

    /** A line that holds nothing but the name of the byline or biography beside it belongs to them. */
    private void names() {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < blocks.size(); i++) {
            Verdict verdict = verdicts.get(i);
            if (verdict != null && verdict.certain() && verdict.kind().rule().equals("author-bio")) {
                names.addAll(People.in(article, article.layout().ranges().get(i)));
            }
        }
        for (int i = 0; i < blocks.size(); i++) {
            if (verdicts.get(i) == null && isNameLine(i, names)) {
                BoilerplateKind byline = BoilerplateKind.ALL.stream()
                        .filter(k -> k.id().equals("byline"))
                        .findFirst()
                        .orElseThrow();
                verdicts.set(i, new Verdict(byline, byline.certain()));
            }
        }
    }

    /** The name alone, or a short line outside the article that opens with it. */
    private boolean isNameLine(int block, Set<String> names) {
        String line = text(block).strip();
        if (names.contains(line)) {
            return true;
        }
        boolean label = signs.at(block).containsAll(Set.of(BlockSign.SHORT, BlockSign.NO_STOP, BlockSign.OUTSIDE));
        return label && names.stream().anyMatch(line::startsWith);
    }

    TextRange range(int block) {
        return article.layout().ranges().get(block);
    }
}
