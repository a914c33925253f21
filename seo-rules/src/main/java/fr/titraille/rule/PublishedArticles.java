package fr.titraille.rule;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.text.TextRange;
import java.util.List;

/** What a newsroom already wrote, as far as rules ask. Never tells an article about itself. Thread-safe. */
public interface PublishedArticles {

    /** Others that want to be found for what an article wants to be found for, the best first. */
    List<Rival> rivalsOf(AnalyzedArticle article);

    /**
     * Others that an article was written from, or that were written from it, the most alike first.
     *
     * @param least Jaccard similarity of their runs of three lemmas, 0 to 1, from which one is told
     */
    List<Lookalike> lookalikesOf(AnalyzedArticle article, double least);

    /**
     * An article that aims at the same.
     *
     * @param title its title; its id when it has none
     * @param phrase what both aim at, as the rival writes it
     * @param better whether the rival is the one to keep, rather than the article that was asked about
     * @param alike whether they tell much of the same, so that one goes into the other; else one links to the other
     */
    record Rival(String id, String title, String phrase, boolean better, boolean alike) {}

    /**
     * An article with much of the same text.
     *
     * @param title its title; its id when it has none
     * @param similarity 0 to 1
     * @param passages what stands in both, in the body of the article that was asked about, in order
     * @param better whether the other is the one to keep
     */
    record Lookalike(String id, String title, double similarity, List<TextRange> passages, boolean better) {
        public Lookalike {
            passages = List.copyOf(passages);
        }
    }
}
