package fr.titraille.optimize.prose;

import fr.titraille.analysis.Lexicon;

/** Conjugates through the dictionary's synthesis; the few verbs used here take avoir. */
final class Verbs {

    private Verbs() {}

    /**
     * The perfect: « a commandé », « ont commandé »; in the conditional that marks a report « aurait commandé »,
     * « auraient commandé ».
     */
    static String past(String lemma, boolean plural, boolean conditional) {
        String mood = conditional ? "con pres" : "ind pres";
        String auxiliary = form("avoir", "V avoir " + mood + " 3 " + (plural ? "p" : "s"), conditional, plural);
        return auxiliary + " " + participle(lemma);
    }

    private static String participle(String lemma) {
        return Lexicon.french()
                .form(lemma, "V ppa m s")
                .orElseThrow(() -> new IllegalStateException("the dictionary has no participle of " + lemma));
    }

    private static String form(String lemma, String tag, boolean conditional, boolean plural) {
        String usual = conditional ? (plural ? "auraient" : "aurait") : plural ? "ont" : "a";
        return Lexicon.french().form(lemma, tag).orElse(usual);
    }
}
