/** Chip facts: who ordered, delivered, makes, uses, forbids how many of what, for how much, when, says who. */
@NullMarked
package fr.titraille.chip;

import org.jspecify.annotations.NullMarked;
