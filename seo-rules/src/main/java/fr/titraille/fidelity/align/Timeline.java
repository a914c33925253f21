package fr.titraille.fidelity.align;

import fr.titraille.grammar.PhraseList;
import fr.titraille.grammar.WordClass;
import fr.titraille.text.ResourceLines;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The stretches of the calendar that a text names, and those that follow from its words (« le surlendemain »). */
public final class Timeline {

    private static final PhraseList<List<String>> SHIFTS =
            PhraseList.table(Timeline.class, "date-shifts.tsv", 3, row -> row.subList(0, 2));
    private static final PhraseList<Integer> DIRECTIONS =
            PhraseList.table(Timeline.class, "date-directions.tsv", 2, row -> Integer.valueOf(row.get(0)));
    private static final PhraseList<Integer> BOUNDS =
            PhraseList.table(Timeline.class, "date-bounds.tsv", 2, row -> Integer.valueOf(row.get(0)));
    private static final Set<String> PARTS = ResourceLines.set(Timeline.class, "date-parts.txt");
    private static final PhraseList<String> QUARTERS =
            PhraseList.table(Timeline.class, "quarters.tsv", 2, row -> row.get(0));
    private static final PhraseList<String> COMPARED = PhraseList.read(Timeline.class, "quarter-comparisons.txt");
    private static final Set<String> RANGE_MARKS = Set.of("-", "–");

    /** Dates before the words. */
    private static final int NEAR = 3;

    /** In a text of more dates than this nearly any delay lies between some two. */
    private static final int MOST = 150;

    private final List<CalendarSpan> told = new ArrayList<>();
    private final List<CalendarSpan> derived = new ArrayList<>();
    private final Map<Amount, CalendarSpan> spans = new HashMap<>();
    private final Map<Amount, CalendarSpan> hulls = new HashMap<>();
    private final Map<Amount, Integer> bounds = new HashMap<>();

    private @Nullable List<Between> between;

    private Timeline() {}

    public static Timeline of(ComparedText text) {
        Timeline line = new Timeline();
        List<Amount> dates = text.amounts().stream().filter(Amount::isDate).toList();
        // a date without its year takes the one last told, or the first that follows
        int known = dates.stream()
                .mapToInt(d -> DateParts.of(iso(d))[0])
                .filter(y -> y > 0)
                .findFirst()
                .orElse(0);
        for (Amount date : dates) {
            int own = DateParts.of(iso(date))[0];
            known = own > 0 ? own : known;
            CalendarSpan span = CalendarSpan.of(iso(date), known, part(text, date));
            if (span != null) {
                line.spans.put(date, span);
                BOUNDS.in(text.analysis(), Math.max(0, date.firstToken() - NEAR), date.firstToken()).stream()
                        .filter(hit -> hit.end() == date.firstToken())
                        .forEach(hit -> line.bounds.put(date, hit.value()));
                line.told.add(span);
            }
        }
        line.ranges(text, dates);
        line.quarters(text);
        line.shifts(text, dates);
        return line;
    }

    private static String iso(Amount date) {
        String iso = date.figure().date();
        return iso == null ? "" : iso;
    }

    private static CalendarSpan.Part part(ComparedText text, Amount date) {
        for (int k = Math.max(0, date.firstToken() - 3); k < date.firstToken(); k++) {
            String key = text.token(k).key();
            if (PARTS.contains(key)) {
                return switch (key.charAt(0)) {
                    case 'd' -> CalendarSpan.Part.START;
                    case 'm' -> CalendarSpan.Part.MIDDLE;
                    default -> CalendarSpan.Part.END;
                };
            }
        }
        String own = text.token(date.firstToken()).key();
        return own.startsWith("mi-") ? CalendarSpan.Part.MIDDLE : CalendarSpan.Part.WHOLE;
    }

