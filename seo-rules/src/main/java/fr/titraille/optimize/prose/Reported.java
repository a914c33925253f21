package fr.titraille.optimize.prose;

import fr.titraille.analysis.Reading;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A clause out of reported speech as a sentence of its own. Behind « a rapporté que » French shifts the perfect to the
 * pluperfect (« avait reconnu »); behind « selon » it stands unshifted (« a reconnu »).
 */
final class Reported {

    private Reported() {}

    static String sentence(KeptClause clause, boolean shifted) {
        return sentence(clause, shifted, Map.of());
    }

    /**
     * The clause as a sentence.
     *
     * @param written what to write for some tokens, by number
     */
    static String sentence(KeptClause clause, boolean shifted, Map<Integer, String> written) {
        String said = clause.string(written);
        for (int i = 0; shifted && i + 1 < clause.size(); i++) {
            String key = clause.key(i);
            boolean pluperfect = key.equals("avait") || key.equals("avaient");
            if (pluperfect && isParticiple(clause, i + 1)) {
                String before = clause.token(i).text() + " ";
                String after = key.equals("avait") ? "a " : "ont ";
                said = said.replaceFirst(Pattern.quote(before), after);
                break;
            }
            if (clause.isFinite(i)) {
                break;
            }
        }
        return ProseTemplates.upper(said) + ".";
    }

    private static boolean isParticiple(KeptClause clause, int at) {
        return clause.has(at, Reading::isPastParticiple);
    }
}
