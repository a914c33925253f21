package fr.titraille.perceptron;

/**
 * The weights of a linear model over hashed features. A table is used in one of two ways: with rows of
 * {@link #ROW} cells, one for each of at most four outcomes, or with one cell for each pair of feature and label.
 */
public interface Weights {

    /** Cells of a row. */
    int ROW = 4;

    /** Puts the sums of the features' rows into {@code sums}. */
    void sumRows(int[] features, int count, float[] sums);

    /** The sum of the features' weights for one label. */
    float sum(int[] features, int count, int label);

    /** The row's first cell. */
    static int row(int feature, int mask) {
        return FeatureHash.spread(feature) & mask & -ROW;
    }

    /** The cell of a pair. */
    static int cell(int feature, int label, int mask) {
        return FeatureHash.spread(feature + label * 0x632BE5AB) & mask;
    }
}
