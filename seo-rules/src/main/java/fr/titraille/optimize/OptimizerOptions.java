package fr.titraille.optimize;

import java.util.Set;

/**
 * What the caller asks for.
 *
 * @param minWords words that the body should reach (default 700)
 * @param maxAddedShare added words at most, as a share of the cleaned article's own words (default 1.0)
 * @param skip rules or steps whose changes are refused, by id
 */
public record OptimizerOptions(int minWords, double maxAddedShare, Set<String> skip) {

    /** 700 words, never more added than the article itself has, nothing refused. */
    public static final OptimizerOptions DEFAULT = new OptimizerOptions(700, 1.0, Set.of());

    /** @throws IllegalArgumentException if a number is out of bounds; the message names the field */
    public OptimizerOptions {
        if (minWords < 0 || minWords > 20_000) {
            throw new IllegalArgumentException("options.minWords must be between 0 and 20000");
        }
        if (!(maxAddedShare >= 0 && maxAddedShare <= 10)) {
            throw new IllegalArgumentException("options.maxAddedShare must be between 0 and 10");
        }
        skip = Set.copyOf(skip);
    }
}
