/** Rules of the group typography. */
@NullMarked
package fr.titraille.rules.typography;

import org.jspecify.annotations.NullMarked;
