/**
 * What French looks like on paper: dates, numbers, money, names with their article, elision and contraction,
 * enumerations, quotation marks, conjugation and agreement. Everything that prints French prints it with these.
 */
@NullMarked
package fr.titraille.writing;

import org.jspecify.annotations.NullMarked;
