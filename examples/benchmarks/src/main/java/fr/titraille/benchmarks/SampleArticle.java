package fr.titraille.benchmarks;

import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.article.Keyphrase;
import fr.titraille.format.Formats;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** An article of about so many words, put together from the paragraphs of the sample articles. */
final class SampleArticle {

    private static final List<String> FILES = List.of(
            "05-reportage-puces-europe.txt",
            "06-traduction-trainium.txt",
            "03-blog-memoire-hbm.txt",
            "02-points-cles-mi300.txt",
            "01-depeche-graphcore.txt");

    private SampleArticle() {}

    /** The article; from 3,000 words on, paragraphs come a second time. */
    static Article of(int words) {
        List<Block> pool = new ArrayList<>();
        FILES.forEach(
                file -> pool.addAll(Formats.standard().read("text", text(file)).blocks()));
        List<Block> blocks = new ArrayList<>();
        int total = 0;
        for (int i = 0; total < words; i++) {
            Block block = pool.get(i % pool.size());
            int own =
                    Analyzer.french().analyze(Article.of(List.of(block))).body().wordCount();
            if (total + own <= words + 20) {
                blocks.add(block);
                total += own;
            } else if (i > 3 * pool.size()) {
                break;
            }
        }
        return Article.of(blocks)
                .withTitle("Puces d’intelligence artificielle : ce que l’Europe fabrique vraiment")
                .withKeyphrase(new Keyphrase("puces d’intelligence artificielle", List.of()));
    }

    /** So many articles for an archive: the samples in turn, each with an id of its own. */
    static List<Article> archive(int articles) {
        List<Article> out = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            String file = FILES.get(i % FILES.size());
            out.add(Formats.standard().read("text", text(file)).withId("archive-" + i));
        }
        return out;
    }

    private static String text(String file) {
        try (InputStream in = SampleArticle.class.getResourceAsStream("/articles/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the sample article " + file + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the sample article cannot be read", e);
        }
    }
}
