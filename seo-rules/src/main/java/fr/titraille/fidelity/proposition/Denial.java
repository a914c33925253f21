package fr.titraille.fidelity.proposition;

import fr.titraille.analysis.TokenKind;
import fr.titraille.fidelity.align.Amount;
import fr.titraille.fidelity.align.ComparedText;
import fr.titraille.fidelity.align.Stretch;
import fr.titraille.grammar.WordClass;
import org.jspecify.annotations.Nullable;

/** Whether a word of a text, verb or not, is denied where it stands. */
public final class Denial {

    private static final int BEFORE = 5;

    /** Words between a word and the number that it is told of. */
    private static final int NUMBER = 5;

    private Denial() {}

    /**
     * Whether two words are told of other numbers: « deux échecs », « dix-huit réussites » speak of other things.
     *
     * @param token in {@code text}
     * @param given in {@code source}
     */
    public static boolean isOfOtherNumber(ComparedText text, int token, ComparedText source, int given) {
        Amount own = number(text, token);
        Amount other = number(source, given);
        return own != null && other != null && own.number() != other.number();
    }

    /** The number nearest behind a word, or else before it, in its sentence. */
    private static @Nullable Amount number(ComparedText text, int token) {
        Stretch stretch = text.stretchAt(token);
        Amount best = null;
        int nearest = NUMBER;
        for (Amount amount : text.countsOf(stretch)) {
            int distance = amount.firstToken() > token ? amount.firstToken() - token : 1 + token - amount.endToken();
            if (distance < nearest) {
                nearest = distance;
                best = amount;
            }
        }
        return best;
    }

    /** A verb by its own polarity; another word by what stands before it, up to its verb. */
    public static boolean of(ComparedText text, int token) {
        Acts acts = Acts.of(text);
        Act own = acts.at(token);
        if (own != null && !own.attributive()) {
            return own.denied();
        }
        int from = Math.max(text.stretchAt(token).firstToken(), token - BEFORE);
        for (int k = token - 1; k >= from; k--) {
            String key = text.token(k).key();
            if (text.token(k).kind() == TokenKind.PUNCTUATION) {
                return false;
            }
            if (WordClass.PRIVATIVE.has(key) || WordClass.NEGATIVE_DETERMINER.has(key)) {
                return true;
            }
            Act act = acts.at(k);
            if (act != null && !act.attributive()) {
                return act.denied();
            }
        }
        return false;
    }
}
