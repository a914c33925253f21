package fr.titraille.predication;

/** From where an argument was fetched that does not stand beside its predicate as a full phrase. */
public enum Restoration {
    /** It stands there. */
    NONE,
    /** A clitic stands for it: the argument is the clitic itself, to be resolved by who reads the text. */
    CLITIC,
    /** A possessive stands for it (« sa production »): the argument is the possessive itself, to be resolved. */
    POSSESSIVE,
    /** A relative pronoun stands for it: the argument is its antecedent. */
    RELATIVE,
    /** The subject or object of the governing verb does the infinitive or gerund. */
    CONTROL,
    /** The noun that a participle or an apposition describes. */
    PARTICIPLE,
    /** A coordinated predicate has it. */
    SHARED,
    /** The predicate was elided and the argument belongs to its first mention. */
    ELLIPSIS,
    /** It was set before the clause: « c’est X qui ». */
    CLEFT,
    /** An adjective stands for it: « les exportations chinoises ». */
    ADJECTIVE
}
