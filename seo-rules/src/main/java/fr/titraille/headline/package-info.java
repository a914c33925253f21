/** What titles, standfirsts and subheadings are made of: candidates off the trees, the gate, suggesters. */
@NullMarked
package fr.titraille.headline;

import org.jspecify.annotations.NullMarked;
