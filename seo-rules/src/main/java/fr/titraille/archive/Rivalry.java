package fr.titraille.archive;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.archive.CannibalJudge.Contender;
import fr.titraille.article.Article;
import fr.titraille.rule.PublishedArticles.Lookalike;
import fr.titraille.rule.PublishedArticles.Rival;
import fr.titraille.text.TextRange;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One article beside others of an archive: which of them to keep. */
final class Rivalry {

    private final Set<String> aims;
    private final Contender own;

    private Rivalry(Set<String> aims, Contender own) {
        this.aims = aims;
        this.own = own;
    }

    /** Another article of the archive. */
    record Other(Contender contender, String title) {

        static Other of(String id, ArticleDigest digest) {
            return new Other(Contender.of(id, digest), title(digest.article().title(), id));
        }

        static Other of(IndexedArticle article) {
            LemmaShingles shingles = LemmaShingles.of(
                    Analyzer.french().analyze(article.article()).body());
            return new Other(
                    new Contender(
                            article.id(),
                            article.score(),
                            article.words(),
                            IndexDocuments.published(article.article()),
                            SearchAims.phrases(article.article()),
                            MinHash.of(shingles)),
                    title(article.article().title(), article.id()));
        }

        private static String title(@Nullable String title, String id) {
            return title == null || title.isBlank() ? id : title;
        }
    }

    /** Of an article that need not be in the archive. */
    static Rivalry of(AnalyzedArticle article) {
        ArticleDigest digest = ArticleDigest.of(article.article());
        return new Rivalry(
                digest.aims(), Contender.of(String.valueOf(article.article().id()), digest));
    }

    /** Whether an archived article is the very one that is asked about: by its id, else by its address. */
    static boolean isSame(Article asked, Article archived) {
        if (asked.id() != null) {
            return asked.id().equals(archived.id());
        }
        String address = asked.metadata().canonicalUrl();
        String slug = asked.metadata().slug();
        return (address != null && address.equals(archived.metadata().canonicalUrl()))
                || (slug != null && slug.equals(archived.metadata().slug()));
    }

    /** The others, the best first. */
    List<Rival> rivals(List<Other> others) {
        return others.stream()
                .sorted(Comparator.comparing(Other::contender, CannibalJudge.BEST))
                .map(this::rival)
                .toList();
    }

    private Rival rival(Other other) {
        Contender contender = other.contender();
        String phrase = contender.phrases().stream()
                .filter(text -> aims.contains(SearchAims.key(text)))
                .findFirst()
                .orElse(other.title());
        boolean alike = CannibalJudge.alike(own, contender);
        return new Rival(contender.id(), other.title(), phrase, isBetter(contender), alike);
    }

    Lookalike lookalike(Other other, double similarity, List<TextRange> passages) {
        Contender contender = other.contender();
        return new Lookalike(contender.id(), other.title(), similarity, passages, isBetter(contender));
    }

    private boolean isBetter(Contender other) {
        return CannibalJudge.BEST.compare(other, own) < 0;
    }
}
