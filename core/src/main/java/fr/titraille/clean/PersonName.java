package fr.titraille.clean;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import java.util.Set;

/** Recognises a person's name by its look: two to four capitalised words, the first of them no word of a sentence. */
final class PersonName {

    private static final int MOST_PARTS = 5;
    private static final Set<String> PARTICLES =
            Set.of("de", "du", "des", "van", "von", "den", "der", "di", "da", "el", "al", "ben", "le", "la");

    /** Words before a name that are no French function words. */
    private static final Set<String> OPENERS = Set.of("by", "the", "from", "with", "about", "contact");

    private PersonName() {}

    /**
     * The number of tokens of a name that starts at a token; 0 when none does.
     *
     * @param end where the stretch of text ends
     */
    static int at(AnalyzedText text, int first, int end) {
        int parts = 0;
        int i = first;
        while (i < text.tokens().size() && text.token(i).end() <= end && parts < MOST_PARTS) {
            Token token = text.token(i);
            boolean initial = token.kind() == TokenKind.PUNCTUATION
                    && token.text().equals(".")
                    && i > first
                    && text.token(i - 1).text().length() == 1;
            if (isPart(token)) {
                parts++;
            } else if (!initial && !(parts > 0 && PARTICLES.contains(token.key()))) {
                break;
            }
            i++;
        }
        boolean opensWithFunctionWord = parts > 0
                && (text.isFunctionWord(first)
                        || OPENERS.contains(text.token(first).key()));
        return parts >= 2 && !opensWithFunctionWord ? i - first : 0;
    }

    private static boolean isPart(Token token) {
        return token.kind() == TokenKind.WORD
                && token.isCapitalized()
                && token.text().chars().noneMatch(Character::isDigit);
    }
}
