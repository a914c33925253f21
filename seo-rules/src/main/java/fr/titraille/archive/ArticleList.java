package fr.titraille.archive;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import fr.titraille.rule.PublishedArticles;
import fr.titraille.text.TextRange;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** An archive in memory: a few hundred articles at the most, which come along with a request or lie in a folder. */
public final class ArticleList implements PublishedArticles {

    private record Entry(Article article, Set<String> aims, LemmaShingles shingles) {

        Rivalry.Other read() {
            ArticleDigest digest = ArticleDigest.of(article);
            String id = article.id();
            return Rivalry.Other.of(id == null ? digest.fingerprint() : id, digest);
        }
    }

    private final List<Entry> entries;

    private ArticleList(List<Entry> entries) {
        this.entries = entries;
    }

    /** An archive of articles; of those without an id or an address, none is taken for another one. */
    public static ArticleList of(List<Article> articles) {
        return new ArticleList(articles.parallelStream()
                .map(article -> new Entry(
                        article,
                        SearchAims.of(article),
                        LemmaShingles.of(Analyzer.french().analyze(article).body())))
                .toList());
    }

    @Override
    public List<Rival> rivalsOf(AnalyzedArticle article) {
        Set<String> aims = SearchAims.of(article.article());
        List<Entry> rivals = entries.stream()
                .filter(entry -> entry.aims().stream().anyMatch(aims::contains))
                .filter(entry -> !Rivalry.isSame(article.article(), entry.article()))
                .toList();
        return rivals.isEmpty()
                ? List.of()
                : Rivalry.of(article).rivals(rivals.stream().map(Entry::read).toList());
    }

    @Override
    public List<Lookalike> lookalikesOf(AnalyzedArticle article, double least) {
        LemmaShingles own = LemmaShingles.of(article.body());
        List<Entry> alike = entries.stream()
                .filter(entry -> own.similarity(entry.shingles()) >= least)
                .filter(entry -> !Rivalry.isSame(article.article(), entry.article()))
                .toList();
        if (alike.isEmpty()) {
            return List.of();
        }
        Rivalry rivalry = Rivalry.of(article);
        return alike.stream()
                .map(entry -> {
                    List<TextRange> passages = own.shared(entry.shingles());
                    return rivalry.lookalike(entry.read(), own.similarity(entry.shingles()), passages);
                })
                .sorted(Comparator.comparingDouble((Lookalike other) -> -other.similarity())
                        .thenComparing(Lookalike::id))
                .toList();
    }
}
