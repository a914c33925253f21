/** What is checked once a rewrite and its sources are aligned, and how sure each alarm is. */
@NullMarked
package fr.titraille.fidelity.check;

import org.jspecify.annotations.NullMarked;
