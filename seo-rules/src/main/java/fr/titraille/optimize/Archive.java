package fr.titraille.optimize;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.clean.Cleaner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Articles as sources: cleaned to be read from, and whole to be held against. */
final class Archive {

    private Archive() {}

    /** Without boilerplate, so that no advertisement becomes a statement. */
    static List<AnalyzedArticle> clean(List<Article> archive) {
        List<AnalyzedArticle> out = new ArrayList<>();
        for (Article article : archive) {
            Article clean = Cleaner.standard().clean(article).article();
            out.add(Analyzer.french().analyze(clean));
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
        article.metadata().sources().forEach(source -> add(blocks, source));
        article.metadata().authors().forEach(author -> add(blocks, author));
        return Analyzer.french().analyze(article.withBlocks(blocks));
    }

    private static void add(List<Block> blocks, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            blocks.add(new Block.Paragraph(text));
        }
    }
}
