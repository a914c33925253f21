package fr.titraille.analysis;

import fr.titraille.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts French text into tokens, left to right, in one pass. Model names come before numbers, grouped numbers are one
 * token, an elided word is a token of its own.
 */
final class Tokenizer {

    private static final Set<String> ELIDED = Set.of(
            "l", "d", "j", "n", "m", "t", "s", "c", "ç", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "quelqu",
            "presqu");

    private final String text;
    private final String folded;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(String text, String folded) {
        this.text = text;
        this.folded = folded;
    }

    static List<Token> tokenize(String text, String folded) {
        Tokenizer tokenizer = new Tokenizer(text, folded);
        tokenizer.run();
        return List.copyOf(tokenizer.tokens);
    }

    private void run() {
        int at = 0;
        int length = folded.length();
        while (at < length) {
            int c = folded.codePointAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (Character.isLetterOrDigit(c)) {
                at = word(at);
            } else {
                at = sign(at, c);
            }
        }
    }

    private int word(int start) {
        int address = Addresses.end(folded, start);
        if (address > start) {
            add(start, address, folded.substring(start, address).indexOf('@') > 0 ? TokenKind.EMAIL : TokenKind.URL);
            return address;
        }
        if (isDigit(start)) {
            int number = NumberScanner.end(folded, start);
            if (number > start) {
                add(start, number, TokenKind.NUMBER);
                return number;
            }
        }
        int end = start;
        boolean digit = false;
        boolean letter = false;
        int length = folded.length();
        while (end < length) {
            int c = folded.codePointAt(end);
            if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                letter = true;
            } else if (Character.isDigit(c)) {
                digit = true;
            } else if ((c == '-' || c == '&')
                    && end > start
                    && end + 1 < length
                    && Character.isLetterOrDigit(folded.charAt(end + 1))) {
                // an inner hyphen or R&D
                end++;
                continue;
            } else if (c == '\'' && end > start) {
                String head = folded.substring(start, end).toLowerCase(Locale.ROOT);
                if (ELIDED.contains(head)) {
                    add(start, end + 1, TokenKind.ELISION);
                    return end + 1;
                }
                boolean inner = end + 1 < length && Character.isLetter(folded.charAt(end + 1));
                if (!inner) {
                    break;
                }
            } else {
                break;
            }
            end += Character.charCount(c);
        }
        add(start, end, digit && letter ? TokenKind.MODEL : digit ? TokenKind.NUMBER : TokenKind.WORD);
        return end;
    }

    private int sign(int start, int c) {
        int end = start + Character.charCount(c);
        if (c == '.' || c == '!' || c == '?' || c == '…') {
            while (end < folded.length() && ".!?…".indexOf(folded.charAt(end)) >= 0) {
                end++;
            }
            add(start, end, TokenKind.PUNCTUATION);
            return end;
        }
        add(start, end, ",;:()[]{}«»“”\"'‘’-–—/|•·".indexOf(c) >= 0 ? TokenKind.PUNCTUATION : TokenKind.SYMBOL);
        return end;
    }

    private boolean isDigit(int at) {
        char c = folded.charAt(at);
        return c >= '0' && c <= '9';
    }

    private void add(int start, int end, TokenKind kind) {
        tokens.add(new Token(
                tokens.size(), start, end, kind, text.substring(start, end), Folding.key(text.substring(start, end))));
    }
}
