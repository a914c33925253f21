package fr.titraille.perceptron;

/**
 * The weights of a linear model over hashed features. A table is used in one of two ways: with rows of {@link #ROW} cells,
 * one for each of at most four outcomes, or with blocks of {@link #BLOCK} cells for as many labels of neighbouring
 * numbers, so that the labels that compete for a word lie in one line of the processor's cache.
 */
public interface Weights {

    /** Cells of a row. */
    int ROW = 4;

    /** Labels whose weights for one feature lie side by side. */
    int BLOCK = 8;

    /** Puts the sums of the features' rows into {@code sums}. */
    void sumRows(int[] features, int count, float[] sums);

    /**
     * Puts the sums of the features' weights into {@code sums}, for each label of the set.
     *
     * @param labels the labels wanted, as bits; the sums of their neighbours in a block may be overwritten too
     * @param sums one a label, {@link #BLOCK} cells for each block begun
     */
    void sumLabels(int[] features, int count, long labels, float[] sums);

    /** The row's first cell. */
    static int row(int feature, int mask) {
        return FeatureHash.spread(feature) & mask & -ROW;
    }

    /** The first cell of the block that a label belongs to. */
    static int block(int feature, int block, int mask) {
        return FeatureHash.spread(feature + block * 0x632BE5AB) & mask & -BLOCK;
    }
}
