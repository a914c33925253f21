package fr.titraille.optimize.prose;

import fr.titraille.analysis.Lexicon;

/** Conjugates through the dictionary's synthesis; the few verbs used here take avoir. */
final class Verbs {

    private Verbs() {}

    /** « commande », « commandent ». */
    static String present(String lemma, boolean plural) {
        return form(lemma, "V ind pres 3 " + (plural ? "p" : "s"));
    }

    /** « a commandé », « ont commandé ». */
    static String past(String lemma, boolean plural) {
        return (plural ? "ont " : "a ") + participle(lemma);
    }

    /** « aurait commandé », « auraient commandé ». */
    static String reportedPast(String lemma, boolean plural) {
        return (plural ? "auraient " : "aurait ") + participle(lemma);
    }

    private static String participle(String lemma) {
        return form(lemma, "V ppa m s");
    }

    private static String form(String lemma, String tag) {
        return Lexicon.french()
                .form(lemma, tag)
                .orElseThrow(() -> new IllegalStateException("the dictionary has no form " + tag + " of " + lemma));
    }
}
