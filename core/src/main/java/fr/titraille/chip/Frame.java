package fr.titraille.chip;

import java.util.Set;

/**
 * How one verb or action noun states a fact: which role holds whom.
 *
 * @param kind what it states
 * @param word the lemma; {@code verb+noun} for « passer commande », {@code se verb} for a reflexive verb
 * @param agent roles of the fact's subject
 * @param other roles of its counterparty
 * @param chip roles of the chips
 * @param options {@code any}: no mention of chips is needed; {@code figure}: a figure is
 */
record Frame(
        ChipFact.Kind kind, String word, Set<String> agent, Set<String> other, Set<String> chip, Set<String> options) {

    boolean isReflexive() {
        return word.startsWith("se ");
    }

    /** The noun of a support verb, or empty. */
    String noun() {
        return word.substring(word.indexOf('+') + 1).equals(word) ? "" : word.substring(word.indexOf('+') + 1);
    }

    boolean has(String option) {
        return options.contains(option);
    }
}