    /** « entre avril et juin 2026 »: two dates that bound one stretch. */
    private void ranges(ComparedText text, List<Amount> dates) {
        for (int k = 0; k + 1 < dates.size(); k++) {
            Amount first = dates.get(k);
            Amount last = dates.get(k + 1);
            CalendarSpan from = spans.get(first);
            CalendarSpan to = spans.get(last);
            int gap = last.firstToken() - first.endToken();
            boolean linked =
                    gap >= 1 && gap <= 3 && isLink(text.token(first.endToken()).key());
            if (from != null && to != null && linked && !to.end().isBefore(from.from())) {
                CalendarSpan hull = from.to(to);
                told.add(hull);
                hulls.put(first, hull);
                hulls.put(last, hull);
            }
        }
    }

    private static boolean isLink(String key) {
        return RANGE_MARKS.contains(key) || WordClass.AND.has(key) || WordClass.TO.has(key);
    }

    /** « au troisième trimestre »: a stretch of an unknown year. */
    private void quarters(ComparedText text) {
        for (PhraseList.Hit<String> hit : QUARTERS.in(text.analysis())) {
            boolean dated =
                    spans.keySet().stream().anyMatch(d -> d.firstToken() < hit.end() && hit.first() < d.endToken());
            CalendarSpan span = dated
                    ? null
                    : CalendarSpan.of(CalendarSpan.ANY_YEAR + "-" + hit.value(), 0, CalendarSpan.Part.WHOLE);
            if (span != null) {
                CalendarSpan undated = new CalendarSpan(span.from(), span.end(), false);
                told.add(undated);
                if (COMPARED.anyIn(text.analysis(), 0, text.analysis().tokens().size())) {
                    derived.add(undated.plus(-(span.days() > 100 ? 6 : 3), ChronoUnit.MONTHS));
                }
            }
        }
    }

    private void shifts(ComparedText text, List<Amount> dates) {
        for (PhraseList.Hit<List<String>> cue : SHIFTS.in(text.analysis())) {
            shift(
                    near(dates, cue.first()),
                    Long.parseLong(cue.value().get(0)),
                    ChronoUnit.valueOf(cue.value().get(1).toUpperCase(Locale.ROOT)));
        }
        for (Amount length : text.amounts()) {
            ChronoUnit unit = unit(length);
            long amount = Math.round(length.number());
            if (unit != null && Math.abs(length.number() - amount) < 1e-6) {
                // « six jours avant l'échéance »: the date told may stand on either side
                List<Amount> near = near(dates, length.firstToken());
                int direction = direction(text, length);
                if (direction >= 0) {
                    shift(near, amount, unit);
                }
                if (direction <= 0) {
                    shift(near, -amount, unit);
                }
            }
        }
    }

    /** The dates that words about time may speak of: the last told before them, and the next one. */
    private static List<Amount> near(List<Amount> dates, int token) {
        int after = 0;
        while (after < dates.size() && dates.get(after).firstToken() < token) {
            after++;
        }
        return dates.subList(Math.max(0, after - NEAR), Math.min(dates.size(), after + 1));
    }

    private void shift(List<Amount> dates, long amount, ChronoUnit unit) {
        for (Amount date : dates) {
            CalendarSpan span = spans.get(date);
            if (span != null) {
                derived.add(span.plus(amount, unit));
                if (!span.dated()) {
                    // a year of 365 days counts otherwise over February
                    derived.add(span.plus(1, ChronoUnit.YEARS).plus(amount, unit));
                }
            }
        }
    }

    private static int direction(ComparedText text, Amount length) {
        int end = Math.min(text.analysis().tokens().size(), length.endToken() + 3);
        return DIRECTIONS.in(text.analysis(), length.endToken(), end).stream()
                .map(PhraseList.Hit::value)
                .findFirst()
                .orElse(0);
    }

    private static @Nullable ChronoUnit unit(Amount length) {
        String unit = length.unit();
        if (unit == null || !length.isDuration()) {
            return null;
        }
        return switch (unit) {
            case "day" -> ChronoUnit.DAYS;
            case "week" -> ChronoUnit.WEEKS;
            case "month" -> ChronoUnit.MONTHS;
            case "year" -> ChronoUnit.YEARS;
            default -> null;
        };
    }

