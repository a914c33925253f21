package fr.titraille.fidelity.proposition;

import fr.titraille.fidelity.align.SourceTexts;

/**
 * A verb of a rewrite and the verb of a source that tells the same act.
 *
 * @param sameVerb whether both are one verb's family, not only of one class
 * @param shared how many of the terms around the rewrite's verb stand around the source's
 * @param all how many terms stand around the rewrite's verb
 */
public record ActPair(Act act, Act given, SourceTexts.Origin origin, boolean sameVerb, int shared, int all) {

    /** The share of the rewrite's arguments that the source's act has. */
    public double likeness() {
        return all == 0 ? 0 : (double) shared / all;
    }
}
