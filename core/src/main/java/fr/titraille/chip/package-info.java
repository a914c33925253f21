/** Figures and chip facts read out of an analysed article, and the catalogues behind them. */
@NullMarked
package fr.titraille.chip;

import org.jspecify.annotations.NullMarked;
