package fr.titraille.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text's signature: the smallest value of each of {@link #SIZE} hash functions over its runs of lemmas (Broder 1997).
 * The share of places at which two signatures agree estimates the Jaccard similarity of the texts, with a standard error
 * of at most 4.5 %. Sixteen bits of each value are kept (b-bit minwise hashing, Li and König 2010).
 *
 * @param values one a hash function
 */
public record MinHash(short[] values) {

    static final int SIZE = 126;

    /** Values a band: two texts meet in one of 42 bands with .94 at similarity .4 and with .9996 at .6. */
    private static final int ROWS = 3;

    /** The signature of a text. */
    public static MinHash of(LemmaShingles shingles) {
        long[] smallest = new long[SIZE];
        Arrays.fill(smallest, Long.MAX_VALUE);
        for (long shingle : shingles.hashes()) {
            for (int i = 0; i < SIZE; i++) {
                smallest[i] = Math.min(smallest[i], mix(shingle + i * 0x9E3779B97F4A7C15L));
            }
        }
        short[] values = new short[SIZE];
        for (int i = 0; i < SIZE; i++) {
            values[i] = (short) smallest[i];
        }
        return new MinHash(values);
    }

    /** The finisher of SplitMix64: any bit of the input changes half of those of the output. */
    static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** The similarity that the signatures tell, 0 to 1. */
    public double similarity(MinHash other) {
        int same = 0;
        for (int i = 0; i < SIZE; i++) {
            same += values[i] == other.values[i] ? 1 : 0;
        }
        return (double) same / SIZE;
    }

    /** One word a band; texts that share one are compared. */
    public List<String> bands() {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < SIZE; i += ROWS) {
            long band = i;
            for (int k = i; k < i + ROWS; k++) {
                band = (band << 16) | (values[k] & 0xFFFF);
            }
            out.add(Long.toString(band, Character.MAX_RADIX));
        }
        return out;
    }

    /** Two bytes a value. */
    public byte[] bytes() {
        byte[] out = new byte[2 * SIZE];
        for (int i = 0; i < SIZE; i++) {
            out[2 * i] = (byte) (values[i] >>> 8);
            out[2 * i + 1] = (byte) values[i];
        }
        return out;
    }

    /** The signature that {@link #bytes()} wrote, from an offset on. */
    public static MinHash of(byte[] bytes, int offset) {
        short[] values = new short[SIZE];
        for (int i = 0; i < SIZE; i++) {
            values[i] = (short) ((bytes[offset + 2 * i] << 8) | (bytes[offset + 2 * i + 1] & 0xFF));
        }
        return new MinHash(values);
    }
}
