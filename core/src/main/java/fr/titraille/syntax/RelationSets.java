package fr.titraille.syntax;

/** The relations of each word's dependents in a whole tree, as bits by {@link Relation#ordinal}. */
final class RelationSets {

    private final ParserState state;
    private final long[] once;
    private final long[] twice;

    RelationSets(ParserState state) {
        this.state = state;
        this.once = new long[state.heads.length];
        this.twice = new long[state.heads.length];
        for (int word = 1; word < once.length; word++) {
            int head = state.heads[word];
            long relation = 1L << state.relations[word];
            twice[head] |= once[head] & relation;
            once[head] |= relation;
        }
    }

    /** The relations of the word's dependents. */
    long dependents(int word) {
        return once[word];
    }

    /** The relations of the other dependents of the word's head. */
    long siblings(int word) {
        int head = state.heads[word];
        long own = 1L << state.relations[word];
        return once[head] & ~own | twice[head] & own;
    }
}
