package fr.titraille.optimize.prose;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Sentence;
import fr.titraille.article.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * Shortens sentences where grammar lets them end: brackets leave, and what follows a comma before a relative clause, a
 * participle or a subordinate one. What stands before is never reworded, so what it says stays true.
 */
public final class Condenser {

    private static final int SENTENCES = 8;

    private Condenser() {}

    /** Lines without a final stop, at most {@code limit} characters, best first. */
    public static List<String> headlines(AnalyzedArticle article, int limit) {
        List<String> out = new ArrayList<>();
        for (String line : lines(article)) {
            for (String cut : SentenceCuts.of(line)) {
                String bare = cut.replaceAll("[\\s.…]+$", "");
                if (bare.length() <= limit && bare.length() >= 25) {
                    out.add(bare);
                    break;
                }
            }
        }
        return out;
    }

    /** One or two whole sentences, from {@code least} to {@code limit} characters together, best first. */
    public static List<String> sentences(AnalyzedArticle article, int least, int limit) {
        List<String> out = new ArrayList<>();
        List<String> lines = lines(article);
        for (int i = 0; i < lines.size(); i++) {
            for (String cut : SentenceCuts.of(lines.get(i))) {
                if (cut.length() >= least && cut.length() <= limit) {
                    out.add(cut);
                    break;
                }
                String next = i + 1 < lines.size() ? shortest(cut, lines.get(i + 1), least, limit) : null;
                if (next != null) {
                    out.add(next);
                    break;
                }
            }
        }
        return out;
    }

    private static @org.jspecify.annotations.Nullable String shortest(
            String first, String second, int least, int limit) {
        for (String cut : SentenceCuts.of(second)) {
            String both = first + " " + cut;
            if (both.length() >= least && both.length() <= limit) {
                return both;
            }
        }
        return null;
    }

    private static List<String> lines(AnalyzedArticle article) {
        List<String> out = new ArrayList<>();
        AnalyzedText body = article.body();
        for (Sentence sentence : body.sentences()) {
            String line = sentence.range().of(article.text());
            int block = article.layout().blockAt(sentence.range().start());
            boolean prose = block >= 0 && article.article().blocks().get(block) instanceof Block.Paragraph;
            if (prose && line.length() > 30 && line.endsWith(".") && !line.contains("«")) {
                out.add(line);
            }
            if (out.size() == SENTENCES) {
                break;
            }
        }
        return out;
    }
}
