package fr.titraille.subheading;

import fr.titraille.text.ResourceLines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In how many articles of a collection a term stands: what is said everywhere names no section. */
final class TermFrequencies {

    private static final TermFrequencies FRENCH = read();

    private final Map<String, Integer> articles;
    private final int total;

    private TermFrequencies(Map<String, Integer> articles, int total) {
        this.articles = Map.copyOf(articles);
        this.total = total;
    }

    static TermFrequencies french() {
        return FRENCH;
    }

    private static TermFrequencies read() {
        Map<String, Integer> articles = new HashMap<>();
        int total = 0;
        for (List<String> row : ResourceLines.table(TermFrequencies.class, "term-frequencies.tsv", 2)) {
            int n = Integer.parseInt(row.get(0));
            if (row.get(1).equals("*")) {
                total = n;
            } else {
                for (String term : row.get(1).split(" ")) {
                    articles.put(term, n);
                }
            }
        }
        return new TermFrequencies(articles, Math.max(1, total));
    }

    /** log((articles + 1) / (articles with the term + 1)); a term not in the list is as rare as the rarest listed. */
    double rarity(String term) {
        return Math.log((total + 1.0) / (articles.getOrDefault(term, 2) + 1.0));
    }
}
