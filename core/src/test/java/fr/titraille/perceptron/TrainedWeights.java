package fr.titraille.perceptron;

/** Weights while they are learned, averaged over all steps at the end (M. Collins 2002). One thread. */
public final class TrainedWeights implements Weights {

    private final float[] weights;
    private final double[] totals;
    private final int mask;
    private long step = 1;

    /** A table of 2^bits weights, all 0. */
    public TrainedWeights(int bits) {
        weights = new float[1 << bits];
        totals = new double[1 << bits];
        mask = weights.length - 1;
    }

    /** Counts a decision. */
    public void step() {
        step++;
    }

    /** Adds to the cells of one outcome in the features' rows. */
    public void addToRows(int[] features, int count, int outcome, float value) {
        for (int i = 0; i < count; i++) {
            add(Weights.row(features[i], mask) + outcome, value);
        }
    }

    /** Adds to the cells of one label. */
    public void add(int[] features, int count, int label, float value) {
        for (int i = 0; i < count; i++) {
            add(Weights.cell(features[i], label, mask), value);
        }
    }

    private void add(int cell, float value) {
        weights[cell] += value;
        totals[cell] += (double) step * value;
    }

    /** The averages, packed as they are shipped. */
    public PackedWeights averaged() {
        float[] averages = new float[weights.length];
        for (int i = 0; i < averages.length; i++) {
            averages[i] = (float) (weights[i] - totals[i] / step);
        }
        return PackedWeights.of(averages);
    }

    @Override
    public void sumRows(int[] features, int count, float[] sums) {
        float first = 0;
        float second = 0;
        float third = 0;
        for (int i = 0; i < count; i++) {
            int row = Weights.row(features[i], mask);
            first += weights[row];
            second += weights[row + 1];
            third += weights[row + 2];
        }
        sums[0] = first;
        sums[1] = second;
        sums[2] = third;
    }

    @Override
    public float sum(int[] features, int count, int label) {
        float sum = 0;
        for (int i = 0; i < count; i++) {
            sum += weights[Weights.cell(features[i], label, mask)];
        }
        return sum;
    }
}
