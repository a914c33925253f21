package fr.titraille.titling;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.fidelity.Fidelity;
import fr.titraille.fidelity.FidelityReport;
import fr.titraille.rules.text.GenericHeadings;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds a proposal, whoever made it, against the article: its length, its form, and that it states nothing else. */
final class SuggestionGate {

    private final AnalyzedArticle article;
    private final Locale locale;
    private final TitlingTexts texts;

    SuggestionGate(AnalyzedArticle article, Locale locale) {
        this.article = article;
        this.locale = locale;
        this.texts = TitlingTexts.in(locale);
    }

    /**
     * Why the proposal is refused; null when it passes.
     *
     * @param taken texts that the part has already
     */
    @Nullable
    String refusal(HeadlineSuggestion suggestion, Set<String> taken) {
        String text = suggestion.text().strip();
        int most = longest(suggestion.part());
        if (text.isEmpty() || text.indexOf('\n') >= 0) {
            return texts.text("refused.form");
        }
        if (text.length() > most) {
            return texts.text("refused.long", most);
        }
        if (taken.contains(text)) {
            return texts.text("refused.twin");
        }
        if (suggestion.part() != TitlePart.KEYPHRASE && GenericHeadings.contains(text)) {
            return texts.text("refused.generic");
        }
        int block = suggestion.beforeBlock();
        boolean placed = block > 0 && block < article.article().blocks().size();
        if (suggestion.part() == TitlePart.SUBHEADING && !placed) {
            return texts.text("refused.place");
        }
        FidelityReport report = Fidelity.french().compareLine(List.of(article), text, locale);
        return report.faithful() ? null : report.errors().get(0).message();
    }

    private static int longest(TitlePart part) {
        return switch (part) {
            case TITLE -> 110;
            case SEO_TITLE -> 70;
            case STANDFIRST -> 300;
            case META_DESCRIPTION -> 160;
            case KEYPHRASE -> 50;
            case SUBHEADING -> 65;
        };
    }
}
