package fr.titraille.optimize;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.optimize.step.StandardSteps;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Articles as sources: cleaned to be read from, and whole to be held against. */
final class Archive {

    private Archive() {}

    /** Without boilerplate, structured and repaired, so that no advertisement and no damage becomes a statement. */
    static List<AnalyzedArticle> prepare(List<Article> archive) {
        List<AnalyzedArticle> out = new ArrayList<>();
        for (Article article : archive) {
            AnalyzedArticle raw = Analyzer.french().analyze(article);
            Draft draft = new Draft(raw, List.of(), List.of(), OptimizerOptions.DEFAULT, Locale.FRENCH);
            StandardSteps.preparation().forEach(step -> step.apply(draft));
            out.add(draft.analyzed());
        }
        return List.copyOf(out);
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
