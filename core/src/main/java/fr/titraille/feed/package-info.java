/** Feeds of several articles: IPTC ninjs and NewsML-G2, RSS and Atom, WordPress exports. Bodies go to the formats. */
@NullMarked
package fr.titraille.feed;

import org.jspecify.annotations.NullMarked;
