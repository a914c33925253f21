package fr.titraille.optimize;

import java.util.List;

/**
 * A keyphrase that the article could be found for.
 *
 * @param text the phrase, such as « puces Huawei »
 * @param score 0 to 1, comparable within one article
 * @param reasons why, one line each, for the editor
 */
public record KeyphraseSuggestion(String text, double score, List<String> reasons) {
    public KeyphraseSuggestion {
        reasons = List.copyOf(reasons);
    }
}
