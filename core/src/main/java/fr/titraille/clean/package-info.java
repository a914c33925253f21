/** Boilerplate leaves the text; each removal is kept as a {@link fr.titraille.clean.Change}. */
@NullMarked
package fr.titraille.clean;

import org.jspecify.annotations.NullMarked;
