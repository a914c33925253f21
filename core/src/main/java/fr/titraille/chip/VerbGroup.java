package fr.titraille.chip;

import java.util.Set;

/**
 * A verb with its auxiliaries and clitics: « ne lui a toujours pas livré ».
 *
 * @param start its first token, clitics included
 * @param head the token of the verb that carries the meaning
 * @param lemma that verb's infinitive
 * @param passive être + past participle of a verb that takes avoir, or a bare past participle
 * @param negated ne … pas, plus, jamais, aucun
 * @param clitics the object pronouns before it: se, lui, leur, en, le, la, les, l'
 */
record VerbGroup(
        int start,
        int head,
        String lemma,
        Form form,
        Tense tense,
        boolean passive,
        boolean reflexive,
        boolean negated,
        Set<String> clitics) {

    /** What it can head: a clause of its own, or one that hangs on another. */
    enum Form {
        FINITE,
        INFINITIVE,
        PRESENT_PARTICIPLE,
        PAST_PARTICIPLE
    }

    /** Time and mood, as far as the modality of a statement hangs on them. */
    enum Tense {
        PRESENT,
        PAST,
        FUTURE,
        CONDITIONAL,
        CONDITIONAL_PAST,
        NONE
    }

    boolean isFinite() {
        return form == Form.FINITE;
    }
}
