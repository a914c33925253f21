package fr.titraille.fidelity;

import fr.titraille.analysis.Sentence;
import fr.titraille.text.TextRange;
import java.util.List;
import java.util.Set;

/**
 * The smallest stretch that states something: a finite verb, a participle or an infinitive with what belongs to it.
 *
 * @param index its number in the text
 * @param hedges what a rewrite may not drop
 * @param softeners everything that hedges, weak words included
 * @param past whether its verb tells something done: a past participle with its auxiliary, or a past tense
 */
record Clause(
        int index,
        Sentence sentence,
        int firstToken,
        int endToken,
        TextRange range,
        List<Term> terms,
        Set<Hedge> hedges,
        Set<Hedge> softeners,
        boolean past,
        boolean heading,
        boolean question) {

    Clause {
        terms = List.copyOf(terms);
        hedges = Set.copyOf(hedges);
        softeners = Set.copyOf(softeners);
    }

    boolean holds(int token) {
        return firstToken <= token && token < endToken;
    }

    /** The terms of tokens {@code [first, end)}. */
    List<Term> terms(int first, int end) {
        return terms.subList(position(first), Math.max(position(first), position(end)));
    }

    private int position(int token) {
        int low = 0;
        int high = terms.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (terms.get(middle).token() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    double weight() {
        double total = 0;
        for (Term term : terms) {
            total += term.weight();
        }
        return total;
    }
}
