package fr.titraille.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * The relations that were seen between a head and a dependent of given tags, on a given side, with or without a
 * preposition; where too little was seen, those between the parts of speech. Sets are bits by {@link Relation#ordinal}.
 * Immutable.
 */
final class RelationCandidates {

    /** How many different {@link #fineKey}s there are. */
    static final int FINE = ParserInput.PARTS * ParserInput.TAGS * 4;

    /** How many different {@link #coarseKey}s there are. */
    static final int COARSE = ParserInput.PARTS * ParserInput.PARTS * 2;

    private static final long ROOT = 1L << Relation.ROOT.ordinal();

    private final long[] fine;
    private final long[] coarse;
    private final long all;

    /**
     * @param fine for each fine key the relations seen, or 0 where too few were
     * @param coarse for each coarse key the relations seen
     */
    RelationCandidates(long[] fine, long[] coarse) {
        this.fine = fine.clone();
        this.coarse = coarse.clone();
        long seen = 0;
        for (long set : coarse) {
            seen |= set;
        }
        this.all = (seen & ~ROOT) == 0 ? 1L << Relation.DEP.ordinal() : seen & ~ROOT;
    }

    static int fineKey(ParserInput input, int head, int word, boolean preposition) {
        int key = input.parts[head] * ParserInput.TAGS + input.tags[word];
        return key * 4 + (head < word ? 2 : 0) + (preposition ? 1 : 0);
    }

    static int coarseKey(ParserInput input, int head, int word) {
        return (input.parts[head] * ParserInput.PARTS + input.parts[word]) * 2 + (head < word ? 1 : 0);
    }

    /** The relations that a word of a whole tree may have to its head. */
    long of(ParserState state, int word) {
        return of(state.input, state.heads[word], word, state.prepositions[word] != 0);
    }

    private long of(ParserInput input, int head, int word, boolean preposition) {
        if (head == 0) {
            return ROOT;
        }
        long known = fine[fineKey(input, head, word, preposition)] & ~ROOT;
        if (known == 0) {
            known = coarse[coarseKey(input, head, word)] & ~ROOT;
        }
        return known != 0 ? known : all;
    }

    static RelationCandidates read(DataInputStream in) throws IOException {
        return new RelationCandidates(readTable(in, FINE), readTable(in, COARSE));
    }

    private static long[] readTable(DataInputStream in, int expected) throws IOException {
        int length = in.readInt();
        if (length != expected) {
            throw new IOException("a table of " + length + " sets of relations where " + expected + " are expected");
        }
        long[] table = new long[length];
        for (int i = 0; i < length; i++) {
            table[i] = in.readLong();
        }
        return table;
    }

    void write(DataOutputStream out) throws IOException {
        for (long[] table : new long[][] {fine, coarse}) {
            out.writeInt(table.length);
            for (long set : table) {
                out.writeLong(set);
            }
        }
    }
}
