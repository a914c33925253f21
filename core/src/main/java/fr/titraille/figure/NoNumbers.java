package fr.titraille.figure;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.text.ResourceLines;
import java.util.Set;

/** Digits that say no quantity: in names, list marks, telephone numbers, labels such as « article 5 ». */
final class NoNumbers {

    private static final Set<String> LABELS = ResourceLines.set(NoNumbers.class, "label-nouns.txt");
    private static final Set<String> LINKS = Set.of("et", ",", "à", "ou");
    private static final int MOST_LISTED = 6;
    private static final int PHONE_PARTS = 4;

    private final AnalyzedText text;
    private final boolean[] named;

    /** @param named for each token, whether it is part of a name */
    NoNumbers(AnalyzedText text, boolean[] named) {
        this.text = text;
        this.named = named;
    }

    /** One past the tokens at {@code at} that hold no figure, or {@code at}. */
    int skip(int at, int from, int end) {
        if (named[at]) {
            return at + 1;
        }
        Token token = text.token(at);
        if (token.kind() != TokenKind.NUMBER) {
            return at;
        }
        if (at == from && at + 1 < end && isListMark(at)) {
            return at + 2;
        }
        return phone(at, end);
    }

    private boolean isListMark(int at) {
        Token mark = text.token(at + 1);
        boolean sign = mark.text().equals(".")
                || mark.text().equals(")")
                || mark.text().equals("°");
        return sign
                && mark.start() == text.token(at).end()
                && text.token(at).text().length() <= 2;
    }

    /** Four groups of digits in a row, or three over hyphens: a telephone number. */
    private int phone(int at, int end) {
        int parts = 1;
        int i = at;
        boolean hyphens = true;
        while (i + 1 < end) {
            Token next = text.token(i + 1);
            boolean sign = next.text().equals("-") || next.text().equals(".");
            int part = sign ? i + 2 : i + 1;
            if (part >= end || text.token(part).kind() != TokenKind.NUMBER || (sign && !adjacent(i, part))) {
                break;
            }
            hyphens &= sign;
            parts++;
            i = part;
        }
        boolean date = parts == 3
                && (DateReader.isYear(text.token(at).text())
                        || DateReader.isYear(text.token(i).text()));
        return !date && (parts >= PHONE_PARTS || (parts == 3 && hyphens)) ? i + 1 : at;
    }

    private boolean adjacent(int from, int to) {
        return text.token(to).start() - text.token(from).end() == 1;
    }

    /** Whether a number without a noun is part of a product's name (« Mate 60 ») or a label (« page 12 »). */
    boolean isNameOrLabel(Quantity number, int from) {
        int before = number.firstToken() - 1;
        // les sections 3, 4 et 5
        for (int n = 0;
                n < MOST_LISTED
                        && before - 1 > from
                        && LINKS.contains(text.token(before).key())
                        && text.token(before - 1).kind() == TokenKind.NUMBER;
                n++) {
            before -= 2;
        }
        if (before < from) {
            return false;
        }
        Token word = text.token(before);
        String key = word.key();
        if (LABELS.contains(key) || (key.endsWith("s") && LABELS.contains(key.substring(0, key.length() - 1)))) {
            return true;
        }
        if (key.equals("n°") || key.equals("°") || key.equals("#") || key.equals("version")) {
            return true;
        }
        boolean name = word.isLexical() && hasCapital(word.text()) && number.form() == Quantity.Form.DIGITS;
        boolean first = before == from;
        return name && !number.isScaled() && (!first || text.readings(before).isEmpty());
    }

    private static boolean hasCapital(String word) {
        return word.chars().anyMatch(Character::isUpperCase);
    }
}
