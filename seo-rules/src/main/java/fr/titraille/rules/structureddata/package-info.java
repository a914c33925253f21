/** Rules of the group structureddata. */
@NullMarked
package fr.titraille.rules.structureddata;

import org.jspecify.annotations.NullMarked;
