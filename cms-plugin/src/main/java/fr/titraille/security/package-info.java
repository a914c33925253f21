/** Who may ask, how often, and from which pages. */
@NullMarked
package fr.titraille.security;

import org.jspecify.annotations.NullMarked;
