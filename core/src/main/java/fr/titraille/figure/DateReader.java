package fr.titraille.figure;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.text.ResourceLines;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates: 9 août, août 2023, 2019, troisième trimestre 2025, T3 2024, 2023-07-06, and words such as l’an dernier. */
final class DateReader {

    /** A date found over tokens {@code [first, end)}; {@code from} is its first character. */
    record Found(String iso, int first, int end, int from) {}

    private static final Map<String, Integer> MONTHS = numbers("months.tsv");
    private static final Map<String, Integer> ORDINALS = numbers("ordinals.tsv");
    private static final Pattern QUARTER = Pattern.compile("[tq]([1-4])");
    private static final Pattern QUARTER_OF_YEAR = Pattern.compile("([1-4])[tq](\\d{2}|\\d{4})");
    private static final Pattern HALF = Pattern.compile("[s]([12])");
    private static final Pattern MID_YEAR = Pattern.compile("(mi-|début-|fin-)((?:19|20)\\d{2})");
    private static final Set<String> BEFORE_MONTH = Set.of(
            "en",
            "d'",
            "de",
            "depuis",
            "dès",
            "fin",
            "début",
            "mi",
            "courant",
            "avant",
            "après",
            "entre",
            "et",
            "jusqu'en",
            "jusqu'à",
            "à",
            "ce",
            "au",
            "mois",
            "pour",
            "le",
            "ici",
            "ou",
            "puis");
    private static final Set<String> YEAR_ONLY = Set.of(
            "en", "depuis", "dès", "fin", "début", "avant", "après", "courant", "année", "ici", "mi", "exercice");
    private static final Set<String> SPANS = Set.of("au", "et", "à", "ou", "-", "–");
    private static final Set<String> BEFORE_YEAR = Set.of(
            "de", "d'", "l'", "fiscal", "l'exercice", "exercice", "année", "calendaire", "comptable", "du", "en");
    private static final Map<String, String> PARTS = parts();
    private static final String MONTHS_NOUN = "mois";
    private static final int LONGEST_RELATIVE = 5;

    private final AnalyzedText text;
    private final DateResolver resolver;

    DateReader(AnalyzedText text, @Nullable LocalDate published) {
        this.text = text;
        this.resolver = new DateResolver(published);
    }

    private static Map<String, Integer> numbers(String resource) {
        Map<String, Integer> out = new HashMap<>();
        for (List<String> row : ResourceLines.table(DateReader.class, resource, 2)) {
            out.put(row.get(0), Integer.valueOf(row.get(1)));
        }
        return Map.copyOf(out);
    }

    private static Map<String, String> parts() {
        Map<String, String> out = new HashMap<>();
        for (List<String> row : ResourceLines.table(DateReader.class, "parts-of-year.tsv", 2)) {
            out.put(row.get(0), row.get(1));
        }
        return Map.copyOf(out);
    }

    /** The date that starts at token {@code at} in the sentence that ends at {@code end}, or null. */
    @Nullable
    Found read(int at, int end) {
        Token token = text.token(at);
        Found months = months(at, end);
        if (months != null) {
            return months;
        }
        Found found = switch (token.kind()) {
            case NUMBER -> number(at, end);
            case MODEL -> model(at, end);
            case WORD, ELISION -> word(at, end);
            default -> null;
        };
        return found;
    }

    private @Nullable Found number(int at, int end) {
        Found numeric = numeric(at, end);
        if (numeric != null) {
            return numeric;
        }
        int day = day(text.token(at).key());
        if (day > 0 && at + 1 < end && MONTHS.containsKey(text.token(at + 1).key())) {
            return month(at, at + 1, day, end);
        }
        return day > 0 && at + 3 < end ? firstOfSpan(at, day, end) : year(at, end);
    }

    /** The 12 of « du 12 au 13 mars », « les 12 et 13 mars », « entre le 12 et le 13 mars ». */
    private @Nullable Found firstOfSpan(int at, int day, int end) {
        int second = at + 2;
        if (!SPANS.contains(text.token(at + 1).key())) {
            return null;
        }
        if (text.token(second).key().equals("le")) {
            second++;
        }
        boolean span = second + 1 < end
                && day(text.token(second).key()) > 0
                && MONTHS.containsKey(text.token(second + 1).key());
        Found last = span ? month(second, second + 1, day(text.token(second).key()), end) : null;
        return last == null
                ? null
                : found(last.iso().substring(0, last.iso().length() - 2) + "%02d".formatted(day), at, at + 1);
    }

