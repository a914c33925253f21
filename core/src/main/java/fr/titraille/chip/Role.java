package fr.titraille.chip;

/**
 * A phrase in its role beside a trigger.
 *
 * @param name {@code subject}, {@code object}, or the preposition: {@code à}, {@code de}, {@code auprès}…
 */
record Role(String name, Phrase phrase) {}
