/** A rewrite held against its source. */
@NullMarked
package fr.titraille.fidelity;

import org.jspecify.annotations.NullMarked;
