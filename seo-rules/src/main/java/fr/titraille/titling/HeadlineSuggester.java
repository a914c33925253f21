package fr.titraille.titling;

import fr.titraille.article.Article;
import java.util.List;

/**
 * Proposes titles, standfirsts, descriptions and subheadings beside Titraille's own; found by {@link
 * java.util.ServiceLoader}, so that a third party's jar can add one, such as a language model. Every proposal passes the
 * same gate, names its maker, and is only ever offered to an editor; nothing asks a suggester unless one is installed.
 */
public interface HeadlineSuggester {

    /** The maker's name, as editors see it. */
    String name();

    /**
     * Proposals for an article, best first; empty when there are none or the maker cannot be reached. Called from several
     * threads.
     *
     * @param count how many are wanted of each part
     */
    List<HeadlineSuggestion> suggest(Article article, int count);
}
