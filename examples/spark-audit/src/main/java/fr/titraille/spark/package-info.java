/** The archive's questions to articles of any number, as jobs of Apache Spark: audit, facts, near duplicates, cannibals. */
@NullMarked
package fr.titraille.spark;

import org.jspecify.annotations.NullMarked;
