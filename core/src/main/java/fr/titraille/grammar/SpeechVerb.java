package fr.titraille.grammar;

/**
 * A verb of saying, thinking or showing.
 *
 * @param lemma its infinitive, without « se »
 * @param reflexive whether it says something only with « se »: s’étonner
 * @param stance what its subject does
 * @param strong whether a rewrite may not drop it without hedging in another way
 * @param takesQue whether « que » after it opens what is said
 * @param inset whether it stands in an inset: « …, explique la ministre »
 * @param namesSource whether who stands beside it is a source
 */
public record SpeechVerb(
        String lemma,
        boolean reflexive,
        Stance stance,
        boolean strong,
        boolean takesQue,
        boolean inset,
        boolean namesSource) {

    /** What a speaker does with what is said. */
    public enum Stance {
        /** Tells it: dire, annoncer, préciser. */
        STATES,
        /** Makes known what was hidden; it counts as true: révéler, montrer. */
        REVEALS,
        /** Says that what was said is true: confirmer, constater. */
        CONFIRMS,
        /** Grants what speaks against the speaker: reconnaître, avouer. */
        ADMITS,
        /** Holds an opinion: estimer, juger, croire. */
        OPINES,
        /** Says it, and the writer keeps a distance: prétendre, se targuer. */
        CLAIMS,
        /** Says that it is not so: démentir, nier. */
        DENIES,
        /** Speaks of what will be: prédire, tabler. */
        FORETELLS,
        /** Speaks of a danger: avertir, alerter. */
        WARNS,
        /** Commits to it: promettre, garantir. */
        PROMISES,
        /** Wants it of somebody: demander, exiger. */
        ASKS,
        /** Says it against or after somebody: répondre, rétorquer. */
        ANSWERS,
        /** Draws it from something: calculer, conclure. */
        INFERS,
        /** Tells a feeling about it: regretter, saluer. */
        FEELS
    }
}
