package fr.titraille.optimize.step;

import fr.titraille.article.Article;
import fr.titraille.optimize.prose.KeyClause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Summaries of one or two sentences between two lengths, best first. */
final class Summaries {

    private static final int CLAUSES = 16;

    private final Article article;
    private final int least;
    private final int most;

    Summaries(Article article, int least, int most) {
        this.article = article;
        this.least = least;
        this.most = most;
    }

    List<String> of(List<KeyClause> clauses) {
        Map<String, Double> ranked = new LinkedHashMap<>();
        List<KeyClause> top = clauses.subList(0, Math.min(CLAUSES, clauses.size()));
        for (KeyClause first : top) {
            for (String opening : first.sentences()) {
                rank(ranked, opening, first.weight());
                for (KeyClause second : top) {
                    if (second.sentence() > first.sentence()) {
                        second.sentences()
                                .forEach(more ->
                                        rank(ranked, opening + " " + more, first.weight() + second.weight() * 0.6));
                    }
                }
            }
        }
        return ranked.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void rank(Map<String, Double> ranked, String text, double weight) {
        if (text.length() < least || text.length() > most) {
            return;
        }
        boolean copied = article.blocks().stream().anyMatch(b -> b.text().contains(text));
        double score = weight
                + (KeyphrasePlacing.holds(article, text) ? 4 : 0)
                - (copied ? 2 : 0)
                + 2.0 * text.length() / most;
        ranked.merge(text, score, Math::max);
    }

    /** Leaves out what says the same as one before it. */
    static List<String> varied(List<String> ranked, int count) {
        List<String> out = new ArrayList<>();
        for (String line : ranked) {
            String head = line.substring(0, Math.min(30, line.length()));
            if (out.size() < count && out.stream().noneMatch(o -> o.startsWith(head) || o.endsWith(tail(line)))) {
                out.add(line);
            }
        }
        return out;
    }

    private static String tail(String line) {
        return line.substring(Math.max(0, line.length() - 30));
    }
}
