package fr.titraille.rules.keyphrase;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.KeyphraseMatcher;
import fr.titraille.article.Keyphrase;
import fr.titraille.rule.RuleContext;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** The matchers of an article's keyphrase and of its synonyms; a synonym counts where the profile says {@code synonyms=1}. */
final class Keyphrases {

    private final List<KeyphraseMatcher> matchers;

    private Keyphrases(List<KeyphraseMatcher> matchers) {
        this.matchers = matchers;
    }

    private static Keyphrases of(AnalyzedArticle article) {
        List<KeyphraseMatcher> matchers = new ArrayList<>();
        KeyphraseMatcher main = article.keyphrase();
        Keyphrase phrase = article.article().keyphrase();
        if (main != null && phrase != null) {
            matchers.add(main);
            phrase.synonyms().forEach(synonym -> matchers.add(KeyphraseMatcher.of(synonym)));
        }
        return new Keyphrases(matchers);
    }

    private static List<KeyphraseMatcher> counted(RuleContext context) {
        List<KeyphraseMatcher> all = context.article().layer(Keyphrases.class, Keyphrases::of).matchers;
        return context.threshold("synonyms") > 0 || all.isEmpty() ? all : all.subList(0, 1);
    }

    /** Whether all content words of the keyphrase, or of a synonym that counts, occur in the text. */
    static boolean isIn(RuleContext context, AnalyzedText text) {
        return counted(context).stream()
                .anyMatch(m -> !m.contentWords().isEmpty()
                        && m.wordsFound(text) == m.contentWords().size());
    }

    /** Where the keyphrase or a synonym that counts occurs, in order of position. */
    static List<TextRange> occurrences(RuleContext context, AnalyzedText text) {
        List<TextRange> all = new ArrayList<>();
        counted(context).forEach(m -> all.addAll(m.occurrences(text)));
        all.sort(null);
        return all;
    }
}
