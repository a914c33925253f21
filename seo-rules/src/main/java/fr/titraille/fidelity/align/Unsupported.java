package fr.titraille.fidelity.align;

import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Sentences that no source carries: most of their words stand in none. */
public final class Unsupported {

    /** A sentence of fewer terms is a transition. */
    private static final int LEAST = 5;

    /** Under this share of known terms, by weight, a sentence draws on no source. */
    private static final double KNOWN = 0.25;

    private Unsupported() {}

    /** Their places in the text, headings and questions left out. */
    public static List<TextRange> in(SourceTexts sources, ComparedText text) {
        List<TextRange> found = new ArrayList<>();
        for (Stretch stretch : text.stretches()) {
            double known = 0;
            double all = 0;
            for (Term term : stretch.terms()) {
                all += term.weight();
                known += sources.with(term.key()).isEmpty() ? 0 : term.weight();
            }
            boolean silent = stretch.heading() || stretch.question();
            if (!silent && stretch.terms().size() >= LEAST && known < KNOWN * all) {
                found.add(stretch.sentence().range());
            }
        }
        return found;
    }
}
