/** The code of the README, to be copied. */
@NullMarked
package fr.titraille.quickstart;

import org.jspecify.annotations.NullMarked;
