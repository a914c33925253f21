package fr.titraille.fidelity;

import fr.titraille.analysis.Sentence;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Sentences that no source carries: most of their words stand in none. */
final class Unsupported {

    /** A sentence of fewer terms is a transition. */
    private static final int LEAST = 5;

    /** Under this share of known terms, by weight, a sentence draws on no source. */
    private static final double KNOWN = 0.25;

    private Unsupported() {}

    static List<TextRange> in(Sources sources, ComparedText text) {
        List<TextRange> found = new ArrayList<>();
        for (Sentence sentence : text.analysis().sentences()) {
            double known = 0;
            double all = 0;
            int terms = 0;
            boolean silent = false;
            for (Clause clause : text.clausesOf(sentence)) {
                silent |= clause.heading() || clause.question();
                for (Term term : clause.terms()) {
                    terms++;
                    all += term.weight();
                    known += sources.with(term.key()).isEmpty() ? 0 : term.weight();
                }
            }
            if (!silent && terms >= LEAST && known < KNOWN * all) {
                found.add(sentence.range());
            }
        }
        return found;
    }
}
