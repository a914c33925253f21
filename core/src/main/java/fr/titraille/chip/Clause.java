package fr.titraille.chip;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A verb group with what hangs on it.
 *
 * @param index its number in the sentence
 * @param governor the clause that it hangs on, or -1
 * @param subject the phrases of its own subject, coordinated ones included; empty when it takes its governor's
 * @param antecedent the phrase that a relative pronoun, or a participle beside a noun, stands for
 * @param opener the word that opens it: qui, que, dont, car, pour, de…; empty for a main clause
 * @param complements the phrases after the verb, in order
 * @param start the first token of the clause's region
 */
record Clause(
        int index,
        VerbGroup verb,
        Link link,
        int governor,
        List<Phrase> subject,
        @Nullable Phrase antecedent,
        String opener,
        List<Phrase> complements,
        int start) {

    /** How a clause hangs on its governor. */
    enum Link {
        MAIN,
        COORDINATE,
        RELATIVE,
        COMPLETIVE,
        ADVERBIAL,
        INFINITIVE,
        PARTICIPIAL
    }

    Clause {
        subject = List.copyOf(subject);
        complements = List.copyOf(complements);
    }
}
