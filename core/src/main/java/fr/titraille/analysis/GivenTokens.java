package fr.titraille.analysis;

import fr.titraille.text.Folding;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Makes a text of tokens that are given, such as a treebank's. */
final class GivenTokens {

    private final StringBuilder text = new StringBuilder();
    private final List<Token> tokens = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<TextRange> segments = new ArrayList<>();

    private GivenTokens() {}

    static AnalyzedText of(List<List<String>> sentences) {
        GivenTokens given = new GivenTokens();
        for (List<String> sentence : sentences) {
            if (!sentence.isEmpty()) {
                given.add(sentence);
            }
        }
        List<Token> tokens = List.copyOf(given.tokens);
        List<Sentence> own = List.copyOf(given.sentences);
        return new AnalyzedText(given.text.toString(), given.segments, t -> tokens, t -> own);
    }

    private void add(List<String> forms) {
        if (text.length() > 0) {
            text.append('\n');
        }
        int first = tokens.size();
        int start = text.length();
        for (String form : forms) {
            if (form.isBlank()) {
                throw new IllegalArgumentException("a token without characters in sentence " + (sentences.size() + 1));
            }
            if (tokens.size() > first) {
                text.append(' ');
            }
            int at = text.length();
            text.append(form);
            tokens.add(new Token(tokens.size(), at, text.length(), kind(form), form, Folding.key(form)));
        }
        TextRange range = new TextRange(start, text.length());
        sentences.add(new Sentence(sentences.size(), range, first, tokens.size(), segments.size()));
        segments.add(range);
    }

    /** What the tokenizer takes the form for; a word where it would cut it. */
    private static TokenKind kind(String form) {
        List<Token> own = Tokenizer.tokenize(form, Folding.fold(form));
        if (own.size() == 1) {
            return own.get(0).kind();
        }
        return form.codePoints().anyMatch(Character::isLetter)
                ? TokenKind.WORD
                : form.codePoints().anyMatch(Character::isDigit) ? TokenKind.NUMBER : TokenKind.SYMBOL;
    }
}
