package fr.titraille.archive;

import java.util.List;

/**
 * Articles that aim at one keyphrase, or answer one query, and so take readers from one another.
 *
 * @param keyphrase the phrase as most of them write it
 * @param articles two or more; the one to keep comes first
 */
public record Cannibals(String keyphrase, List<Member> articles) {

    public Cannibals {
        articles = List.copyOf(articles);
    }

    /** What to do with an article of the group. */
    public enum Advice {
        /** The best of them: it stays and is brought up to date. */
        KEEP,
        /** It tells much of the same: it goes into the one that is kept, its address redirects there. */
        MERGE,
        /** It tells something else: it links to the one that is kept and aims at another phrase. */
        LINK
    }

    /** An article of the group. */
    public record Member(IndexedArticle article, Advice advice) {}

    /** The articles' ids, the one to keep first. */
    public List<String> ids() {
        return articles.stream().map(member -> member.article().id()).toList();
    }
}
