/** Rules of the group readability. */
@NullMarked
package fr.titraille.rules.readability;

import org.jspecify.annotations.NullMarked;
