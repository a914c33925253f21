package fr.titraille.analysis;

import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Cuts each segment into sentences. */
final class SentenceSplitter {

    private SentenceSplitter() {}

    static List<Sentence> split(String text, List<Token> tokens, List<TextRange> segments) {
        List<Sentence> sentences = new ArrayList<>();
        int token = 0;
        for (int s = 0; s < segments.size(); s++) {
            TextRange segment = segments.get(s);
            int first = token;
            int depth = 0;
            while (token < tokens.size() && tokens.get(token).start() < segment.end()) {
                Token current = tokens.get(token);
                token++;
                if (current.text().equals("«")) {
                    depth++;
                } else if (current.text().equals("»")) {
                    depth = Math.max(0, depth - 1);
                }
                boolean ends = current.kind() == TokenKind.PUNCTUATION
                        && ".!?…".indexOf(current.text().charAt(0)) >= 0;
                boolean atBorder = token >= tokens.size() || tokens.get(token).start() >= segment.end();
                if (depth == 0 && ends && (atBorder || opens(tokens.get(token)))) {
                    add(sentences, tokens, first, token, s);
                    first = token;
                }
            }
            if (first < token) {
                add(sentences, tokens, first, token, s);
            }
        }
        return List.copyOf(sentences);
    }

    private static boolean opens(Token token) {
        int c = token.text().codePointAt(0);
        return Character.isUpperCase(c) || Character.isDigit(c) || "«(–—-\"".indexOf(c) >= 0;
    }

    private static void add(List<Sentence> sentences, List<Token> tokens, int first, int end, int segment) {
        TextRange range =
                new TextRange(tokens.get(first).start(), tokens.get(end - 1).end());
        sentences.add(new Sentence(sentences.size(), range, first, end, segment));
    }
}
