package fr.titraille.optimize.prose;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Sentence;
import fr.titraille.figure.Figure;
import fr.titraille.figure.Figures;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The dates of a sentence that is to be told in another article: none may be later than that article, each keeps its day
 * and month, and one without its year is given it (« en août » of an article of 2023: « en août 2023 »).
 *
 * @param dates the sentence's dates, in order
 * @param text the source's text
 */
record StatementDates(List<Figure> dates, String text) {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    StatementDates {
        dates = List.copyOf(dates);
    }

    static StatementDates of(AnalyzedArticle source, Sentence sentence) {
        OffsetDateTime published = source.article().metadata().publishedAt();
        LocalDate day = published == null ? null : published.toLocalDate();
        List<Figure> dates = Figures.french().extract(source.body(), day).stream()
                .filter(f -> f.type() == Figure.Type.DATE && sentence.range().contains(f.range()))
                .toList();
        return new StatementDates(dates, source.text());
    }

    /** Whether an article of that subject may know of all of them. */
    boolean allowedBy(Subject subject) {
        return dates.stream().allMatch(d -> d.date() != null && isDated(d.date()) && subject.allows(d.date()));
    }

    private static boolean isDated(String iso) {
        return Character.isDigit(iso.charAt(0));
    }

    /** The statement with a year behind each date that lacks it; empty where a date was lost on the way. */
    Optional<String> complete(String statement) {
        String out = statement;
        for (Figure date : dates) {
            String words = date.range().of(text);
            int at = out.indexOf(words);
            if (at < 0) {
                at = out.indexOf(ProseTemplates.upper(words));
            }
            if (at < 0) {
                return Optional.empty();
            }
            if (!YEAR.matcher(words).find()) {
                String iso = date.date();
                if (iso == null || !isDated(iso)) {
                    return Optional.empty();
                }
                int end = at + words.length();
                out = out.substring(0, end) + " " + iso.substring(0, 4) + out.substring(end);
            }
        }
        return Optional.of(out);
    }
}
