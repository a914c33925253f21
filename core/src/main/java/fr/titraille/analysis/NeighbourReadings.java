package fr.titraille.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Strikes out readings that the word before forbids: no finite verb after a determiner, no noun after je, il, ne. */
final class NeighbourReadings {

    private static final Set<String> DETERMINERS = Set.of(
            "un",
            "une",
            "des",
            "du",
            "au",
            "aux",
            "ce",
            "cet",
            "cette",
            "ces",
            "mon",
            "ton",
            "son",
            "ma",
            "ta",
            "sa",
            "mes",
            "tes",
            "ses",
            "notre",
            "nos",
            "votre",
            "vos",
            "leurs",
            "chaque",
            "plusieurs",
            "quelques",
            "quelque",
            "aucun",
            "aucune",
            "d'",
            "de",
            "deux",
            "trois",
            "quatre",
            "cinq",
            "six",
            "sept",
            "huit",
            "neuf",
            "dix",
            "quel",
            "quelle",
            "quels",
            "quelles",
            "certains",
            "certaines",
            "par",
            "avec",
            "sans",
            "sous",
            "sur",
            "dans",
            "entre",
            "premier",
            "première",
            "nouvelle",
            "nouvelles",
            "nouveaux",
            "grande",
            "grand",
            "grandes",
            "grands");
    private static final Set<String> DETERMINER_OR_PRONOUN = Set.of("le", "la", "les", "l'", "leur");
    private static final Set<String> SUBJECTS = Set.of(
            "je", "j'", "tu", "il", "elle", "on", "ils", "elles", "ne", "n'", "se", "s'", "me", "m'", "te", "t'", "qui",
            "y");

    private NeighbourReadings() {}

    static List<Reading> of(AnalyzedText text, int index) {
        List<Reading> all = text.readings(index);
        if (all.size() < 2 || index == 0) {
            return all;
        }
        String before = text.token(index - 1).key();
        if (DETERMINERS.contains(before)
                || (DETERMINER_OR_PRONOUN.contains(before)
                        && !(index >= 2
                                && SUBJECTS.contains(text.token(index - 2).key())))) {
            return keep(all, false);
        }
        boolean pronoun = DETERMINER_OR_PRONOUN.contains(before) || SUBJECTS.contains(before);
        return pronoun ? keep(all, true) : all;
    }

    private static List<Reading> keep(List<Reading> all, boolean verbs) {
        List<Reading> kept = new ArrayList<>();
        for (Reading reading : all) {
            boolean verb = reading.pos() == PartOfSpeech.VERB || reading.pos() == PartOfSpeech.AUX;
            boolean finite =
                    verb && !reading.isPastParticiple() && !reading.isInfinitive() && !reading.isPresentParticiple();
            if (verbs ? verb : !finite) {
                kept.add(reading);
            }
        }
        return kept.isEmpty() ? all : kept;
    }
}
