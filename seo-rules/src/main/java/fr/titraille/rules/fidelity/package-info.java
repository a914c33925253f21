/** Rules that hold an article against the sources it was written from; silent without sources. */
@NullMarked
package fr.titraille.rules.fidelity;

import org.jspecify.annotations.NullMarked;
