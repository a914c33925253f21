package fr.titraille.fidelity;

/** Looks for one kind of error. Stateless and thread-safe. */
interface Checker {

    /** Compares, and hands what was bent over to {@code out}. */
    void check(Comparison comparison, ErrorDrafts out);
}
