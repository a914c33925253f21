package fr.titraille.archive;

import java.util.List;
import java.util.OptionalLong;

/**
 * An article of the archive that goes with another one, and why.
 *
 * @param relevance over 0; comparable within one answer only
 * @param chips chips that both name
 * @param firms firms that both name
 * @param words lemmas of content words that both use and few others do, the rarest first
 * @param sameKeyphrase whether both want to be found for the same
 * @param daysApart days between the two publications; empty where one has no date
 */
public record RelatedArticle(
        IndexedArticle article,
        double relevance,
        List<String> chips,
        List<String> firms,
        List<String> words,
        boolean sameKeyphrase,
        OptionalLong daysApart) {

    public RelatedArticle {
        chips = List.copyOf(chips);
        firms = List.copyOf(firms);
        words = List.copyOf(words);
    }
}
