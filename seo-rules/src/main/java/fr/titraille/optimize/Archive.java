package fr.titraille.optimize;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.entity.Mentions;
import fr.titraille.optimize.prose.Subject;
import fr.titraille.optimize.step.StandardSteps;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Articles as sources: cleaned to be read from, and whole to be held against. */
final class Archive {

    /** Articles that are read from, at the most. */
    private static final int MOST = 8;

    private Archive() {}

    /** Without boilerplate, structured and repaired, so that no advertisement and no damage becomes a statement. */
    static List<AnalyzedArticle> prepare(AnalyzedArticle input, List<Article> archive) {
        Set<Integer> related = related(input, archive);
        List<AnalyzedArticle> out = new ArrayList<>();
        for (int i = 0; i < archive.size(); i++) {
            Article article = archive.get(i);
            if (!related.contains(i)) {
                // keeps its place and its address, tells nothing
                out.add(Analyzer.french().analyze(article.withBlocks(List.of())));
                continue;
            }
            AnalyzedArticle raw = Analyzer.french().analyze(article);
            Draft draft = new Draft(raw, List.of(), List.of(), OptimizerOptions.DEFAULT, Locale.FRENCH);
            StandardSteps.preparation().forEach(step -> step.apply(draft));
            out.add(draft.analyzed());
        }
        return List.copyOf(out);
    }

    /** The articles that share most with the input, the newer first among equals. */
    private static Set<Integer> related(AnalyzedArticle input, List<Article> archive) {
        Subject subject = Subject.of(input);
        Map<Integer, Double> relation = new TreeMap<>();
        for (int i = 0; i < archive.size(); i++) {
            Set<String> names = new HashSet<>();
            AnalyzedArticle other = Analyzer.french().analyze(archive.get(i));
            Mentions.french().find(other.body()).forEach(m -> names.add(m.name()));
            double shared = subject.shared(names);
            if (shared > 0) {
                relation.put(i, shared);
            }
        }
        Comparator<Integer> order = Comparator.comparing((Integer i) -> -relation.getOrDefault(i, 0.0))
                .thenComparing(i -> -published(archive.get(i)))
                .thenComparing(Comparator.naturalOrder());
        return new HashSet<>(
                relation.keySet().stream().sorted(order).limit(MOST).toList());
    }

    private static long published(Article article) {
        OffsetDateTime published = article.metadata().publishedAt();
        return published == null ? 0 : published.toEpochSecond();
    }

    /** All that an article states: its body, and its title, chapô and sources as paragraphs behind it. */
    static AnalyzedArticle whole(Article article) {
        List<Block> blocks = new ArrayList<>(article.blocks());
        add(blocks, article.title());
        add(blocks, article.standfirst());
        add(blocks, article.metadata().metaDescription());
        add(blocks, article.metadata().publisher());
        if (article.metadata().publishedAt() != null) {
            add(blocks, day(article.metadata().publishedAt()));
        }
        article.metadata().sources().forEach(source -> add(blocks, source));
        article.metadata().authors().forEach(author -> add(blocks, author));
        return Analyzer.french().analyze(article.withBlocks(blocks));
    }

    private static String day(OffsetDateTime published) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH).format(published);
    }

    private static void add(List<Block> blocks, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            blocks.add(new Block.Paragraph(text));
        }
    }
}
