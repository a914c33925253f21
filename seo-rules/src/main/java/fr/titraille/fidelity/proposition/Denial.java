package fr.titraille.fidelity.proposition;

import fr.titraille.analysis.TokenKind;
import fr.titraille.fidelity.align.ComparedText;
import fr.titraille.grammar.WordClass;

/** Whether a word of a text, verb or not, is denied where it stands. */
public final class Denial {

    private static final int BEFORE = 5;

    private Denial() {}

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
            if (key.equals("sans") || key.equals("non") || WordClass.NEGATIVE_DETERMINER.has(key)) {
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
