package fr.titraille.perceptron;

import java.util.List;

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
            add(Weights.block(features[i], label / BLOCK, mask) + label % BLOCK, value);
        }
    }

    private void add(int cell, float value) {
        weights[cell] += value;
        totals[cell] += (double) step * value;
    }

    /** The average over all steps, cell by cell. */
    private float average(int cell) {
        return (float) (weights[cell] - totals[cell] / step);
    }

    /** The averages of tables that learned the same examples in different orders, packed as they are shipped. */
    public static PackedWeights averaged(List<TrainedWeights> tables) {
        float[] averages = new float[tables.get(0).weights.length];
        for (int i = 0; i < averages.length; i++) {
            float sum = 0;
            for (TrainedWeights table : tables) {
                sum += table.average(i);
            }
            averages[i] = sum / tables.size();
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
    public void sumLabels(int[] features, int count, long labels, float[] sums) {
        for (long left = labels; left != 0; left &= left - 1) {
            int label = Long.numberOfTrailingZeros(left);
            float sum = 0;
            for (int i = 0; i < count; i++) {
                sum += weights[Weights.block(features[i], label / BLOCK, mask) + label % BLOCK];
            }
            sums[label] = sum;
        }
    }
}
