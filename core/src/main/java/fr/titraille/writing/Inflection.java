package fr.titraille.writing;

import fr.titraille.analysis.Lexicon;
import java.util.List;
import java.util.Optional;

/**
 * Participles, adjectives and nouns in the gender and number that something else gives them.
 *
 * <pre>{@code
 * Inflection.participle("vendre", true, true);   // « vendues »
 * Inflection.adjective("nouveau", true, false);  // « nouvelle »
 * Inflection.noun("réseau", true);               // « réseaux »
 * }</pre>
 */
public final class Inflection {

    /** The dictionary's marks of gender: its own, either, and of number: its own, either. */
    private static final String EITHER_GENDER = "e";

    private static final String EITHER_NUMBER = "sp";

    private Inflection() {}

    /** The past participle; empty when the dictionary does not know the verb. */
    public static Optional<String> participle(String lemma, boolean feminine, boolean plural) {
        String verb = lemma.equals("être") ? "V etre ppa" : lemma.equals("avoir") ? "V avoir ppa" : "V ppa";
        return form(lemma, verb, feminine ? "f" : "m", plural);
    }

    /** The adjective with this lemma (its masculine singular); empty when the dictionary does not know it. */
    public static Optional<String> adjective(String lemma, boolean feminine, boolean plural) {
        return form(lemma, "J", feminine ? "f" : "m", plural);
    }

    /** The noun in the singular or plural; empty when the dictionary does not know it. */
    public static Optional<String> noun(String lemma, boolean plural) {
        return form(lemma, "N", "m", plural).or(() -> form(lemma, "N", "f", plural));
    }

    private static Optional<String> form(String lemma, String head, String gender, boolean plural) {
        String number = plural ? "p" : "s";
        for (String features : List.of(
                gender + " " + number,
                EITHER_GENDER + " " + number,
                gender + " " + EITHER_NUMBER,
                EITHER_GENDER + " " + EITHER_NUMBER)) {
            Optional<String> found = Lexicon.french().form(lemma, head + " " + features);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
