package fr.titraille.clean;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.article.Block;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds boilerplate in an article: whole blocks by cues and signs whose weights are data, and tickers, datelines and
 * sign-offs inside paragraphs. When unsure it says so ({@link Boilerplate#certain()} is false) and the text stays.
 * Stateless and thread-safe.
 *
 * <pre>{@code
 * for (Boilerplate found : BoilerplateDetector.standard().detect(analyzed)) {
 *     System.out.println(found.rule() + " at " + found.range());
 * }
 * }</pre>
 */
public final class BoilerplateDetector {

    private static final BoilerplateDetector STANDARD = new BoilerplateDetector();

    /** Blocks at the head of an article that may open with a dateline or a label. */
    private static final int DATELINE_BLOCKS = 40;

    private BoilerplateDetector() {}

    /** The detector with the cues that ship with Titraille. */
    public static BoilerplateDetector standard() {
        return STANDARD;
    }

    /** All boilerplate in order of position; ranges do not overlap. */
    public List<Boilerplate> detect(AnalyzedArticle article) {
        return find(article).stream().map(Found::boilerplate).toList();
    }

    /** As {@link #detect}, with what is to be kept; found once an article. */
    static List<Found> find(AnalyzedArticle article) {
        return article.layer(Finds.class, Finds::of).found();
    }

    /** The layer of an article that keeps what was found. */
    private record Finds(List<Found> found) {
        static Finds of(AnalyzedArticle article) {
            return new Finds(search(article));
        }
    }

    private static List<Found> search(AnalyzedArticle article) {
        BlockBoilerplate judged = BlockBoilerplate.of(article);
        List<Block> blocks = article.article().blocks();
        int lastProse = lastProse(judged, blocks.size());
        List<Found> out = new ArrayList<>();
        boolean beforeProse = true;
        for (int i = 0; i < blocks.size(); i++) {
            BlockBoilerplate.Verdict verdict = judged.verdict(i);
            if (verdict != null) {
                out.add(whole(article, judged, i, verdict));
            }
            boolean kept = verdict == null || !verdict.certain();
            if (kept && BlockBoilerplate.isText(blocks.get(i))) {
                if (verdict == null) {
                    inside(article, i, beforeProse, i >= lastProse, out);
                    pieces(article, judged, i, out);
                }
                beforeProse &= !judged.signs(i).contains(BlockSign.PROSE);
            }
        }
        out.sort(Comparator.comparing(Found::range));
        return disjoint(out);
    }

    private static int lastProse(BlockBoilerplate judged, int blocks) {
        for (int i = blocks - 1; i >= 0; i--) {
            BlockBoilerplate.Verdict verdict = judged.verdict(i);
            boolean kept = verdict == null || !verdict.certain();
            if (kept && judged.signs(i).contains(BlockSign.PROSE)) {
                return i;
            }
        }
        return 0;
    }

    private static Found whole(
            AnalyzedArticle article, BlockBoilerplate judged, int block, BlockBoilerplate.Verdict verdict) {
        TextRange range = judged.range(block);
        Salvage salvage = salvage(article, range, verdict.kind().id());
        // « (Selon moi…) » is an aside, « (Selon Reuters) » a mention of the source
        boolean aside = verdict.kind().id().equals("signoff")
                && salvage.people().isEmpty()
                && salvage.sources().stream().anyMatch(n -> Character.isLowerCase(n.codePointAt(0)));
        return Found.of(verdict.kind().rule(), verdict.kind().id(), range, verdict.certain() && !aside, salvage);
    }

    private static void inside(AnalyzedArticle article, int block, boolean first, boolean last, List<Found> out) {
        TextRange range = article.layout().ranges().get(block);
        String text = range.of(article.text());
        if (text.isEmpty()) {
            return;
        }
        boolean paragraph = article.article().blocks().get(block) instanceof Block.Paragraph;
        if (paragraph && block < DATELINE_BLOCKS) {
            Optional<Found> dateline = Datelines.find(text, range.start(), article.text(), first);
            dateline.ifPresent(out::add);
        }
        DamagedTickers.find(text, range.start(), out);
        if (paragraph) {
            SignOffs.find(text, range.start(), last, out);
        }
    }

    /** Lines of a paragraph, and its last sentence: what pages glue to prose. */
    private static void pieces(AnalyzedArticle article, BlockBoilerplate judged, int block, List<Found> out) {
        TextRange range = judged.range(block);
        if (!(article.article().blocks().get(block) instanceof Block.Paragraph) || range.isEmpty()) {
            return;
        }
        String text = range.of(article.text());
        int from = 0;
        boolean lines = text.indexOf('\n') >= 0;
        while (lines && from <= text.length()) {
            int feed = text.indexOf('\n', from);
            int end = feed < 0 ? text.length() : feed;
            // the line with a feed, after it or before the last, so that no empty line is left
            int taken = out.isEmpty() ? 0 : out.get(out.size() - 1).range().end() - range.start();
            boolean before = end == text.length() && from > 0 && taken < from;
            TextRange whole =
                    new TextRange(before ? from - 1 : from, Math.min(text.length(), end + 1)).shift(range.start());
            piece(article, judged, block, new TextRange(from, end).shift(range.start()), whole, out);
            from = end + 1;
        }
        int last = article.body().firstTokenFrom(range.end()) - 1;
        if (lines || last < 0) {
            return;
        }
        TextRange sentence = article.body().sentenceOf(last).range();
        if (sentence.start() > range.start() && sentence.end() <= range.end()) {
            int start = sentence.start();
            while (start > range.start()
                    && Character.isWhitespace(article.text().charAt(start - 1))) {
                start--;
            }
            piece(article, judged, block, sentence, new TextRange(start, range.end()), out);
        }
    }

    private static void piece(
            AnalyzedArticle article,
            BlockBoilerplate judged,
            int block,
            TextRange piece,
            TextRange removed,
            List<Found> out) {
        BlockBoilerplate.Verdict verdict = piece.isEmpty() ? null : judged.judgePiece(block, piece);
        if (verdict != null) {
            String id = verdict.kind().id();
            Salvage salvage = salvage(article, piece, id);
            out.add(Found.of(verdict.kind().rule(), id, removed, true, salvage));
        }
    }

    private static Salvage salvage(AnalyzedArticle article, TextRange range, String kind) {
        String text = range.of(article.text());
        Salvage salvage = switch (kind) {
            case "source", "signoff" -> SourceNames.salvage(text);
            case "credit" -> CaptionReader.read(text);
            case "byline" -> Salvage.signature(People.in(article, range));
            case "bio" -> Salvage.person(People.in(article, range));
            default -> Salvage.NOTHING;
        };
        boolean dated = kind.equals("byline") || kind.equals("navigation") || kind.equals("source");
        return dated ? salvage.dated(CopyDates.in(text)) : salvage;
    }

    private static List<Found> disjoint(List<Found> sorted) {
        List<Found> out = new ArrayList<>();
        int end = 0;
        for (Found found : sorted) {
            if (found.range().start() >= end) {
                out.add(found);
                end = found.range().end();
            }
        }
        return List.copyOf(out);
    }
}
