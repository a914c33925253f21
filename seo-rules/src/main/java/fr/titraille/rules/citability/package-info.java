/** Rules of the group citability: advice for texts that answer engines quote; weight nil. */
@NullMarked
package fr.titraille.rules.citability;

import org.jspecify.annotations.NullMarked;
