/** A comparison as a page for an editor. */
@NullMarked
package fr.titraille.fidelity.report;

import org.jspecify.annotations.NullMarked;
