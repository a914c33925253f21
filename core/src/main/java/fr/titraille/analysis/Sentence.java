package fr.titraille.analysis;

import fr.titraille.text.TextRange;

/**
 * A sentence. It never crosses the border of a block, list item or table cell.
 *
 * @param index its number in {@link AnalyzedText#sentences()}
 * @param range its characters, without white space at the ends
 * @param firstToken number of its first token
 * @param endToken one past the number of its last token
 * @param segment number of the segment (block, item or cell) it stands in
 */
public record Sentence(int index, TextRange range, int firstToken, int endToken, int segment) {}
