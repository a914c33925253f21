/** Figures of a text: counts, amounts, shares, dates, durations, rates, ratios and measures. */
@NullMarked
package fr.titraille.figure;

import org.jspecify.annotations.NullMarked;
