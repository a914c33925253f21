/** The main job: raw copy in, publishable article out. */
@NullMarked
package fr.titraille.optimize;

import org.jspecify.annotations.NullMarked;
