/** The resources of the HTTP contract, one a path; each hands over to the library and back. */
@NullMarked
package fr.titraille.api;

import org.jspecify.annotations.NullMarked;
