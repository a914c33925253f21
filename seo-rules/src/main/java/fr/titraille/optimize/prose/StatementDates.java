package fr.titraille.optimize.prose;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Sentence;
import fr.titraille.figure.Figure;
import fr.titraille.figure.Figures;
import fr.titraille.grammar.WordClass;
import fr.titraille.text.Folding;
import fr.titraille.writing.FrenchDates;
import fr.titraille.writing.PartialDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The dates that a sentence of the archive gives, as they stand in another article: with their year (« en août » of an
 * article of 2023: « en août 2023 »), and as dates where they lean on the day of writing (« l’an dernier »: « en 2022 »,
 * « vendredi »: « le 17 novembre 2023 »).
 *
 * @param text the source's text
 * @param dates the sentence's dates, in order
 * @param published the source's own date, or null
 */
record StatementDates(
        AnalyzedText text, List<Figure> dates, @Nullable LocalDate published) {

    /** Takes a date with it: « depuis 2022 ». */
    private static final String SINCE = "depuis";

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
        return new StatementDates(source.body(), dates, day);
    }

    /** Whether the clause gives a date itself. */
    boolean in(KeptClause clause) {
        return dates.stream().anyMatch(f -> clause.contains(f.range()));
    }

    /** Whether an article of that subject may know of all dates of the clause. */
    boolean allowedBy(Subject subject, KeptClause clause) {
        return dates.stream()
                .filter(f -> clause.contains(f.range()))
                .allMatch(f -> f.date() != null && isDated(f.date()) && subject.allows(f.date()));
    }

    private static boolean isDated(String iso) {
        return Character.isDigit(iso.charAt(0));
    }

    /** What to write for the clause's dates, by token; empty where one cannot be told in another article. */
    Optional<Map<Integer, String>> words(KeptClause clause) {
        Map<Integer, String> out = new HashMap<>();
        for (Figure date : dates) {
            if (clause.contains(date.range()) && !write(date, out)) {
                return Optional.empty();
            }
        }
        for (int token : clause.tokens()) {
            if (WordClass.WEEKDAY.has(text.token(token).key()) && !writeDay(token, out)) {
                return Optional.empty();
            }
        }
        return Optional.of(out);
    }

    private boolean write(Figure date, Map<Integer, String> out) {
        String words = date.range().of(text.text());
        if (YEAR.matcher(words).find()) {
            return true;
        }
        PartialDate value = Optional.ofNullable(date.date())
                .filter(StatementDates::isDated)
                .flatMap(PartialDate::parse)
                .orElse(null);
        if (value == null) {
            return false;
        }
        int first = text.firstTokenFrom(date.range().start());
        int end = text.firstTokenFrom(date.range().end());
        if (namesMonth(words)) {
            put(first, end, FrenchDates.plain(value), out);
            return true;
        }
        String before = first == 0 ? "" : text.token(first - 1).key();
        if (before.equals(SINCE)) {
            put(first - 1, end, FrenchDates.since(value), out);
            return true;
        }
        put(first, end, FrenchDates.when(value), out);
        return !WordClass.PREPOSITION.has(before);
    }

    /** « vendredi 14 mars » keeps its day; « vendredi » alone becomes the date of the last one. */
    private boolean writeDay(int token, Map<Integer, String> out) {
        if (dates.stream()
                .anyMatch(f -> text.firstTokenFrom(f.range().start()) == token + 1
                        || f.range().contains(text.token(token).range()))) {
            out.putIfAbsent(token, text.token(token).text());
            return true;
        }
        String before = token == 0 ? "" : text.token(token - 1).key();
        LocalDate day = published;
        if (day == null || WordClass.PREPOSITION.has(before) || WordClass.DETERMINER.has(before)) {
            return false;
        }
        for (DayOfWeek each : DayOfWeek.values()) {
            if (each.getDisplayName(TextStyle.FULL, Locale.FRENCH)
                    .equals(text.token(token).key())) {
                LocalDate meant = day.with(TemporalAdjusters.previousOrSame(each));
                put(token, token + 1, FrenchDates.when(PartialDate.of(meant)), out);
            }
        }
        return true;
    }

    private static void put(int first, int end, String words, Map<Integer, String> out) {
        for (int token = first; token < end; token++) {
            out.put(token, token == first ? words : "");
        }
    }

    private static boolean namesMonth(String words) {
        String folded = Folding.fold(words).toLowerCase(Locale.FRENCH);
        for (int month = 1; month <= 12; month++) {
            if (folded.contains(Folding.fold(FrenchDates.month(month)))) {
                return true;
            }
        }
        return false;
    }
}
