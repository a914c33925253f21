package fr.titraille.chip;

import java.util.LinkedHashSet;
import java.util.Set;

/** Says for whom « nous », « un porte-parole », « deux employés » speak or act. */
final class Speakers {

    private Speakers() {}

    /** The firm of the person a phrase names, or, for « nous » and « on » in a quotation, of its speaker. */
    static Set<String> of(SentenceReading reading, Phrase phrase) {
        Words words = reading.words();
        if (reading.participants().isPerson(phrase)) {
            Set<String> firm = firm(reading, phrase);
            return firm.isEmpty() && !isStranger(words, phrase)
                    ? reading.discourse().topic(false)
                    : firm;
        }
        for (Phrase other : reading.phrases()) {
            if (reading.participants().isPerson(other) && other.index() != phrase.index()) {
                Set<String> firm = firm(reading, other);
                if (!firm.isEmpty()) {
                    return firm;
                }
            }
        }
        return reading.discourse().topic(false);
    }

    /** Sources, analysts and traders speak for nobody. */
    private static boolean isStranger(Words words, Phrase phrase) {
        return Set.of(
                        "source",
                        "personne",
                        "analyste",
                        "expert",
                        "distributeur",
                        "revendeur",
                        "vendeur",
                        "investisseur")
                .contains(words.lemma(phrase.head()));
    }

    /** « le président de Tencent », « un employé de Baidu »: the firm; empty for other phrases. */
    static Set<String> firm(SentenceReading reading, Phrase person) {
        Set<String> firm = new LinkedHashSet<>();
        if (!reading.participants().isPerson(person)) {
            return firm;
        }
        for (Phrase child : reading.participants().children(person)) {
            firm.addAll(reading.participants().parties(child));
        }
        return firm;
    }
}
