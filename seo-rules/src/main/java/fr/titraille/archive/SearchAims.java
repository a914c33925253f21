package fr.titraille.archive;

import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import fr.titraille.article.Keyphrase;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What an article wants to be found for, in a form in which « puces IA de Huawei » and « puce IA Huawei » are one. */
final class SearchAims {

    /** Content words that a title has at the least to stand for a query; fewer are no query of its own. */
    private static final int TITLE_WORDS = 3;

    private SearchAims() {}

    /**
     * The keys of keyphrase and synonyms; for an article without a keyphrase, of its title, which is the query that it
     * answers. May be empty.
     */
    static Set<String> of(Article article) {
        Set<String> out = new LinkedHashSet<>();
        if (article.keyphrase() != null) {
            phrases(article).forEach(phrase -> out.add(key(phrase)));
            out.remove("");
            return out;
        }
        String title = key(article.title());
        if (title.chars().filter(c -> c == ' ').count() + 1 >= TITLE_WORDS) {
            out.add(title);
        }
        return out;
    }

    /** The keyphrase and its synonyms, or the title, as the article writes them. */
    static List<String> phrases(Article article) {
        List<String> out = new ArrayList<>();
        Keyphrase keyphrase = article.keyphrase();
        if (keyphrase != null) {
            out.add(keyphrase.text());
            out.addAll(keyphrase.synonyms());
        } else if (article.title() != null) {
            out.add(article.title());
        }
        return out;
    }

    /** The lemmas of the content words, in alphabetical order; empty where there is none. */
    static String key(@Nullable String phrase) {
        if (phrase == null) {
            return "";
        }
        return String.join(
                " ",
                new TreeSet<>(
                        LemmaShingles.of(Analyzer.french().analyze(phrase)).lemmas()));
    }
}
