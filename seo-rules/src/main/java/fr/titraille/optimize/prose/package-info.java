/** Writes French: condensed lines, and statements from facts with their agreement and tense. */
@NullMarked
package fr.titraille.optimize.prose;

import org.jspecify.annotations.NullMarked;
