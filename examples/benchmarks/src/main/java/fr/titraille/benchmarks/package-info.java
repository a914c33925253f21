/** How long each job takes, beside one pass of Lucene's French analyser over the same text. */
@NullMarked
package fr.titraille.benchmarks;

import org.jspecify.annotations.NullMarked;
