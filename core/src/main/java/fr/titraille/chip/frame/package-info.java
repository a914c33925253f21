/** What chip news states, as data: kinds of facts, semantic classes of predicates, and the frames that tie them. */
@NullMarked
package fr.titraille.chip.frame;

import org.jspecify.annotations.NullMarked;
