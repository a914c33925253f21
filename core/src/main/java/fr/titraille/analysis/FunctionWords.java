package fr.titraille.analysis;

import fr.titraille.text.ResourceLines;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Frequent function words of French and its neighbours, and the guess of a language that they allow. */
final class FunctionWords {

    private static final Map<String, Set<String>> BY_LANGUAGE = read();
    private static final Set<String> FRENCH = words("fr");
    /** French first. */
    private static final List<String> LANGUAGES = List.copyOf(BY_LANGUAGE.keySet());

    private static final Map<String, double[]> WEIGHTS = weights();

    private static final Set<String> STOP = ResourceLines.set(FunctionWords.class, "keyphrase-stop-words.txt");

    /** Words in lower case that a guess by the dictionary needs, and the share of unknown ones that decides it. */
    private static final int MIN_WORDS = 5;

    private static final double UNKNOWN_SHARE = 0.45;
    /** With fewer unknown words than this the text is French, whatever its short words look like. */
    private static final double KNOWN_SHARE = 0.25;
    /** Evidence that another language needs: two or three of its function words. */
    private static final double LEAST_SCORE = 1;

    private FunctionWords() {}

    private static Set<String> words(String language) {
        Set<String> words = BY_LANGUAGE.get(language);
        if (words == null) {
            throw new IllegalStateException("no function words for " + language);
        }
        return words;
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> out = new LinkedHashMap<>();
        for (List<String> row : ResourceLines.table(FunctionWords.class, "function-words.tsv", 2)) {
            out.put(row.get(0), Set.copyOf(List.of(row.get(1).split(" "))));
        }
        return out;
    }

    /** Articles, determiners, pronouns, prepositions, conjunctions: what a keyphrase does not count. */
    static boolean isStop(String key) {
        return STOP.contains(key);
    }

    static boolean isFrench(String key) {
        return FRENCH.contains(key);
    }

    /**
     * The ISO 639-1 code of the language whose function words the tokens hold most of; French where they tell nothing
     * or tie, where the words in lower case bear it out: most of them are French, or most are not.
     */
    static String guess(List<Token> tokens) {
        double[] scores = new double[LANGUAGES.size()];
        for (Token token : tokens) {
            double[] own = WEIGHTS.get(token.key());
            if (own != null) {
                for (int i = 0; i < scores.length; i++) {
                    scores[i] += own[i];
                }
            }
        }
        int bestAt = 0;
        int otherAt = 1;
        for (int i = 1; i < scores.length; i++) {
            bestAt = scores[i] > scores[bestAt] ? i : bestAt;
            otherAt = scores[i] > scores[otherAt] ? i : otherAt;
        }
        String best = LANGUAGES.get(bestAt);
        String other = LANGUAGES.get(otherAt);
        double bestScore = scores[bestAt];
        double otherScore = scores[otherAt];
        if (best.equals("fr")) {
            boolean foreign = 2 * otherScore >= bestScore && otherScore >= LEAST_SCORE;
            return foreign && unknownShare(tokens) > UNKNOWN_SHARE ? other : best;
        }
        double unknown = unknownShare(tokens);
        boolean french =
                unknown < KNOWN_SHARE || unknown < UNKNOWN_SHARE && 2 * scores[LANGUAGES.indexOf("fr")] >= bestScore;
        return french ? "fr" : best;
    }

    /** Share of the words in lower case that the dictionary does not know; a half where there are too few to tell. */
    private static double unknownShare(List<Token> tokens) {
        int seen = 0;
        int unknown = 0;
        for (Token token : tokens) {
            if (token.kind() == TokenKind.WORD && token.text().length() > 1 && !token.isCapitalized()) {
                seen++;
                unknown += Lexicon.french().knows(token.text()) ? 0 : 1;
            }
        }
        return seen >= MIN_WORDS ? (double) unknown / seen : UNKNOWN_SHARE;
    }

    /** For each word its weight in each language: one that several languages share counts for less. */
    private static Map<String, double[]> weights() {
        Map<String, double[]> out = new HashMap<>();
        for (int i = 0; i < LANGUAGES.size(); i++) {
            for (String word : words(LANGUAGES.get(i))) {
                out.computeIfAbsent(word, k -> new double[LANGUAGES.size()])[i] = 1;
            }
        }
        for (double[] weights : out.values()) {
            double shared = Arrays.stream(weights).sum();
            for (int i = 0; i < weights.length; i++) {
                weights[i] /= shared;
            }
        }
        return out;
    }
}
