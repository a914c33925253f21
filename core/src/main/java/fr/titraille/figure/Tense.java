package fr.titraille.figure;

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
    private static final int BESIDE = 2;
    private static final int REACH = 14;

    /** The tense around tokens {@code [first, end)} of a text: the nearest word of the clause that tells. */
    static Tense around(AnalyzedText text, int first, int end) {
        Sentence sentence = text.sentenceOf(first);
        int low = first - 1;
        int high = end;
        for (int distance = 1; distance <= REACH; distance++) {
            if (low >= sentence.firstToken()) {
                Tense before = at(text, low, distance);
                if (before != UNKNOWN) {
                    return before;
                }
                low = ends(text, low) ? -1 : low - 1;
            }
            if (high < sentence.endToken()) {
                Tense after = at(text, high, distance);
                if (after != UNKNOWN) {
                    return after;
                }
                high = ends(text, high) ? Integer.MAX_VALUE : high + 1;
            }
        }
        return UNKNOWN;
    }

    private static boolean ends(AnalyzedText text, int index) {
        return text.token(index).text().equals(";") || text.token(index).text().equals(":");
    }

    private static Tense at(AnalyzedText text, int index, int distance) {
        String key = text.token(index).key();
        if (AHEAD.contains(key)) {
            return FUTURE;
        }
        // « mardi dernier » elsewhere in the sentence is another date
        if (distance <= BESIDE && BACK.contains(key)) {
            return PAST;
        }
        boolean participle = false;
        boolean past = false;
        for (Reading reading : text.likelyReadings(index)) {
            boolean verb = reading.pos() == PartOfSpeech.VERB || reading.pos() == PartOfSpeech.AUX;
            if (verb && (reading.has("futu") || reading.lemma().equals("devoir"))) {
                return FUTURE;
            }
            participle |= verb && reading.has("ppa");
            past |= verb && (reading.has("impa") || reading.has("psim"));
        }
        boolean only = text.likelyReadings(index).stream()
                .allMatch(r -> r.pos() == PartOfSpeech.VERB || r.pos() == PartOfSpeech.AUX);
        return past && only ? PAST : participle ? ofAuxiliary(text, index) : UNKNOWN;
    }

    /** The tense that avoir or être gives a participle; a participle alone (« prévu ») tells nothing. */
    private static Tense ofAuxiliary(AnalyzedText text, int index) {
        for (int i = index - 1; i >= Math.max(0, index - 3); i--) {
            for (Reading reading : text.readings(i)) {
                if (reading.pos() == PartOfSpeech.AUX) {
                    return reading.has("futu") ? FUTURE : reading.has("con") || reading.has("inf") ? UNKNOWN : PAST;
                }
            }
        }
        return UNKNOWN;
    }
}
