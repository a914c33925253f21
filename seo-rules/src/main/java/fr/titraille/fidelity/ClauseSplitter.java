package fr.titraille.fidelity;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Reading;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a sentence into clauses at punctuation and at the words that open one; a stretch without a verb joins its neighbour. */
final class ClauseSplitter {

    private static final Set<String> MARKS = Set.of(",", ";", ":", "(", ")", "–", "—", "«", "»", "…");
    private static final Set<String> OPENERS = Set.of(
            "mais",
            "tandis",
            "alors",
            "car",
            "qui",
            "que",
            "qu'",
            "dont",
            "où",
            "lequel",
            "laquelle",
            "lesquels",
            "lesquelles",
            "puisque",
            "parce",
            "afin",
            "lorsque",
            "quand",
            "bien",
            "après",
            "avant",
            "ainsi",
            "sans");

    private ClauseSplitter() {}

    /** Token borders {@code [first, end)} of each clause. */
    static List<int[]> split(AnalyzedText text, Sentence sentence) {
        List<int[]> pieces = pieces(text, sentence);
        List<int[]> clauses = new ArrayList<>();
        for (int[] piece : pieces) {
            int[] last = clauses.isEmpty() ? null : clauses.get(clauses.size() - 1);
            if (last != null && (!hasVerb(text, piece) || !hasVerb(text, last))) {
                last[1] = piece[1];
            } else {
                clauses.add(piece);
            }
        }
        return clauses;
    }

    private static List<int[]> pieces(AnalyzedText text, Sentence sentence) {
        List<int[]> pieces = new ArrayList<>();
        int start = sentence.firstToken();
        for (int i = start; i < sentence.endToken(); i++) {
            Token token = text.token(i);
            boolean mark = token.kind() == TokenKind.PUNCTUATION && MARKS.contains(token.text());
            boolean opener = isBaseline(text, i)
                    || OPENERS.contains(token.key())
                    || (token.key().equals("et") && verbSoon(text, i, sentence));
            if (mark || opener) {
                int cut = mark ? i + 1 : i;
                if (cut > start) {
                    pieces.add(new int[] {start, cut});
                    start = cut;
                }
            }
        }
        if (start < sentence.endToken()) {
            pieces.add(new int[] {start, sentence.endToken()});
        }
        return pieces;
    }

    /** « …, contre 4 % aujourd’hui »: what something is compared with states a fact of its own. */
    private static boolean isBaseline(AnalyzedText text, int at) {
        if (!text.token(at).key().equals("contre")) {
            return false;
        }
        for (int k = at + 1; k < Math.min(text.tokens().size(), at + 4); k++) {
            if (text.token(k).kind() == TokenKind.NUMBER) {
                return true;
            }
        }
        return false;
    }

    private static boolean verbSoon(AnalyzedText text, int at, Sentence sentence) {
        for (int k = at + 1; k < Math.min(sentence.endToken(), at + 5); k++) {
            if (isFinite(text, k)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasVerb(AnalyzedText text, int[] piece) {
        if (isBaseline(text, piece[0])) {
            return true;
        }
        for (int i = piece[0]; i < piece[1]; i++) {
            if (isFinite(text, i) || text.reading(i).has("ppr")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the token is a verb in a personal mood. */
    static boolean isFinite(AnalyzedText text, int i) {
        Reading reading = text.reading(i);
        return isVerb(reading)
                && (reading.has("ind") || reading.has("con") || reading.has("sub") || reading.has("imp"))
                && text.pos(i) != PartOfSpeech.NOUN
                && text.pos(i) != PartOfSpeech.ADJ;
    }

    static boolean isVerb(Reading reading) {
        return reading.pos() == PartOfSpeech.VERB || reading.pos() == PartOfSpeech.AUX;
    }
}
