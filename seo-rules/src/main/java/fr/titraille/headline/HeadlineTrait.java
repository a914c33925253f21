package fr.titraille.headline;

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
    SPEAKER
}
