package fr.titraille.chip.reader;

/** How a fact is stated. */
enum Stance {
    ASSERTED,
    REPORTED,
    PLANNED,
    NEGATED
}
