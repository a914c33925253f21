package fr.titraille.fidelity.align;

import fr.titraille.analysis.Sentence;
import java.util.List;

/**
 * A sentence with its terms: what is aligned.
 *
 * @param index its number in the text
 * @param terms in order
 */
public record Stretch(int index, Sentence sentence, List<Term> terms, boolean heading, boolean question) {

    public Stretch {
        terms = List.copyOf(terms);
    }

    public int firstToken() {
        return sentence.firstToken();
    }

    public int endToken() {
        return sentence.endToken();
    }

    /** Whether the token stands in it. */
    public boolean holds(int token) {
        return firstToken() <= token && token < endToken();
    }
}
