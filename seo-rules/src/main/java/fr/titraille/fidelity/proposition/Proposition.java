package fr.titraille.fidelity.proposition;

import fr.titraille.text.TextRange;
import java.util.HashSet;
import java.util.Set;

/**
 * Who does what to whom, by keys that paraphrases share.
 *
 * @param predicate the verb's family
 * @param agents whoever acts
 * @param patients whatever it is done to
 * @param others recipients and complements
 * @param range the predicate with its auxiliaries
 */
public record Proposition(
        int head, String predicate, Set<String> agents, Set<String> patients, Set<String> others, TextRange range) {

    public Proposition {
        agents = Set.copyOf(agents);
        patients = Set.copyOf(patients);
        others = Set.copyOf(others);
    }

    /** Everything but the agents. */
    public Set<String> rest() {
        Set<String> rest = new HashSet<>(patients);
        rest.addAll(others);
        return rest;
    }

    /** Whether two sets of keys share one. */
    public static boolean meet(Set<String> a, Set<String> b) {
        return a.stream().anyMatch(b::contains);
    }
}
