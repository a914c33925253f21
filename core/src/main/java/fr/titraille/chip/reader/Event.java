package fr.titraille.chip.reader;

import fr.titraille.predication.Predication;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A predicate of the sentence with what hangs on it: a predication, or a noun of the field (« le prix de la H100 »).
 *
 * @param head number of its token
 * @param lemma infinitive, or the noun's lemma
 * @param nominal whether a noun states it
 * @param classes semantic classes of the field; empty for a predicate that only governs others
 * @param arguments what stands in its places
 * @param predication what the sentence's predications tell of it, or null for a noun that is none
 */
record Event(
        int head,
        String lemma,
        boolean nominal,
        Set<String> classes,
        List<Role> arguments,
        @Nullable Predication predication) {

    /**
     * One argument.
     *
     * @param place agent, causer, patient, recipient, attribute, noun, owner, or the preposition in full
     * @param heads the tokens of its conjuncts
     * @param pronoun whether only a clitic or possessive stands for it
     * @param clause whether it is a clause
     * @param source the token that stands for it beside the predicate
     */
    record Role(String place, List<Integer> heads, boolean pronoun, boolean clause, int source) {}

    static final String AGENT = "agent";
    static final String CAUSER = "causer";
    static final String PATIENT = "patient";
    static final String RECIPIENT = "recipient";
    static final String ATTRIBUTE = "attribute";
    static final String NOUN = "noun";
    static final String OWNER = "owner";

    List<Role> at(String place) {
        List<Role> out = List.of();
        for (Role role : arguments) {
            if (role.place().equals(place)) {
                out = out.isEmpty() ? new ArrayList<>(2) : out;
                out.add(role);
            }
        }
        return out;
    }
}
