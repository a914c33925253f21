package fr.titraille.clean;

/**
 * Words that hint at a kind of boilerplate.
 *
 * @param kind the kind's id in {@code kinds.tsv}
 * @param weight what it adds to the score
 * @param where where in a block it counts
 * @param text the words as {@link CueText} writes them
 */
record Cue(String kind, double weight, Where where, String text) {

    /** Where in a block a cue counts. */
    enum Where {
        WHOLE,
        START,
        END,
        ANY
    }
}
