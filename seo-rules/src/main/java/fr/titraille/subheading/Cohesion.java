package fr.titraille.subheading;

/**
 * How badly a stretch of passages holds together as one section: the description length of its terms under their own
 * smoothed distribution (Utiyama and Isahara, « A statistical model for domain-independent text segmentation », ACL
 * 2001). Lower is better; a cut gains when the costs of its two sides add up to less than the cost of both together.
 */
final class Cohesion {

    private final Passages passages;

    Cohesion(Passages passages) {
        this.passages = passages;
    }

    /** Grows a stretch passage by passage, in either direction, and knows its cost at each step. */
    final class Stretch {
        private final int[] counts = new int[passages.vocabulary()];
        private final java.util.ArrayList<int[]> touched = new java.util.ArrayList<>();
        private int size;
        private double repeats;

        void add(int passage) {
            int[] terms = passages.get(passage).terms();
            for (int term : terms) {
                int f = counts[term]++;
                repeats += (f + 1) * Math.log(f + 2.0) - f * Math.log(f + 1.0);
            }
            size += terms.length;
            touched.add(terms);
        }

        double cost() {
            return size * Math.log(size + (double) smoothing()) - repeats;
        }

        void clear() {
            for (int[] terms : touched) {
                for (int term : terms) {
                    counts[term] = 0;
                }
            }
            touched.clear();
            size = 0;
            repeats = 0;
        }
    }

    /** A vocabulary of a long article is no measure for a section: it is capped. */
    private int smoothing() {
        return Math.min(passages.vocabulary(), 2000);
    }

    /**
     * What a cut before {@code passage} gains within a window of passages to either side, over the square root of the
     * terms there. The three stretches are worked with and left dirty.
     */
    double gain(int passage, int window, Stretch left, Stretch right, Stretch both) {
        left.clear();
        right.clear();
        both.clear();
        int terms = 0;
        for (int i = Math.max(0, passage - window); i < Math.min(passages.size(), passage + window); i++) {
            (i < passage ? left : right).add(i);
            both.add(i);
            terms += passages.get(i).terms().length;
        }
        return terms == 0 ? 0 : (both.cost() - left.cost() - right.cost()) / Math.sqrt(terms);
    }
}
