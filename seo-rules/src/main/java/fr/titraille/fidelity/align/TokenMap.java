package fr.titraille.fidelity.align;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A sentence of a rewrite held word by word against the stretch of a source that it was made from: the longest common
 * subsequence of both, the places where they part, and the words that only moved.
 */
public final class TokenMap {

    /** What {@link #source} answers for a token of the rewrite that the source lacks there. */
    public static final int NONE = -1;

    /** Longer sentences are no sentences; their table would be large. */
    private static final int LONGEST = 400;

    /**
     * A place where the two part: tokens {@code [sourceFirst, sourceEnd)} became {@code [first, end)}. Either may be
     * empty.
     */
    public record Hunk(int sourceFirst, int sourceEnd, int first, int end) {

        /** Whether words of the source only left. */
        public boolean isDeletion() {
            return first == end;
        }

        /** Whether words only came. */
        public boolean isInsertion() {
            return sourceFirst == sourceEnd;
        }
    }

    private final SourceTexts.Origin origin;
    private final ComparedText source;
    private final ComparedText rewrite;
    private final int sourceFirst;
    private final int sourceEnd;
    private final int first;
    private final int end;
    private final int[] toSource;
    private final int[] toRewrite;
    private final boolean[] moved;
    private final boolean[] sourceMoved;
    private final List<Hunk> hunks = new ArrayList<>();

    private TokenMap(
            SourceTexts.Origin origin, int sourceFirst, int sourceEnd, ComparedText rewrite, int first, int end) {
        this.origin = origin;
        this.source = origin.text();
        this.rewrite = rewrite;
        this.sourceFirst = sourceFirst;
        this.sourceEnd = sourceEnd;
        this.first = first;
        this.end = end;
        this.toSource = new int[end - first];
        this.toRewrite = new int[sourceEnd - sourceFirst];
        this.moved = new boolean[toSource.length];
        this.sourceMoved = new boolean[toRewrite.length];
        Arrays.fill(toSource, NONE);
        Arrays.fill(toRewrite, NONE);
        map();
        part();
        move();
    }

    /** Holds a sentence of the rewrite against tokens of a source. */
    public static TokenMap of(
            SourceTexts.Origin origin, int sourceFirst, int sourceEnd, ComparedText rewrite, Stretch stretch) {
        return new TokenMap(
                origin,
                sourceFirst,
                Math.min(sourceEnd, sourceFirst + LONGEST),
                rewrite,
                stretch.firstToken(),
                Math.min(stretch.endToken(), stretch.firstToken() + LONGEST));
    }

    /** What two tokens share that are the same word: case, accents, elision and the number of nouns aside. */
    static String key(AnalyzedText text, int token) {
        PartOfSpeech pos = text.pos(token);
        boolean noun = (pos == PartOfSpeech.NOUN || pos == PartOfSpeech.ADJ)
                && !text.reading(token).isPastParticiple();
        String key =
                Folding.unaccented(noun ? text.lemma(token) : text.token(token).text());
        return switch (key) {
            case "d'", "du" -> "de";
            case "l'", "la", "les" -> "le";
            case "qu'" -> "que";
            case "n'" -> "ne";
            case "s'" -> "se";
            case "aux", "au" -> "a";
            default -> key;
        };
    }

    private void map() {
        int n = toRewrite.length;
        int m = toSource.length;
        String[] a = new String[n];
        String[] b = new String[m];
        for (int i = 0; i < n; i++) {
            a[i] = key(source.analysis(), sourceFirst + i);
        }
        for (int j = 0; j < m; j++) {
            b[j] = key(rewrite.analysis(), first + j);
        }
        int[][] best = new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                int same = a[i].equals(b[j]) ? best[i + 1][j + 1] + weight(source.token(sourceFirst + i)) : 0;
                best[i][j] = Math.max(same, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        int i = 0;
        int j = 0;
        while (i < n && j < m) {
            if (a[i].equals(b[j]) && best[i][j] == best[i + 1][j + 1] + weight(source.token(sourceFirst + i))) {
                toSource[j] = sourceFirst + i;
                toRewrite[i] = first + j;
                i++;
                j++;
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** Content words hold the two together; an article or a comma fits anywhere. */
    private static int weight(Token token) {
        return switch (token.kind()) {
            case PUNCTUATION -> 1;
            case ELISION -> 2;
            default -> token.text().length() > 3 ? 6 : 3;
        };
    }

    private void part() {
        int i = sourceFirst;
        int j = first;
        while (i < sourceEnd || j < end) {
            int fromI = i;
            int fromJ = j;
            while (i < sourceEnd && toRewrite[i - sourceFirst] == NONE) {
                i++;
            }
            while (j < end && toSource[j - first] == NONE) {
                j++;
            }
            if (i > fromI || j > fromJ) {
                hunks.add(new Hunk(fromI, i, fromJ, j));
            }
            if (i < sourceEnd && j < end) {
                i++;
                j++;
            }
        }
    }

    /** Words that left one place and came at another. */
    private void move() {
        for (int j = first; j < end; j++) {
            if (toSource[j - first] != NONE || rewrite.token(j).kind() == TokenKind.PUNCTUATION) {
                continue;
            }
            String key = key(rewrite.analysis(), j);
            for (int i = sourceFirst; i < sourceEnd; i++) {
                if (toRewrite[i - sourceFirst] == NONE
                        && key(source.analysis(), i).equals(key)) {
                    toSource[j - first] = i;
                    toRewrite[i - sourceFirst] = j;
                    moved[j - first] = true;
                    sourceMoved[i - sourceFirst] = true;
                    break;
                }
            }
        }
    }

    public SourceTexts.Origin origin() {
        return origin;
    }

    public ComparedText source() {
        return source;
    }

    public ComparedText rewrite() {
        return rewrite;
    }

    public int sourceFirst() {
        return sourceFirst;
    }

    public int sourceEnd() {
        return sourceEnd;
    }

    public int first() {
        return first;
    }

    public int end() {
        return end;
    }

    /** The token of the source that a token of the rewrite is, moved or not; {@link #NONE} for a new one. */
    public int source(int token) {
        return token < first || token >= end ? NONE : toSource[token - first];
    }

    /** The token of the rewrite that a token of the source became; {@link #NONE} for one that left. */
    public int rewritten(int token) {
        return token < sourceFirst || token >= sourceEnd ? NONE : toRewrite[token - sourceFirst];
    }

    /** Whether a token of the rewrite stands elsewhere in the source. */
    public boolean isMoved(int token) {
        return moved[token - first];
    }

    /** Whether a token of the source stands elsewhere in the rewrite. */
    public boolean isSourceMoved(int token) {
        return sourceMoved[token - sourceFirst];
    }

    /** The places where the two part, in order. */
    public List<Hunk> hunks() {
        return List.copyOf(hunks);
    }

    /** The share of the source's words that the rewrite kept, moved ones included. */
    public double kept() {
        int words = 0;
        int same = 0;
        for (int i = sourceFirst; i < sourceEnd; i++) {
            if (source.token(i).kind() != TokenKind.PUNCTUATION) {
                words++;
                same += toRewrite[i - sourceFirst] == NONE ? 0 : 1;
            }
        }
        return words == 0 ? 0 : (double) same / words;
    }

    /** The share of the rewrite's words that are the source's, moved ones included. */
    public double shared() {
        int words = 0;
        int same = 0;
        for (int j = first; j < end; j++) {
            if (rewrite.token(j).kind() != TokenKind.PUNCTUATION) {
                words++;
                same += toSource[j - first] == NONE ? 0 : 1;
            }
        }
        return words == 0 ? 0 : (double) same / words;
    }
}
