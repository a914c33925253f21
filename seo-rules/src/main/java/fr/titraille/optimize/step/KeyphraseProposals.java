package fr.titraille.optimize.step;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.optimize.KeyphraseSuggestion;
import java.util.List;
import java.util.Locale;

/** What {@link KeyphraseStep} would choose from, for those who choose themselves. */
public final class KeyphraseProposals {

    private KeyphraseProposals() {}

    /** Keyphrases that the article could be found for, best first; empty rather than a bad one. */
    public static List<KeyphraseSuggestion> of(AnalyzedArticle article, Locale locale) {
        return KeyphraseCandidates.of(article, false, StepTexts.in(locale));
    }
}
