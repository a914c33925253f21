package fr.titraille.rules.text;

import fr.titraille.clean.Boilerplate;
import fr.titraille.clean.BoilerplateDetector;
import fr.titraille.clean.CopyDates;
import fr.titraille.rule.RuleContext;
import fr.titraille.text.TextRange;
import java.util.List;

/** What stands in the body and is no copy: share bars, credits, datelines, instructions. Looked for once a check. */
public final class Furniture {

    private final List<Boilerplate> found;
    private final boolean dated;

    private Furniture(String text, List<Boilerplate> found) {
        this.found = found;
        this.dated = found.stream()
                .filter(Boilerplate::certain)
                .anyMatch(b -> CopyDates.in(b.range().of(text)).published() != null);
    }

    /** The furniture of the article under check. */
    public static Furniture of(RuleContext context) {
        return context.shared(
                Furniture.class,
                article -> new Furniture(
                        article.text(), BoilerplateDetector.standard().detect(article)));
    }

    /** All that was found, the doubtful included, in the order of the text. */
    public List<Boilerplate> found() {
        return found;
    }

    /** Whether a byline names who wrote the article. */
    public boolean isSigned() {
        return found.stream()
                .anyMatch(b -> b.kind().equals("byline") && !b.information().isEmpty());
    }

    /** Whether a line that is no copy says when the article appeared. */
    public boolean isDated() {
        return dated;
    }

    /**
     * A block without the certain furniture at its head and at its end.
     *
     * @param block a range of the body's plain text
     * @return what is left; empty where the block is nothing but furniture
     */
    public TextRange copyOf(TextRange block) {
        int start = block.start();
        int end = block.end();
        for (Boilerplate one : found) {
            if (one.certain() && one.range().overlaps(block)) {
                if (one.range().start() <= start) {
                    start = Math.max(start, one.range().end());
                } else if (one.range().end() >= end) {
                    end = Math.min(end, one.range().start());
                }
            }
        }
        return new TextRange(Math.min(start, block.end()), Math.max(Math.min(start, block.end()), end));
    }
}
