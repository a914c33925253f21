package fr.titraille.format;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Tells which blocks have kept their order: the longest rising sequence of their numbers. */
final class Ascending {

    private Ascending() {}

    /** Places of {@code numbers} on a longest strictly rising sequence; negative numbers are on none. */
    static BitSet longest(List<Integer> numbers) {
        BitSet kept = rising(numbers);
        return kept.isEmpty() ? search(numbers) : kept;
    }

    /** All known numbers when they rise as they are, which is the usual case; else none. */
    private static BitSet rising(List<Integer> numbers) {
        BitSet kept = new BitSet(numbers.size());
        int last = -1;
        for (int i = 0; i < numbers.size(); i++) {
            int number = numbers.get(i);
            if (number >= 0 && number <= last) {
                return new BitSet();
            }
            if (number >= 0) {
                kept.set(i);
                last = number;
            }
        }
        return kept;
    }

    private static BitSet search(List<Integer> numbers) {
        List<Integer> tails = new ArrayList<>();
        int[] before = new int[numbers.size()];
        for (int i = 0; i < numbers.size(); i++) {
            if (numbers.get(i) < 0) {
                continue;
            }
            int low = 0;
            int high = tails.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (numbers.get(tails.get(middle)) < numbers.get(i)) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : tails.get(low - 1);
            if (low == tails.size()) {
                tails.add(i);
            } else {
                tails.set(low, i);
            }
        }
        BitSet kept = new BitSet(numbers.size());
        int at = tails.isEmpty() ? -1 : tails.get(tails.size() - 1);
        while (at >= 0) {
            kept.set(at);
            at = before[at];
        }
        return kept;
    }
}
