/** Ranges and edits over text, in UTF-16 code units, and the folding that keeps offsets. */
@NullMarked
package fr.titraille.text;

import org.jspecify.annotations.NullMarked;
