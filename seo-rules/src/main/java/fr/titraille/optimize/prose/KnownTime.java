package fr.titraille.optimize.prose;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.ArticleField;
import fr.titraille.entity.Chip;
import fr.titraille.entity.ChipCatalogue;
import fr.titraille.entity.Mention;
import fr.titraille.entity.Mentions;
import fr.titraille.figure.Figure;
import fr.titraille.figure.Figures;
import fr.titraille.grammar.GoverningVerb;
import fr.titraille.predication.Predication;
import fr.titraille.predication.Predications;
import fr.titraille.predication.VerbTense;
import fr.titraille.syntax.DependencyTree;
import fr.titraille.syntax.Syntax;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Up to when an undated article shows to know: the newest date that it tells as past, or the launch of its newest chip. */
final class KnownTime {

    /** Characters of a year in ISO 8601. */
    static final int YEAR = 4;

    /** What verbs make of their objects that is not there yet. */
    static final Set<GoverningVerb.Modality> TO_COME = Set.of(
            GoverningVerb.Modality.PLANNED,
            GoverningVerb.Modality.WISHED,
            GoverningVerb.Modality.CONSIDERED,
            GoverningVerb.Modality.DUE);

    private KnownTime() {}

    /** ISO 8601, whole or in part; null where it names no year. */
    static @Nullable String newest(AnalyzedArticle article) {
        String newest = null;
        for (AnalyzedText text :
                List.of(article.body(), article.field(ArticleField.STANDFIRST), article.field(ArticleField.TITLE))) {
            String own = newest(text);
            newest = own == null ? newest : newer(newest, own);
        }
        return newest;
    }

    private static @Nullable String newest(AnalyzedText body) {
        String newest = null;
        for (Figure figure : Figures.french().extract(body, null)) {
            String date = figure.type() == Figure.Type.DATE ? figure.date() : null;
            if (date != null && Character.isDigit(date.charAt(0)) && isPast(body, figure)) {
                newest = newer(newest, date);
            }
        }
        for (Mention mention : Mentions.french().find(body)) {
            Chip chip = ChipCatalogue.standard().find(mention.name()).orElse(null);
            String launch = chip == null ? null : ChipSpecs.known(chip).orElse(null);
            newest = launch == null ? newest : newer(newest, launch);
        }
        return newest;
    }

    private static String newer(@Nullable String a, String b) {
        return a == null || b.compareTo(a) > 0 ? b : a;
    }

    /** Whether what the date belongs to is told as done: « livrera en 2026 », « prévue en 2026 » are not. */
    private static boolean isPast(AnalyzedText text, Figure date) {
        int token = text.firstTokenFrom(date.range().start());
        DependencyTree tree = Syntax.of(text).tree(text.sentenceOf(token));
        for (int at = token; at != DependencyTree.NONE; at = tree.head(at)) {
            Predication told = Predications.of(text).at(at).orElse(null);
            if (told != null) {
                return told.modality().isFact() && told.tense() != VerbTense.FUTURE && !StatementTime.isToCome(told);
            }
        }
        return true;
    }
}
