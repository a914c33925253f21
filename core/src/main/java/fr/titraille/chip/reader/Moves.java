package fr.titraille.chip.reader;

import fr.titraille.chip.frame.PredicateLexicon;
import fr.titraille.chip.frame.PredicateLexicon.Sense;

/** Which verbs and nouns say that something rises or falls. */
final class Moves {

    private Moves() {}

    static boolean isRise(String lemma) {
        return has(lemma, "rise");
    }

    static boolean isFall(String lemma) {
        return has(lemma, "fall");
    }

    private static boolean has(String lemma, String semanticClass) {
        return PredicateLexicon.french().noun(lemma).contains(semanticClass)
                || PredicateLexicon.french().verb(lemma).stream()
                        .filter(s -> s.noun().isEmpty())
                        .map(Sense::semanticClass)
                        .anyMatch(semanticClass::equals);
    }
}
