package fr.titraille.perceptron;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Weights in one byte each, as models are shipped. A byte stands for its square, sign kept, so that small weights stay
 * apart; the largest weight is 127. Immutable and thread-safe.
 */
public final class PackedWeights implements Weights {

    private static final int STEPS = 127;
    private static final int[] VALUES = values();

    private final byte[] cells;
    private final int mask;

    private PackedWeights(byte[] cells) {
        this.cells = cells;
        this.mask = cells.length - 1;
    }

    private static int[] values() {
        int[] values = new int[256];
        for (int i = 0; i < values.length; i++) {
            byte cell = (byte) i;
            values[i] = cell * Math.abs(cell);
        }
        return values;
    }

    /**
     * Packs weights; their number is a power of two. What rounds to nothing is left out.
     *
     * @throws IllegalArgumentException when the number is no power of two
     */
    public static PackedWeights of(float[] weights) {
        if (Integer.bitCount(weights.length) != 1) {
            throw new IllegalArgumentException(weights.length + " weights: not a power of two");
        }
        float largest = 0;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        byte[] cells = new byte[weights.length];
        for (int i = 0; i < cells.length && largest > 0; i++) {
            int size = (int) Math.round(Math.sqrt(Math.abs(weights[i]) / largest) * STEPS);
            cells[i] = (byte) (weights[i] < 0 ? -size : size);
        }
        return new PackedWeights(cells);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException when the stream ends early or holds no table
     */
    public static PackedWeights read(DataInputStream in) throws IOException {
        int bits = in.readUnsignedByte();
        if (bits < 2 || bits > 28) {
            throw new IOException("a table of 2^" + bits + " weights");
        }
        byte[] cells = new byte[1 << bits];
        in.readFully(cells);
        return new PackedWeights(cells);
    }

    /** Writes the table. */
    public void write(DataOutputStream out) throws IOException {
        out.writeByte(Integer.numberOfTrailingZeros(cells.length));
        out.write(cells);
    }

    @Override
    public void sumRows(int[] features, int count, float[] sums) {
        int first = 0;
        int second = 0;
        int third = 0;
        int fourth = 0;
        for (int i = 0; i < count; i++) {
            int row = Weights.row(features[i], mask);
            first += VALUES[cells[row] & 0xFF];
            second += VALUES[cells[row + 1] & 0xFF];
            third += VALUES[cells[row + 2] & 0xFF];
            fourth += VALUES[cells[row + 3] & 0xFF];
        }
        sums[0] = first;
        sums[1] = second;
        sums[2] = third;
        sums[3] = fourth;
    }

    @Override
    public void sumLabels(int[] features, int count, long labels, float[] sums) {
        for (int block = 0; block * BLOCK < Long.SIZE; block++) {
            if ((labels >>> block * BLOCK & 0xFF) != 0) {
                sumBlock(features, count, block, sums);
            }
        }
    }

    private void sumBlock(int[] features, int count, int block, float[] sums) {
        int sum0 = 0;
        int sum1 = 0;
        int sum2 = 0;
        int sum3 = 0;
        int sum4 = 0;
        int sum5 = 0;
        int sum6 = 0;
        int sum7 = 0;
        for (int i = 0; i < count; i++) {
            int cell = Weights.block(features[i], block, mask);
            sum0 += VALUES[cells[cell] & 0xFF];
            sum1 += VALUES[cells[cell + 1] & 0xFF];
            sum2 += VALUES[cells[cell + 2] & 0xFF];
            sum3 += VALUES[cells[cell + 3] & 0xFF];
            sum4 += VALUES[cells[cell + 4] & 0xFF];
            sum5 += VALUES[cells[cell + 5] & 0xFF];
            sum6 += VALUES[cells[cell + 6] & 0xFF];
            sum7 += VALUES[cells[cell + 7] & 0xFF];
        }
        int first = block * BLOCK;
        sums[first] = sum0;
        sums[first + 1] = sum1;
        sums[first + 2] = sum2;
        sums[first + 3] = sum3;
        sums[first + 4] = sum4;
        sums[first + 5] = sum5;
        sums[first + 6] = sum6;
        sums[first + 7] = sum7;
    }
}
