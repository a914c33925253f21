/** The rule SPI: what a rule is, what it finds, and the engine that runs all of them over one analysis. */
@NullMarked
package fr.titraille.rule;

import org.jspecify.annotations.NullMarked;
