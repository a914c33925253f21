package fr.titraille.analysis;

import fr.titraille.text.TextRange;

/**
 * A token of an {@link AnalyzedText}.
 *
 * @param index its number in {@link AnalyzedText#tokens()}
 * @param start first UTF-16 code unit
 * @param end one past the last
 * @param text the characters as they stand in the text
 * @param key the characters in lower case, folded (’ as ', no-break spaces as spaces, œ as oe); accents kept
 */
public record Token(int index, int start, int end, TokenKind kind, String text, String key) {

    /** Where the token stands. */
    public TextRange range() {
        return new TextRange(start, end);
    }

    /** Whether it is a word or a model name: something a dictionary or a catalogue may know. */
    public boolean isLexical() {
        return kind == TokenKind.WORD || kind == TokenKind.MODEL;
    }

    /** Whether the first letter is a capital. */
    public boolean isCapitalized() {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }
}
