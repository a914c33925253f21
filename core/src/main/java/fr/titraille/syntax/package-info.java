/** How the words of a sentence hang together: dependency trees after Universal Dependencies, a layer of the one analysis. */
@NullMarked
package fr.titraille.syntax;

import org.jspecify.annotations.NullMarked;
