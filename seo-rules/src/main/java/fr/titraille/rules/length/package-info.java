/** Rules of the group length. */
@NullMarked
package fr.titraille.rules.length;

import org.jspecify.annotations.NullMarked;
