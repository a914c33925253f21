package fr.titraille.figure;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Mood;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Reading;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Tense;
import java.util.Set;

/** Whether the clause around a date looks back or ahead: it settles the year of « en août ». */
enum DateOutlook {
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
    private static final Set<String> AWAITED = Set.of(
            "prévoir",
            "attendre",
            "promettre",
            "programmer",
            "annoncer",
            "espérer",
            "planifier",
            "fixer",
            "viser",
            "reporter",
            "repousser",
            "escompter");
    private static final int BESIDE = 2;
    /** Tokens looked at on each side: keeps the work linear in a text without full stops. */
    private static final int REACH = 40;

    /** The tense around tokens {@code [first, end)} of a text: the nearest word of the clause that tells. */
    static DateOutlook around(AnalyzedText text, int first, int end) {
        Sentence sentence = text.sentenceOf(first);
        if (isDone(text, first, sentence.firstToken())) {
            return PAST;
        }
        for (int i = first - 1; i >= Math.max(sentence.firstToken(), first - REACH) && !ends(text, i); i--) {
            DateOutlook before = at(text, i, first - i);
            if (before != UNKNOWN) {
                return before;
            }
        }
        boolean opens = first - sentence.firstToken() <= BESIDE;
        for (int i = end; i < Math.min(sentence.endToken(), end + REACH) && !ends(text, i); i++) {
            // a date that opens the sentence belongs to the clause after the comma, another to its own
            if (!opens && text.token(i).key().equals(",")) {
                break;
            }
            DateOutlook after = at(text, i, i - end + 1);
            if (after != UNKNOWN) {
                return after;
            }
        }
        return UNKNOWN;
    }

    /**
     * « dévoilé le 28 novembre », « un contrat signé en juillet »: a past participle without an auxiliary right before the date,
     * of something that is not awaited.
     */
    private static boolean isDone(AnalyzedText text, int first, int from) {
        int at = first - 1;
        while (at > from && first - at <= BESIDE && text.isFunctionWord(at)) {
            at--;
        }
        if (at < from || AHEAD.contains(text.token(at).key())) {
            return false;
        }
        boolean participle = text.readings(at).stream()
                .anyMatch(r -> r.pos() == PartOfSpeech.VERB && r.isPastParticiple() && !AWAITED.contains(r.lemma()));
        boolean other = text.likelyReadings(at).stream().anyMatch(r -> r.is(Mood.INDICATIVE));
        return participle && !other && !isCarried(text, at, from);
    }

    /** Whether an auxiliary stands before the participle: it tells the tense then. */
    private static boolean isCarried(AnalyzedText text, int participle, int from) {
        for (int i = participle - 1; i >= Math.max(from, participle - 3); i--) {
            if (text.readings(i).stream().anyMatch(r -> r.pos() == PartOfSpeech.AUX)) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(AnalyzedText text, int index) {
        return text.token(index).text().equals(";") || text.token(index).text().equals(":");
    }

    private static DateOutlook at(AnalyzedText text, int index, int distance) {
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
            if (verb && (reading.is(Tense.FUTURE) || reading.lemma().equals("devoir"))) {
                return isPerfect(text, index, reading) ? PAST : FUTURE;
            }
            participle |= verb && reading.isPastParticiple();
            past |= verb && (reading.is(Tense.IMPERFECT) || reading.is(Tense.SIMPLE_PAST));
        }
        boolean only = text.likelyReadings(index).stream()
                .allMatch(r -> r.pos() == PartOfSpeech.VERB || r.pos() == PartOfSpeech.AUX);
        return past && only ? PAST : participle ? ofAuxiliary(text, index) : UNKNOWN;
    }

    /** « aura fallu », « ont dû »: looks back. */
    private static boolean isPerfect(AnalyzedText text, int index, Reading reading) {
        boolean auxiliary = reading.pos() == PartOfSpeech.AUX || reading.lemma().equals("avoir");
        return auxiliary
                && index + 1 < text.tokens().size()
                && text.readings(index + 1).stream().anyMatch(r -> r.isPastParticiple());
    }

    /** The tense that avoir or être gives a participle; a participle alone (« prévu ») tells nothing. */
    private static DateOutlook ofAuxiliary(AnalyzedText text, int index) {
        for (int i = index - 1; i >= Math.max(0, index - 3); i--) {
            for (Reading reading : text.readings(i)) {
                if (reading.pos() == PartOfSpeech.AUX) {
                    return reading.is(Tense.FUTURE)
                            ? FUTURE
                            : reading.is(Mood.CONDITIONAL) || reading.isInfinitive() ? UNKNOWN : PAST;
                }
            }
        }
        return UNKNOWN;
    }
}
