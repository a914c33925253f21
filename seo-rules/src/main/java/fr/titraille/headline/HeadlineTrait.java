package fr.titraille.headline;

import fr.titraille.grammar.WordClass;
import fr.titraille.predication.Predication;
import fr.titraille.predication.VerbMood;
import fr.titraille.predication.VerbTense;
import java.util.EnumSet;

/** What was done to a sentence, or stands in it, to make a candidate of it. */
public enum HeadlineTrait {
    /** The clause is coordinated with the sentence's first. */
    JOINED,
    /** A past tense became the press present. */
    MADE_PRESENT,
    /** The verb is negated. */
    NEGATED,
    /** The verb only says how far the act is a fact: pouvoir, devoir, vouloir. */
    MODAL,
    /** Who says so stands in it. */
    ATTRIBUTED,
    /** A circumstance in front was left out. */
    FRONT_DROPPED,
    /** A complement behind the verb was left out. */
    TAIL_DROPPED,
    /** The subject is a name. */
    NAMED_SUBJECT,
    /** A pronoun or « le groupe » gave way to the name it stands for. */
    RESOLVED,
    /** The subject is a noun that may point to something said before. */
    DEFINITE_SUBJECT,
    /** The verb is être, avoir or the like. */
    WEAK_VERB,
    /** The verb is être with what the subject is. */
    ATTRIBUTE,
    /** The verb is in the passive. */
    PASSIVE,
    /** The verb is in the conditional. */
    CONDITIONAL,
    /** The verb is in the future. */
    FUTURE,
    /** It is the whole of its sentence. */
    WHOLE,
    /** Its words stand side by side in the sentence. */
    UNBROKEN,
    /** The main verb governs it as what somebody wants, not as what is done for something. */
    WANTED,
    /** It opens with its speaker. */
    SPEAKER,
    /** A noun that the sentence says something is: « C’est un enjeu crucial ». */
    PREDICATED,
    /** What restricted an indefinite noun, or the second of two things, was left out. */
    LOOSENED,
    /** Words of the writer himself, put between guillemets. */
    OWN_WORDS;

    /** The traits that the verb itself has: denied, weak, passive, conditional, future. */
    static EnumSet<HeadlineTrait> of(Predication predication) {
        EnumSet<HeadlineTrait> out = EnumSet.noneOf(HeadlineTrait.class);
        String lemma = predication.lemma();
        put(out, NEGATED, predication.negated());
        put(out, WEAK_VERB, WordClass.AUXILIARY_VERB.has(lemma) || WordClass.COPULA_VERB.has(lemma));
        put(out, PASSIVE, predication.passive());
        put(out, CONDITIONAL, predication.mood() == VerbMood.CONDITIONAL);
        put(out, FUTURE, predication.tense() == VerbTense.FUTURE);
        return out;
    }

    /** Adds a trait where it holds. */
    static void put(EnumSet<HeadlineTrait> traits, HeadlineTrait trait, boolean holds) {
        if (holds) {
            traits.add(trait);
        }
    }
}
