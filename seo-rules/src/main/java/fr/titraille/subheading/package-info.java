/** Where a section starts, and what to call it. */
@NullMarked
package fr.titraille.subheading;

import org.jspecify.annotations.NullMarked;
