package fr.titraille.syntax;

import fr.titraille.perceptron.FeatureHash;

/** Collects hashed features; each call is a template of its own, numbered by its place. Reused, not shared. */
class FeatureList {

    final int[] hashes;
    int count;

    private int template;

    FeatureList(int capacity) {
        hashes = new int[capacity];
    }

    /** Starts anew; the templates are numbered from {@code first} on. */
    final void restart(int first) {
        count = 0;
        template = first;
    }

    /** Numbers the templates that follow from {@code first} on. */
    final void number(int first) {
        template = first;
    }

    final void add(int a) {
        hashes[count++] = FeatureHash.mix(template++, a);
    }

    final void add(int a, int b) {
        hashes[count++] = FeatureHash.mix(template++, a, b);
    }

    final void add(int a, int b, int c) {
        hashes[count++] = FeatureHash.mix(template++, a, b, c);
    }

    final void add(int a, int b, int c, int d) {
        hashes[count++] = FeatureHash.mix(template++, a, b, c, d);
    }

    /** Whether a distance in words is one, two … or far. */
    static int distance(int words) {
        if (words <= 4) {
            return words;
        }
        return words <= 6 ? 5 : words <= 10 ? 6 : words <= 15 ? 7 : 8;
    }
}
