package fr.titraille.archive;

import java.util.List;

/**
 * Two articles of which one was written from the other, or both from a third.
 *
 * @param a the id that comes first in alphabetical order
 * @param b the other
 * @param similarity Jaccard similarity of their runs of three lemmas, 0 to 1
 * @param passages what stands in {@code a} and in {@code b} as well, as {@code a} writes it
 */
public record DuplicatePair(String a, String b, double similarity, List<String> passages) {

    public DuplicatePair {
        passages = List.copyOf(passages);
    }
}