    /** 2023-07-06, 06/07/2023, 6.7.2023. */
    private @Nullable Found numeric(int at, int end) {
        if (at + 4 >= end || !text.token(at + 2).text().matches("\\d{1,2}")) {
            return null;
        }
        String sign = text.token(at + 1).text();
        String third = text.token(at + 4).text();
        if (!sign.equals(text.token(at + 3).text())) {
            return null;
        }
        String first = text.token(at).text();
        int middle = Integer.parseInt(text.token(at + 2).text());
        if (sign.equals("-") && isYear(first) && third.matches("\\d{1,2}")) {
            return dated(first, middle, Integer.parseInt(third), at, at + 5);
        }
        boolean dayFirst = sign.equals("/") && first.matches("\\d{1,2}") && isYear(third);
        return dayFirst ? dated(third, middle, Integer.parseInt(first), at, at + 5) : null;
    }

    private @Nullable Found dated(String year, int month, int day, int at, int end) {
        boolean valid = month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return valid ? found("%s-%02d-%02d".formatted(year, month, day), at, end) : null;
    }

    private @Nullable Found model(int at, int end) {
        Token token = text.token(at);
        String key = token.key();
        if ((key.equals("1er") || key.equals("1ᵉʳ"))
                && at + 1 < end
                && MONTHS.containsKey(text.token(at + 1).key())) {
            return month(at, at + 1, 1, end);
        }
        Matcher mid = MID_YEAR.matcher(key);
        if (mid.matches()) {
            return new Found(mid.group(2), at, at + 1, token.start() + mid.start(2));
        }
        Matcher quarterOfYear = QUARTER_OF_YEAR.matcher(key);
        if (quarterOfYear.matches()) {
            String year = quarterOfYear.group(2);
            return found((year.length() == 2 ? "20" + year : year) + "-Q" + quarterOfYear.group(1), at, at + 1);
        }
        Matcher quarter = QUARTER.matcher(key);
        Matcher half = HALF.matcher(key);
        boolean isHalf = half.matches();
        if (quarter.matches() || isHalf) {
            int year = at + 1;
            while (year < end
                    && (text.token(year).key().equals("de")
                            || text.token(year).key().equals("en"))) {
                year++;
            }
            if (year < end && isYear(text.token(year).text())) {
                String period = isHalf ? "-H" + half.group(1) : "-Q" + quarter.group(1);
                return found(text.token(year).text() + period, at, year + 1);
            }
        }
        return ORDINALS.containsKey(key) ? period(at, end) : null;
    }

    private @Nullable Found word(int at, int end) {
        Token token = text.token(at);
        String key = token.key();
        if (MONTHS.containsKey(key)) {
            boolean introduced =
                    at > 0 && BEFORE_MONTH.contains(text.token(at - 1).key());
            boolean dated = at + 1 < end && isYear(text.token(at + 1).text());
            // « après sept mois » counts months; it is no September
            boolean number = NumberWords.of(key) != null;
            return dated || (!number && (introduced || key.length() > 4)) ? month(at, at, 0, end) : null;
        }
        if (key.startsWith("mi-") && MONTHS.containsKey(key.substring(3))) {
            Found whole = month(at, at, 0, end);
            return whole == null ? null : new Found(whole.iso(), at, whole.end(), token.start() + 3);
        }
        if (key.equals("premier")
                && at + 1 < end
                && MONTHS.containsKey(text.token(at + 1).key())) {
            return month(at, at + 1, 1, end);
        }
        if (ORDINALS.containsKey(key)) {
            Found period = period(at, end);
            if (period != null) {
                return period;
            }
        }
        return relative(at, end);
    }

    /** A month over tokens {@code [first, month]}, with the year or the words that place it. */
    private @Nullable Found month(int first, int month, int day, int end) {
        String name = text.token(month).key();
        Integer number = MONTHS.get(name.startsWith("mi-") ? name.substring(3) : name);
        if (number == null) {
            return null;
        }
        int next = month + 1;
        if (next < end && isYear(text.token(next).text())) {
            return found(DateResolver.iso(text.token(next).text(), number, day), first, next + 1);
        }
        String shared = yearOfSpan(next, end);
        if (shared != null) {
            return found(DateResolver.iso(shared, number, day), first, next);
        }
        DateOutlook tense = DateOutlook.around(text, first, next);
        String own = next < end ? text.token(next).key() : "";
        boolean placed = own.equals("dernier") || own.equals("prochain");
        if (placed && resolver.isKnown()) {
            return found(resolver.otherMonth(number, day, own.equals("dernier")), first, next + 1);
        }
        int relative = ofYear(next, end);
        if (relative > next) {
            String year = relativeYear(next, relative);
            if (year != null) {
                return found(DateResolver.iso(year, number, day), first, relative);
            }
        }
        return found(resolver.month(number, day, tense), first, next);
    }

    /** The year of « de janvier à juin 2023 », said once for both months, or null. */
    private @Nullable String yearOfSpan(int link, int end) {
        boolean span = link + 2 < end
                && SPANS.contains(text.token(link).key())
                && isMonth(text.token(link + 1))
                && isYear(text.token(link + 2).text());
        return span ? text.token(link + 2).text() : null;
    }

