package fr.titraille.chip;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Reading;
import fr.titraille.analysis.Sentence;
import java.util.Set;

/** Whether the clause around a date looks back or ahead: it settles the year of « en août ». */
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN;

    private static final Set<String> AHEAD = Set.of(
            "prochain",
            "prochaine",
            "prochains",
            "prochaines",
            "d'ici",
            "ici",
            "prévu",
            "prévue",
            "prévus",
            "prévues",
            "attendu",
            "attendue",
            "attendus",
            "attendues",
            "prévoit",
            "prévoient",
            "compte");
    private static final Set<String> BACK = Set.of("dernier", "dernière", "derniers", "passé", "passée", "depuis");
    private static final int REACH = 14;

    /** The tense around tokens {@code [first, end)} of a text: the nearest word that tells. */
    static Tense around(AnalyzedText text, int first, int end) {
        Sentence sentence = text.sentenceOf(first);
        for (int distance = 1; distance <= REACH; distance++) {
            Tense before = first - distance >= sentence.firstToken() ? at(text, first - distance) : UNKNOWN;
            if (before != UNKNOWN) {
                return before;
            }
            int after = end + distance - 1;
            Tense next = after < sentence.endToken() ? at(text, after) : UNKNOWN;
            if (next != UNKNOWN) {
                return next;
            }
        }
        return UNKNOWN;
    }

    private static Tense at(AnalyzedText text, int index) {
        String key = text.token(index).key();
        if (AHEAD.contains(key)) {
            return FUTURE;
        }
        if (BACK.contains(key)) {
            return PAST;
        }
        boolean past = false;
        for (Reading reading : text.likelyReadings(index)) {
            boolean verb = reading.pos() == PartOfSpeech.VERB || reading.pos() == PartOfSpeech.AUX;
            if (!verb && reading.pos() != PartOfSpeech.ADP) {
                return UNKNOWN;
            }
            if (verb && (reading.has("futu") || reading.lemma().equals("devoir"))) {
                return FUTURE;
            }
            if (verb && (reading.has("impa") || reading.has("psim") || reading.has("ppa"))) {
                past = true;
            }
        }
        return past ? PAST : UNKNOWN;
    }
}
