package fr.titraille.analysis;

import java.util.List;

/** Chooses, for each token, the dictionary reading that fits the tagger's part of speech. */
final class ReadingChoice {

    private ReadingChoice() {}

    static Reading[] choose(AnalyzedText text) {
        Reading[] out = new Reading[text.tokens().size()];
        for (int i = 0; i < out.length; i++) {
            out[i] = choose(text.token(i), text.tag(i), text.readings(i));
        }
        return out;
    }

    /** The first reading of the tag's part of speech and verb form; else of its part of speech; else the first. */
    private static Reading choose(Token token, WordTag tag, List<Reading> readings) {
        PartOfSpeech pos = tag.pos();
        FormCategory category = FormCategory.of(tag);
        Reading second = null;
        Reading third = null;
        for (Reading reading : readings) {
            boolean same = FormCategory.of(reading) == category;
            if (reading.pos() == pos && same) {
                return reading;
            }
            boolean verb = isVerb(pos) && isVerb(reading.pos());
            if (second == null && verb && same) {
                second = reading;
            }
            if (third == null && (verb || reading.pos() == pos)) {
                third = reading;
            }
        }
        if (second != null) {
            return second;
        }
        if (third != null) {
            return third;
        }
        if (!readings.isEmpty() && pos != PartOfSpeech.PROPN) {
            return readings.get(0);
        }
        return new Reading(pos == PartOfSpeech.PROPN ? token.text() : token.key(), pos, Morphology.NONE);
    }

    private static boolean isVerb(PartOfSpeech pos) {
        return pos == PartOfSpeech.VERB || pos == PartOfSpeech.AUX;
    }
}
