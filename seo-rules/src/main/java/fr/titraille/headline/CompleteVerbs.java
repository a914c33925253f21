package fr.titraille.headline;

import fr.titraille.text.ResourceLines;
import java.util.Set;

/** Verbs that say enough by themselves: « Les prix doublent », « Le calendrier glisse ». */
final class CompleteVerbs {

    private static final Set<String> VERBS = ResourceLines.set(CompleteVerbs.class, "complete-verbs.txt");

    private CompleteVerbs() {}

    /** Whether the verb, given by its lemma, asks for no complement in a headline. */
    static boolean has(String lemma) {
        return VERBS.contains(lemma);
    }
}
