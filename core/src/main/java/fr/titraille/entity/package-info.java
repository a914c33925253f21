/** Who and what an article speaks of: the catalogues of chips and organisations, and their mentions in a text. */
@NullMarked
package fr.titraille.entity;

import org.jspecify.annotations.NullMarked;
