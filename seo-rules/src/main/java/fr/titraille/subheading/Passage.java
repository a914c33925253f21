package fr.titraille.subheading;

import fr.titraille.text.TextRange;

/**
 * A block of the body as segmentation sees it.
 *
 * @param block its number in the article
 * @param range its place in the plain text
 * @param firstToken number of its first token
 * @param endToken one past its last token
 * @param words its lexical words
 * @param terms its content terms in order, numbered over the article
 * @param prose whether it is a paragraph (not a list, quotation, table, code)
 */
record Passage(int block, TextRange range, int firstToken, int endToken, int words, int[] terms, boolean prose) {}
