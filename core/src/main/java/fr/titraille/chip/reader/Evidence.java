package fr.titraille.chip.reader;

/** What speaks for or against a candidate being a fact; the weights stand in evidence.tsv. */
enum Evidence {
    /** A verb or support verb states it. */
    VERB,
    /** A noun states it. */
    NOUN,
    /** Who acts is named or understood. */
    SUBJECT,
    /** The other side is. */
    COUNTERPARTY,
    /** Chips stand where the frame wants them. */
    CHIPS,
    /** They have a name. */
    CHIP_NAME,
    /** Chips are named elsewhere in the sentence. */
    CHIPS_IN_SENTENCE,
    /** The article just spoke of chips. */
    CHIPS_BEFORE,
    /** A number of chips. */
    QUANTITY,
    /** A sum of money. */
    AMOUNT,
    /** A share, ratio or change. */
    PERCENT,
    /** A date. */
    TIME,
    /** A chip that it is compared with. */
    REFERENCE,
    /** A party is a maker of chips. */
    MAKER,
    /** The text plans, hopes or foresees it. */
    UNREAL,
    /** It is said in a purpose clause. */
    PURPOSE,
    /** It stands under another statement of the sentence. */
    NESTED
}
