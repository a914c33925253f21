package fr.titraille.optimize;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.KeyphraseMatcher;
import fr.titraille.optimize.step.KeyphraseProposals;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A keyphrase with its mark and its places in an article.
 *
 * @param score 0 to 1, comparable within one article; null for a phrase that was asked about
 * @param reasons why, one line each; empty for a phrase that was asked about
 * @param occurrences where it stands in the body's plain text, inflected or not, in order
 */
public record KeyphraseMarks(String text, @Nullable Double score, List<String> reasons, List<TextRange> occurrences) {

    /** Copies the lists. */
    public KeyphraseMarks {
        reasons = List.copyOf(reasons);
        occurrences = List.copyOf(occurrences);
    }

    /**
     * The phrases asked about, then what the article itself proposes, best first.
     *
     * @param asked phrases to find, such as the article's own
     */
    public static List<KeyphraseMarks> of(AnalyzedArticle article, List<String> asked, Locale locale) {
        List<KeyphraseMarks> out = new ArrayList<>();
        for (String phrase : asked) {
            out.add(new KeyphraseMarks(phrase, null, List.of(), occurrences(article, phrase)));
        }
        for (KeyphraseSuggestion proposal : KeyphraseProposals.of(article, locale)) {
            out.add(new KeyphraseMarks(
                    proposal.text(), proposal.score(), proposal.reasons(), occurrences(article, proposal.text())));
        }
        return out;
    }

    private static List<TextRange> occurrences(AnalyzedArticle article, String phrase) {
        return KeyphraseMatcher.of(phrase).occurrences(article.body());
    }
}
