package fr.titraille.optimize.prose;

import fr.titraille.analysis.Gender;
import fr.titraille.analysis.Lexicon;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Plurality;
import fr.titraille.analysis.Reading;
import java.util.Map;
import java.util.Set;

/**
 * Mends agreement behind a feminine description (« la société ») that became a firm's name: the press treats names of
 * firms as masculine.
 */
final class Agreement {

    private static final Map<String, String> PRONOUNS = Map.of("elle", "il", "elles", "ils", "celle-ci", "celui-ci");
    private static final Set<String> BE = Set.of("est", "était", "fut", "sera", "serait", "été");

    private Agreement() {}

    /** Whether the description that opens at {@code at} is feminine and no complement of a preposition. */
    static boolean wasFeminineSubject(KeptClause clause, int at) {
        boolean complement = clause.pos(at) == PartOfSpeech.ADP || at > 0 && clause.pos(at - 1) == PartOfSpeech.ADP;
        String determiner = clause.key(at);
        if (complement || determiner.equals("le") || determiner.equals("ce") || determiner.equals("du")) {
            return false;
        }
        for (int i = at; i < Math.min(clause.size(), at + 4); i++) {
            for (Reading reading : clause.text().readings(clause.tokens().get(i))) {
                if (reading.pos() == PartOfSpeech.NOUN) {
                    return reading.is(Gender.FEMININE);
                }
            }
        }
        return determiner.equals("la");
    }

    static String masculine(KeptClause clause, int at) {
        String form = clause.token(at).text();
        String pronoun = PRONOUNS.get(clause.key(at));
        if (pronoun != null) {
            return pronoun;
        }
        boolean behindBe = false;
        for (int i = Math.max(0, at - 2); i < at; i++) {
            behindBe |= BE.contains(clause.key(i));
        }
        if (!behindBe) {
            return form;
        }
        for (Reading reading : clause.text().readings(clause.tokens().get(at))) {
            if (reading.isPastParticiple() && reading.is(Gender.FEMININE) && reading.is(Plurality.SINGULAR)) {
                return Lexicon.french().form(reading.lemma(), "V ppa m s").orElse(form);
            }
        }
        return form;
    }
}
