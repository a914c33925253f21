/** All candidates for what titles an article, side by side, for an editor to pick from. */
@NullMarked
package fr.titraille.titling;

import org.jspecify.annotations.NullMarked;
