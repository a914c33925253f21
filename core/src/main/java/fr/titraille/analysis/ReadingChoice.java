package fr.titraille.analysis;

import java.util.List;

/** Chooses, for each token, the dictionary reading that fits the tagger's part of speech. */
final class ReadingChoice {

    private ReadingChoice() {}

    static Reading[] choose(AnalyzedText text) {
        Reading[] out = new Reading[text.tokens().size()];
        for (int i = 0; i < out.length; i++) {
            out[i] = choose(text.token(i), text.pos(i), text.readings(i));
        }
        return out;
    }

    private static Reading choose(Token token, PartOfSpeech pos, List<Reading> readings) {
        for (Reading reading : readings) {
            if (reading.pos() == pos) {
                return reading;
            }
        }
        for (Reading reading : readings) {
            if (fits(reading.pos(), pos)) {
                return reading;
            }
        }
        if (!readings.isEmpty() && pos != PartOfSpeech.PROPN) {
            return readings.get(0);
        }
        return new Reading(pos == PartOfSpeech.PROPN ? token.text() : token.key(), pos, "");
    }

    private static boolean fits(PartOfSpeech dictionary, PartOfSpeech tagged) {
        return dictionary == tagged
                || (tagged == PartOfSpeech.VERB && dictionary == PartOfSpeech.AUX)
                || (tagged == PartOfSpeech.AUX && dictionary == PartOfSpeech.VERB);
    }
}
