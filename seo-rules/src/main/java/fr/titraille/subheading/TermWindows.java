package fr.titraille.subheading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Compares the terms on both sides of a place. */
final class TermWindows {

    private final Passages passages;
    private final int[] documents;
    private final int[] first;
    private final int[] last;
    private final int[] total;

    TermWindows(Passages passages) {
        this.passages = passages;
        int vocabulary = passages.vocabulary();
        documents = new int[vocabulary];
        total = new int[vocabulary];
        first = new int[vocabulary];
        last = new int[vocabulary];
        Arrays.fill(first, -1);
        for (int i = 0; i < passages.size(); i++) {
            for (int term : passages.get(i).terms()) {
                total[term]++;
                if (first[term] < 0) {
                    first[term] = i;
                }
                if (documents[term] == 0 || last[term] != i) {
                    documents[term]++;
                }
                last[term] = i;
            }
        }
    }

    /** Cosine of the two windows of {@code width} passages around the place, terms weighed by their rarity. */
    double cosine(int place, int width) {
        Map<Integer, Integer> left = counts(Math.max(0, place - width), place);
        Map<Integer, Integer> right = counts(place, Math.min(passages.size(), place + width));
        double dot = 0;
        for (Map.Entry<Integer, Integer> e : left.entrySet()) {
            Integer other = right.get(e.getKey());
            if (other != null) {
                double idf = rarity(e.getKey());
                dot += Math.log1p(e.getValue()) * Math.log1p(other) * idf * idf;
            }
        }
        double norm = norm(left) * norm(right);
        return norm == 0 ? 0 : dot / norm;
    }

    private double norm(Map<Integer, Integer> counts) {
        double sum = 0;
        for (Map.Entry<Integer, Integer> e : counts.entrySet()) {
            double w = Math.log1p(e.getValue()) * rarity(e.getKey());
            sum += w * w;
        }
        return Math.sqrt(sum);
    }

    private double rarity(int term) {
        return Math.log((passages.size() + 1.0) / (documents[term] + 0.5));
    }

    private Map<Integer, Integer> counts(int from, int to) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = from; i < to; i++) {
            for (int term : passages.get(i).terms()) {
                counts.merge(term, 1, Integer::sum);
            }
        }
        return counts;
    }

    /** Share of the different terms from {@code place} over {@code width} passages that no passage before has. */
    double fresh(int place, int width) {
        int fresh = 0;
        int all = 0;
        for (int term : distinct(place, Math.min(passages.size(), place + width))) {
            fresh += first[term] >= place ? 1 : 0;
            all++;
        }
        return all == 0 ? 0.5 : fresh / (double) all;
    }

    /** Share of the different terms of the passage at {@code place} that the {@code width} passages before it have. */
    double overlap(int place, int width) {
        Set<Integer> before = distinct(Math.max(0, place - width), place);
        Set<Integer> own = distinct(place, place + 1);
        return own.isEmpty() ? 0 : own.stream().filter(before::contains).count() / (double) own.size();
    }

    /** Terms said before more than once that end with the passage before: lexical chains that close. */
    double closing(int place) {
        double sum = 0;
        for (int term : distinct(place - 1, place)) {
            sum += last[term] == place - 1 && total[term] >= 3 ? Math.log(total[term]) : 0;
        }
        return Math.log1p(sum);
    }

    /** Share of the title's terms in the passage. */
    double title(int passage) {
        Set<Integer> title = passages.titleTerms();
        Set<Integer> own = distinct(passage, passage + 1);
        return title.isEmpty() ? 0 : title.stream().filter(own::contains).count() / (double) title.size();
    }

    private Set<Integer> distinct(int from, int to) {
        Set<Integer> out = new HashSet<>();
        for (int i = from; i < to; i++) {
            for (int term : passages.get(i).terms()) {
                out.add(term);
            }
        }
        return out;
    }
}