    /** « les six premiers mois de 2025 », « les trois derniers mois de cette année »: half a year or a quarter, or null. */
    private @Nullable Found months(int at, int end) {
        String part = at + 2 < end && MONTHS_NOUN.equals(text.token(at + 2).key())
                ? PARTS.get(text.token(at).key() + " " + text.token(at + 1).key())
                : null;
        if (part == null) {
            return null;
        }
        int year = at + 3;
        while (year < end && BEFORE_YEAR.contains(text.token(year).key())) {
            year++;
        }
        if (year > at + 3 && year < end && isYear(text.token(year).text())) {
            return found(text.token(year).text() + part, at, year + 1);
        }
        int relative = ofYear(at + 3, end);
        String known = relative > at + 3 ? relativeYear(at + 3, relative) : null;
        return known == null ? null : found(known + part, at, relative);
    }

    /** « troisième trimestre 2025 », « premier semestre de cette année », « seconde moitié de 2025 ». */
    private @Nullable Found period(int at, int end) {
        Integer ordinal = ORDINALS.get(text.token(at).key());
        if (ordinal == null || at + 1 >= end) {
            return null;
        }
        String noun = text.token(at + 1).key();
        boolean half = noun.equals("semestre") || noun.equals("moitié");
        if ((!half && !noun.equals("trimestre")) || (half && ordinal > 2)) {
            return null;
        }
        String code = (half ? "-H" : "-Q") + ordinal;
        int year = at + 2;
        while (year < end && BEFORE_YEAR.contains(text.token(year).key())) {
            year++;
        }
        if (year < end && isYear(text.token(year).text())) {
            return found(text.token(year).text() + code, at, year + 1);
        }
        int relative = ofYear(at + 2, end);
        String known = relative > at + 2 ? relativeYear(at + 2, relative) : null;
        if (known != null) {
            return found(known + code, at, relative);
        }
        if (noun.equals("moitié")) {
            return null;
        }
        String resolved = resolver.period(half, ordinal, DateOutlook.around(text, at, at + 2));
        return resolved == null ? null : found(resolved, at, at + 2);
    }

    /** One past « de cette année », « de l’an dernier » at {@code at}; {@code at} when they do not follow. */
    private int ofYear(int at, int end) {
        int start = at < end
                        && (text.token(at).key().equals("de")
                                || text.token(at).key().equals("d'"))
                ? at + 1
                : at;
        Found year = start < end ? relative(start, end) : null;
        if (year != null && year.iso().length() == 4) {
            return year.end();
        }
        boolean plain = start > at
                && start + 1 < end
                && text.token(start).key().equals("l'")
                && text.token(start + 1).key().equals("année")
                && resolver.isKnown();
        return plain ? start + 2 : at;
    }

    private @Nullable String relativeYear(int at, int end) {
        for (int i = at; i < end; i++) {
            Found year = relative(i, end);
            if (year != null && year.iso().length() == 4) {
                return year.iso();
            }
        }
        return resolver.thisYear();
    }

    private @Nullable Found relative(int at, int end) {
        if (!resolver.isKnown()) {
            return null;
        }
        StringBuilder words = new StringBuilder();
        Found found = null;
        for (int i = at; i < Math.min(end, at + LONGEST_RELATIVE); i++) {
            words.append(text.token(i).key());
            String iso = resolver.relative(words.toString());
            if (iso != null) {
                found = found(iso, at, i + 1);
            }
        }
        return found;
    }

    private @Nullable Found year(int at, int end) {
        Token token = text.token(at);
        if (!isYear(token.text())) {
            return null;
        }
        String before = at > 0 ? text.token(at - 1).key() : "";
        if (YEAR_ONLY.contains(before)) {
            return found(token.text(), at, at + 1);
        }
        if (at + 1 < end) {
            String next = text.token(at + 1).text();
            boolean unit = UnitLexicon.standard().unit(next) != null
                    || UnitLexicon.standard().currency(next) != null
                    || UnitLexicon.standard().noun(text.token(at + 1).key()) != null
                    || NumberWords.multiplier(next) != null;
            if (unit) {
                return null;
            }
        }
        return found(token.text(), at, at + 1);
    }

    private Found found(String iso, int first, int end) {
        return new Found(iso, first, end, text.token(first).start());
    }

    private static int day(String key) {
        return key.matches("\\d{1,2}") && Integer.parseInt(key) >= 1 && Integer.parseInt(key) <= 31
                ? Integer.parseInt(key)
                : 0;
    }

    static boolean isYear(String digits) {
        return digits.length() == 4 && digits.matches("(?:19|20)\\d{2}");
    }

    static boolean isMonth(Token token) {
        return token.kind() == TokenKind.WORD && MONTHS.containsKey(token.key());
    }

    static int monthOf(Token token) {
        return MONTHS.getOrDefault(token.key(), 0);
    }
}
