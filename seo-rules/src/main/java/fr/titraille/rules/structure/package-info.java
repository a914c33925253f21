/** Rules of the group structure. */
@NullMarked
package fr.titraille.rules.structure;

import org.jspecify.annotations.NullMarked;
