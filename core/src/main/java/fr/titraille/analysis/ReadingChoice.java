package fr.titraille.analysis;

import java.util.List;

/** Chooses, for each token, the dictionary reading that fits the tagger's part of speech. */
final class ReadingChoice {

    private static final int UNFIT = 100;

    private ReadingChoice() {}

    static Reading[] choose(AnalyzedText text) {
        Reading[] out = new Reading[text.tokens().size()];
        for (int i = 0; i < out.length; i++) {
            out[i] = choose(text, i);
        }
        return out;
    }

    /** The reading that fits the tag best; the dictionary's order decides between equals. */
    private static Reading choose(AnalyzedText text, int i) {
        WordTag tag = text.tag(i);
        Token token = text.token(i);
        List<Reading> readings = text.readings(i);
        Reading best = null;
        int least = UNFIT;
        for (Reading reading : readings) {
            int distance = distance(reading, tag) + (tag.isFinite() ? unlikelihood(reading, text, i) : 0);
            if (distance < least) {
                least = distance;
                best = reading;
            }
        }
        if (best != null) {
            return best;
        }
        if (!readings.isEmpty() && tag.pos() != PartOfSpeech.PROPN) {
            return readings.get(0);
        }
        return new Reading(tag == WordTag.PROPN ? token.text() : token.key(), tag.pos(), Morphology.NONE);
    }

    /** Part of speech and verb form right; verb form right; part of speech or at least a verb; else unfit. */
    private static int distance(Reading reading, WordTag tag) {
        boolean verbs = reading.isVerb() && (tag.pos() == PartOfSpeech.VERB || tag.pos() == PartOfSpeech.AUX);
        boolean form = FormCategory.of(reading) == FormCategory.of(tag);
        if (reading.pos() == tag.pos() && form) {
            return 0;
        }
        if (verbs && form) {
            return 10;
        }
        return verbs || reading.pos() == tag.pos() ? 20 : UNFIT;
    }

    /** Among the finite readings of a form: the indicative before other moods, the person of a subject pronoun, else the third. */
    private static int unlikelihood(Reading reading, AnalyzedText text, int i) {
        int mood = reading.is(Mood.IMPERATIVE) ? 3 : reading.is(Mood.SUBJUNCTIVE) ? 2 : 0;
        Person subject = i == 0 ? Person.THIRD : person(text.readings(i - 1));
        return mood + (reading.is(subject) ? 0 : 4);
    }

    private static Person person(List<Reading> before) {
        for (Reading reading : before) {
            Person person = reading.morphology().person();
            if (person != null && reading.is(PronounKind.SUBJECT)) {
                return person;
            }
        }
        return Person.THIRD;
    }
}
