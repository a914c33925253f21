package fr.titraille.fidelity;

import fr.titraille.text.TextRange;

/**
 * A sentence of a rewrite and the sentence of the source that it mainly draws on.
 *
 * @param rewrite in the plain text of the rewrite's body
 * @param source in the plain text of the source's body
 */
public record SentenceLink(TextRange rewrite, TextRange source) {}
