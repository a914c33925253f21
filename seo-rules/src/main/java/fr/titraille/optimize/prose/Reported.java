package fr.titraille.optimize.prose;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Reading;
import fr.titraille.text.TextRange;

/**
 * A clause out of reported speech as a sentence of its own. Behind « a rapporté que » French shifts the perfect to the
 * pluperfect (« avait reconnu »); behind « selon » it stands unshifted (« a reconnu »).
 */
final class Reported {

    private Reported() {}

    static String sentence(AnalyzedText text, TextRange clause, boolean shifted) {
        String said = clause.of(text.text()).strip();
        int first = text.firstTokenFrom(clause.start());
        int end = text.firstTokenFrom(clause.end());
        for (int i = first; shifted && i + 1 < end; i++) {
            String key = text.token(i).key();
            boolean pluperfect = key.equals("avait") || key.equals("avaient");
            if (isFinite(text, i) && !pluperfect) {
                break;
            }
            if (pluperfect && isParticiple(text, i + 1)) {
                int at = text.token(i).start() - clause.start();
                said = said.substring(0, at) + (key.equals("avait") ? "a" : "ont") + said.substring(at + key.length());
                break;
            }
        }
        return ProseTemplates.upper(said) + ".";
    }

    private static boolean isFinite(AnalyzedText text, int i) {
        PartOfSpeech pos = text.pos(i);
        return (pos == PartOfSpeech.VERB || pos == PartOfSpeech.AUX)
                && text.reading(i).has("ind");
    }

    private static boolean isParticiple(AnalyzedText text, int i) {
        for (Reading reading : text.readings(i)) {
            if (reading.has("ppa")) {
                return true;
            }
        }
        return false;
    }
}
