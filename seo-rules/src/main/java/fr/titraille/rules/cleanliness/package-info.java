/** Rules of the group cleanliness. */
@NullMarked
package fr.titraille.rules.cleanliness;

import org.jspecify.annotations.NullMarked;
