package fr.titraille.perceptron;

/** Turns what a feature is made of into 32 bits. Training and use must hash alike: a change here needs new models. */
public final class FeatureHash {

    private static final int FNV_OFFSET = 0x811c9dc5;
    private static final int FNV_PRIME = 16_777_619;

    private FeatureHash() {}

    /** The hash of a word (FNV-1a, spread). */
    public static int of(CharSequence word) {
        return of(word, 0, word.length());
    }

    /** The hash of the characters of {@code word} from {@code from} to before {@code to}. */
    public static int of(CharSequence word, int from, int to) {
        int hash = FNV_OFFSET;
        for (int i = from; i < to; i++) {
            hash = (hash ^ word.charAt(i)) * FNV_PRIME;
        }
        return spread(hash);
    }

    /** Two parts in this order. */
    public static int mix(int a, int b) {
        return (a * 0x9E3779B1 + (b ^ (b >>> 15)) * 0x85EBCA6B) ^ 0x27D4EB2F;
    }

    /** Three parts in this order. */
    public static int mix(int a, int b, int c) {
        return mix(mix(a, b), c);
    }

    /** Four parts in this order. */
    public static int mix(int a, int b, int c, int d) {
        return mix(mix(mix(a, b), c), d);
    }

    /** Five parts in this order. */
    public static int mix(int a, int b, int c, int d, int e) {
        return mix(mix(mix(mix(a, b), c), d), e);
    }

    /** Spreads each bit over all (the 32-bit finalizer of MurmurHash3, in the public domain). */
    public static int spread(int hash) {
        int h = hash ^ (hash >>> 16);
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        return h ^ (h >>> 16);
    }
}
