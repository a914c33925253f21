/** Rules that compare an article with what the newsroom already wrote. */
@NullMarked
package fr.titraille.rules.archive;

import org.jspecify.annotations.NullMarked;
