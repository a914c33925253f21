package fr.titraille.subheading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The best way to cut a row of passages, by dynamic programming over the places allowed: the sum of what each cut is
 * worth and how usual each section's length is. Linear in the places, as a section never spans more than
 * {@value #REACH} of them.
 */
final class SectionPath {

    private static final int REACH = 48;

    private final int[] nodes;
    private final long[] words;
    private final LengthPrior prior;
    private final int minWords;

    /**
     * @param from first passage
     * @param to one past the last
     * @param allowed whether a section may open with the passage
     * @param minWords no section is shorter
     */
    SectionPath(Passages passages, int from, int to, boolean[] allowed, LengthPrior prior, int minWords) {
        this.nodes = nodes(from, to, allowed);
        this.words = words(passages, nodes);
        this.prior = prior;
        this.minWords = minWords;
    }

    /** The passages that open a section on the best path, {@code from} not among them. */
    List<Integer> best(double[] worth, double bonus) {
        int end = nodes.length - 1;
        double[] score = new double[nodes.length];
        int[] back = new int[nodes.length];
        for (int j = 1; j <= end; j++) {
            score[j] = Double.NEGATIVE_INFINITY;
            double cut = j < end ? worth[nodes[j]] + bonus : 0;
            for (int i = j - 1; i >= Math.max(0, j - REACH); i--) {
                long length = words[j] - words[i];
                boolean whole = i == 0 && j == end;
                if (length < minWords && !whole) {
                    continue;
                }
                double at = score[i] + prior.log(length) + cut;
                if (at > score[j]) {
                    score[j] = at;
                    back[j] = i;
                }
            }
        }
        List<Integer> cuts = new ArrayList<>();
        for (int j = back[end]; j > 0; j = back[j]) {
            cuts.add(nodes[j]);
        }
        Collections.reverse(cuts);
        return cuts;
    }

    private static int[] nodes(int from, int to, boolean[] allowed) {
        int[] nodes = new int[to - from + 2];
        int n = 0;
        nodes[n++] = from;
        for (int i = from + 1; i < to; i++) {
            if (allowed[i]) {
                nodes[n++] = i;
            }
        }
        nodes[n++] = to;
        return Arrays.copyOf(nodes, n);
    }

    private static long[] words(Passages passages, int[] nodes) {
        long[] words = new long[nodes.length];
        for (int j = 1; j < nodes.length; j++) {
            words[j] = words[j - 1];
            for (int i = nodes[j - 1]; i < nodes[j]; i++) {
                words[j] += passages.get(i).words();
            }
        }
        return words;
    }
}
