package fr.titraille.writing;

import fr.titraille.analysis.Lexicon;
import fr.titraille.grammar.WordClass;
import java.util.Optional;

/**
 * Conjugates French verbs with the dictionary's forms. Compound forms take être for the verbs of
 * {@link WordClass#ETRE_VERB}, whose participle then agrees with the subject, and avoir for all others.
 *
 * <pre>{@code
 * Conjugation.of("commander", ConjugatedForm.PERFECT, VerbSubject.PLURAL);           // « ont commandé »
 * Conjugation.of("devenir", ConjugatedForm.CONDITIONAL_PAST, new VerbSubject(3, true, false)); // « serait devenue »
 * Conjugation.passive("livrer", ConjugatedForm.FUTURE, new VerbSubject(3, true, true));        // « seront livrées »
 * }</pre>
 */
public final class Conjugation {

    private static final String BE = "être";
    private static final String HAVE = "avoir";

    private Conjugation() {}

    /**
     * The verb in the given form.
     *
     * @param lemma its infinitive
     * @return empty when the dictionary has no such verb or form
     */
    public static Optional<String> of(String lemma, ConjugatedForm form, VerbSubject subject) {
        ConjugatedForm auxiliary = form.auxiliary();
        if (auxiliary == null) {
            return simple(lemma, form, subject);
        }
        boolean be = WordClass.ETRE_VERB.has(lemma);
        Optional<String> participle = be
                ? Inflection.participle(lemma, subject.feminine(), subject.plural())
                : Inflection.participle(lemma, false, false);
        return joined(simple(be ? BE : HAVE, auxiliary, subject), participle);
    }

    /**
     * The verb in the passive: « est livré », « ont été livrées ».
     *
     * @return empty when the dictionary has no such verb or form
     */
    public static Optional<String> passive(String lemma, ConjugatedForm form, VerbSubject subject) {
        return joined(of(BE, form, subject), Inflection.participle(lemma, subject.feminine(), subject.plural()));
    }

    private static Optional<String> simple(String lemma, ConjugatedForm form, VerbSubject subject) {
        String kind = lemma.equals(BE) ? "V etre " : lemma.equals(HAVE) ? "V avoir " : "V ";
        return Lexicon.french().form(lemma, kind + form.tag() + " " + subject.personAndNumber());
    }

    private static Optional<String> joined(Optional<String> first, Optional<String> second) {
        return first.flatMap(a -> second.map(b -> a + " " + b));
    }
}
