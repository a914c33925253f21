package fr.titraille.subheading;

import fr.titraille.analysis.AnalyzedText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Counts in how many articles of the training set each term stands. Deterministic.
 *
 * <p>{@code TermFrequencyTraining TRAIN.jsonl term-frequencies.tsv}
 */
final class TermFrequencyTraining {

    private static final int LEAST = 4;

    private TermFrequencyTraining() {}

    public static void main(String[] args) throws IOException {
        Map<String, Integer> articles = new TreeMap<>();
        List<SubheadingCorpus> corpus = SubheadingCorpus.read(Path.of(args[0]));
        for (SubheadingCorpus article : corpus) {
            for (String term : terms(article.article().body())) {
                articles.merge(term, 1, Integer::sum);
            }
        }
        Map<Integer, List<String>> byCount = new TreeMap<>(Comparator.reverseOrder());
        articles.forEach((term, n) -> {
            if (n >= LEAST) {
                byCount.computeIfAbsent(n, k -> new ArrayList<>()).add(term);
            }
        });
        List<String> out = new ArrayList<>();
        out.add("# In how many of " + corpus.size()
                + " French blog articles a term (six letters, no accents) stands; terms of" + " fewer than " + LEAST
                + " left out.");
        out.add("# By TermFrequencyTraining (seo-rules, test sources). articles, terms");
        out.add(corpus.size() + "\t*");
        byCount.forEach((n, terms) -> out.add(n + "\t" + String.join(" ", terms)));
        Files.write(Path.of(args[1]), out, StandardCharsets.UTF_8);
    }

    private static TreeSet<String> terms(AnalyzedText text) {
        TreeSet<String> out = new TreeSet<>();
        for (int i = 0; i < text.tokens().size(); i++) {
            String term = Passages.term(text, i);
            if (!term.isEmpty() && term.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '-' || c == '\'')) {
                out.add(term);
            }
        }
        return out;
    }
}
