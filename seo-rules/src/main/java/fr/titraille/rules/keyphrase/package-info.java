/** Rules of the group keyphrase. */
@NullMarked
package fr.titraille.rules.keyphrase;

import org.jspecify.annotations.NullMarked;
