/** The one French analysis pass that rules, facts, subheadings and fidelity share. */
@NullMarked
package fr.titraille.analysis;

import org.jspecify.annotations.NullMarked;
