/** Rules of the group metadata. */
@NullMarked
package fr.titraille.rules.metadata;

import org.jspecify.annotations.NullMarked;
