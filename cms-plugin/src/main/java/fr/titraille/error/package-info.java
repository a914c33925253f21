/** Every failure as application/problem+json (RFC 9457), without the article's text. */
@NullMarked
package fr.titraille.error;

import org.jspecify.annotations.NullMarked;
