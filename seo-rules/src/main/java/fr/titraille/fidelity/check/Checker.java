package fr.titraille.fidelity.check;

/** Looks for one way of bending a source. */
interface Checker {

    void check(Comparison comparison, Alarms out);
}
