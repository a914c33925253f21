package fr.titraille.fidelity.proposition;

import fr.titraille.text.TextRange;
import java.util.Set;

/**
 * A place where a text says whose words a claim is.
 *
 * @param cue the verb, noun or phrase that says so
 * @param holders what names them: terms of the noun phrase beside the cue; empty for a pronoun
 * @param holderRange the noun phrase, or the cue where there is none
 * @param strong whether a rewrite may not drop it
 * @param after the token behind which what is said stands, or -1 where it is the whole sentence
 */
public record Attribution(int cue, Set<String> holders, TextRange holderRange, boolean strong, int after) {

    public Attribution {
        holders = Set.copyOf(holders);
    }
}