    /** The stretch that a date of this text names, or null. */
    public @Nullable CalendarSpan span(Amount date) {
        return spans.get(date);
    }

    /** Whether a date of another text says no more than this text's dates: the same stretch, a longer one, or one that follows. */
    public boolean supports(Timeline other, Amount date) {
        CalendarSpan span = other.spans.get(date);
        CalendarSpan hull = other.hulls.get(date);
        return (span != null && supports(span)) || (hull != null && supports(hull));
    }

    /**
     * Whether a date that is only a bound stands where a stretch of this text ends or begins: « avant 2029 » for « d'ici à la
     * fin de 2028 », « à partir de 2028 » for « après 2027 ».
     */
    public boolean bounds(Timeline other, Amount date) {
        CalendarSpan span = other.spans.get(date);
        Integer side = other.bounds.get(date);
        return span != null
                && side != null
                && told.stream()
                        .anyMatch(given -> given.dated() == span.dated()
                                && (side < 0
                                        ? given.end().equals(span.from())
                                        : span.end().equals(given.end())
                                                || given.end().equals(span.from())));
    }

    /** Whether a length of time lies between two dates that this text tells itself. */
    public boolean delays(Amount length) {
        return betweens(told).stream().anyMatch(between -> between.is(length));
    }

    /** Whether this text has a date on that day of a month: « le 18 » tells no more. */
    public boolean hasDay(int day) {
        return told.stream().anyMatch(s -> s.days() == 1 && s.from().getDayOfMonth() == day);
    }

    private boolean supports(CalendarSpan span) {
        return told.stream().anyMatch(span::holds) || derived.stream().anyMatch(span::holds);
    }

    /** The days between two dates told in days, or between the firsts of longer stretches. */
    public synchronized List<Between> between() {
        if (between == null) {
            List<CalendarSpan> every = new ArrayList<>(told);
            every.addAll(derived);
            between = List.copyOf(betweens(every));
        }
        return between;
    }

    private static List<Between> betweens(List<CalendarSpan> every) {
        List<Between> out = new ArrayList<>();
        List<CalendarSpan> all = every.subList(0, Math.min(MOST, every.size()));
        for (CalendarSpan a : all) {
            for (CalendarSpan b : all) {
                if (a.dated() == b.dated() && a.from().isBefore(b.from())) {
                    out.add(Between.of(a, b));
                } else if (!a.dated() && !b.dated() && a != b) {
                    // mid-February after November lies in the next year
                    out.add(Between.of(a, b.plus(1, ChronoUnit.YEARS)));
                }
            }
            if (a.days() > 1) {
                out.add(new Between(a.days(), a.days() / 30.4375, 0));
            }
        }
        return out;
    }

    /**
     * What lies between two dates.
     *
     * @param days −1 where the dates are not told to the day
     * @param years of the calendar
     */
    public record Between(long days, double months, int years) {

        static Between of(CalendarSpan first, CalendarSpan last) {
            long between = ChronoUnit.DAYS.between(first.from(), last.from());
            boolean exact = first.days() == 1 && last.days() == 1;
            return new Between(
                    exact ? between : -1,
                    between / 30.4375,
                    last.from().getYear() - first.from().getYear());
        }

        /** Whether a length of time says as much, to the nearest whole unit. */
        boolean is(Amount length) {
            String unit = length.unit();
            double value = length.number();
            if (unit == null) {
                return false;
            }
            return switch (unit) {
                case "hour" -> days >= 0 && Math.abs(value - days * 24) < 1;
                case "day" -> days >= 0 && Math.abs(value - days) < 1e-6;
                case "week" -> days >= 0 && Math.abs(value - days / 7.0) <= 0.5;
                case "month" -> Math.abs(value - months) <= (months < 2 ? 0.25 : 0.6);
                case "year" -> Math.abs(value - years) < 1e-6 || Math.abs(value - months / 12) <= 0.3;
                default -> false;
            };
        }
    }
}
