package fr.titraille.optimize.prose;

import java.util.List;

/**
 * One statement of the article in the forms that a title or a summary can use.
 *
 * @param sentence number of the sentence it comes from
 * @param headlines without a final stop, longest first
 * @param sentences with whom they are owed to and a final stop, longest first
 * @param weight how much it says: figures and names count, so does an early place
 */
public record KeyClause(int sentence, List<String> headlines, List<String> sentences, double weight) {
    public KeyClause {
        headlines = List.copyOf(headlines);
        sentences = List.copyOf(sentences);
    }
}
