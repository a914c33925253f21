/** The JSON shapes of the HTTP contract, and the way between them and the library's own types. */
@NullMarked
package fr.titraille.dto;

import org.jspecify.annotations.NullMarked;
