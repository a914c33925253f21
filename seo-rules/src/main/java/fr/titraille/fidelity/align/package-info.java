/** What a rewrite is compared by: terms, figures and dates, the sentences that belong together, and their edit scripts. */
@NullMarked
package fr.titraille.fidelity.align;

import org.jspecify.annotations.NullMarked;
