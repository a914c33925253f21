/** Reads the facts of an article: fills the frames of {@code chip.frame} from the predications of its sentences. */
@NullMarked
package fr.titraille.chip.reader;

import org.jspecify.annotations.NullMarked;
