/** Rules of the group media. */
@NullMarked
package fr.titraille.rules.media;

import org.jspecify.annotations.NullMarked;
