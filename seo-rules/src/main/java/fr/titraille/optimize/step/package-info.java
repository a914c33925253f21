/** The steps of the standard way, in the order of {@link fr.titraille.optimize.step.StandardSteps}. */
@NullMarked
package fr.titraille.optimize.step;

import org.jspecify.annotations.NullMarked;
