package fr.titraille.clean;

/** What a block shows beside its words. {@code kinds.tsv} says what each sign weighs for each kind of boilerplate. */
enum BlockSign {
    /** At most 8 words. */
    SHORT,
    /** More than 40 words. */
    LONG,
    /** A French sentence of at least 12 words with its final stop and its share of function words. */
    PROSE,
    /** Names who says it: selon, a déclaré, d’après… */
    ATTRIBUTED,
    /** No mark that ends a sentence at its end. */
    NO_STOP,
    /** Stands before the first or after the last paragraph of prose. */
    OUTSIDE,
    /** Stands before the first paragraph of prose. */
    HEAD,
    /** Stands after the last paragraph of prose. */
    TAIL,
    /** In English. */
    ENGLISH,
    /** An e-mail address. */
    EMAIL,
    /** A telephone number. */
    PHONE,
    /** A web address or a domain. */
    URL,
    /** A sum or percentage in English form: €3,000, 200%. */
    FOREIGN_MONEY,
    /** A sum of money. */
    MONEY,
    /** An exclamation mark. */
    EXCLAMATION,
    /** Speaks to the reader: vous, votre, your, or opens with an imperative. */
    ADDRESS,
    /** Hardly a word of it occurs elsewhere in the article. */
    OFF_TOPIC,
    /** At least three words in capitals. */
    ALL_CAPS,
    /** Most of its words belong to cues of the kind. */
    COVERED,
    /** No cue of the kind opens it. */
    NO_START,
    /** Marked as a heading. */
    HEADING,
    /** A wanted number of words: 700 words, 800 mots. */
    WORD_GOAL,
    /** After its first words a person’s name, and little else. */
    NAME,
    /** Opens with a person’s name. */
    NAME_FIRST,
    /** Wholly in round brackets. */
    BRACKETED,
    /** Follows a short line of the same kind: the text under « À propos de l’auteur ». */
    AFTER_SAME
}
