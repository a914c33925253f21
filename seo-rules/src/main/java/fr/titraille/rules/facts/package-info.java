/** Rules that hold an article's figures and statements against each other and against the catalogues. */
@NullMarked
package fr.titraille.rules.facts;

import org.jspecify.annotations.NullMarked;
