/** What another system's webhook sends, as an article; and the result posted back, signed. */
@NullMarked
package fr.titraille.webhook;

import org.jspecify.annotations.NullMarked;
