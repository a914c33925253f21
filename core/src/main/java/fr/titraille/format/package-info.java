/** Readers and writers between the formats of desks and CMSs and the {@link fr.titraille.article.Article}. */
@NullMarked
package fr.titraille.format;

import org.jspecify.annotations.NullMarked;
