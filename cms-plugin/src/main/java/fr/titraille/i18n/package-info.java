/** The service's own texts, in French and English, and the choice between the two. */
@NullMarked
package fr.titraille.i18n;

import org.jspecify.annotations.NullMarked;
