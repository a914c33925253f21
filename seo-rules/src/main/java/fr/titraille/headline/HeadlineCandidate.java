package fr.titraille.headline;

import java.util.List;
import java.util.Set;

/**
 * A wording that a sentence of the text offers.
 *
 * @param text as it would be printed
 * @param tokens numbers of the text's tokens that its words come from, in the order of the text
 * @param head number of the token that the rest hangs on: the verb, the noun
 * @param subject number of the subject's head; the head itself where there is none
 */
public record HeadlineCandidate(
        String text, HeadlineForm form, List<Integer> tokens, int head, int subject, Set<HeadlineTrait> traits) {

    /** Copies the collections. */
    public HeadlineCandidate {
        tokens = List.copyOf(tokens);
        traits = Set.copyOf(traits);
    }

    /** Number of the first token. */
    public int firstToken() {
        return tokens.get(0);
    }

    /** One past the number of the last token. */
    public int endToken() {
        return tokens.get(tokens.size() - 1) + 1;
    }

    /** Whether it has the trait. */
    public boolean has(HeadlineTrait trait) {
        return traits.contains(trait);
    }
}
