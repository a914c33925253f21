/** What the sentences of a rewrite and of its sources assert: acts with polarity and status, and who says so. */
@NullMarked
package fr.titraille.fidelity.proposition;

import org.jspecify.annotations.NullMarked;
