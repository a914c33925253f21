package fr.titraille.fidelity.proposition;

/**
 * A verb with what it asserts of its act.
 *
 * @param token the verb itself, not its auxiliary
 * @param first the first token of its group, auxiliaries and negation included
 * @param lemma in dictionary form
 * @param denied whether an odd number of negations acts on it, governors like « refuser de » included
 * @param past whether it is told as over
 * @param attributive whether it is a participle beside its noun, not a clause of its own
 */
public record Act(
        int token, int first, String lemma, boolean denied, Status status, boolean past, boolean attributive) {}
