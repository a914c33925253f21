package fr.titraille.clean;

import fr.titraille.text.FrenchMonths;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When a piece of boilerplate says that the copy appeared or was changed: « Publié le 20 novembre 2023 à 14 h 30 », « Mis à
 * jour le 03/02/2024 ».
 *
 * @param published the day of publication at the hour given, else at noon UTC so that the day is the same in Europe; or null
 * @param modified likewise the last change, or null
 */
public record CopyDates(
        @Nullable OffsetDateTime published, @Nullable OffsetDateTime modified) {

    static final CopyDates NONE = new CopyDates(null, null);

    private static final Pattern DATE =
            Pattern.compile("(\\d{1,2})(?:er)?[ \u00A0](" + String.join("|", FrenchMonths.NAMES)
                    + ")[ \u00A0]((?:19|20)\\d{2})|(\\d{1,2})[/.](\\d{1,2})[/.]((?:19|20)\\d{2})");
    private static final Pattern TIME =
            Pattern.compile("^[ \u00A0,]*(?:à|-|–)?[ \u00A0]*(\\d{1,2})[ \u00A0]?[h:][ \u00A0]?(\\d{2})?(?!\\d)");
    private static final Pattern MODIFIED = Pattern.compile(
            "(?:mis(?:e)? à jour|modifié(?:e)?|actualisé(?:e)?|dernière (?:mise à jour|modification))[^\\d]{0,30}$");
    /** A day of the month and a line longer than this are a sentence of the copy. */
    private static final int LONGEST = 200;

    /** Reads a line that leaves the text; the first date that is no change is the publication's. */
    public static CopyDates in(String line) {
        if (line.length() > LONGEST) {
            return NONE;
        }
        String lower = line.toLowerCase(Locale.FRENCH);
        OffsetDateTime published = null;
        OffsetDateTime modified = null;
        Matcher matcher = DATE.matcher(lower);
        while (matcher.find()) {
            OffsetDateTime at = at(matcher, lower);
            boolean change =
                    MODIFIED.matcher(lower.substring(0, matcher.start())).find();
            if (change && modified == null) {
                modified = at;
            } else if (!change && published == null) {
                published = at;
            }
        }
        return new CopyDates(published, modified);
    }

    private static @Nullable OffsetDateTime at(Matcher date, String line) {
        boolean words = date.group(1) != null;
        int day = Integer.parseInt(words ? date.group(1) : date.group(4));
        int month = words ? FrenchMonths.NAMES.indexOf(date.group(2)) + 1 : Integer.parseInt(date.group(5));
        int year = Integer.parseInt(words ? date.group(3) : date.group(6));
        Matcher time = TIME.matcher(line.substring(date.end()));
        try {
            LocalTime hour = time.find()
                    ? LocalTime.of(
                            Integer.parseInt(time.group(1)),
                            time.group(2) == null ? 0 : Integer.parseInt(time.group(2)))
                    : LocalTime.NOON;
            return LocalDate.of(year, month, day).atTime(hour).atOffset(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            // « 31/02/2024 », « 25 h »: no date, nothing is salvaged
            return null;
        }
    }
}
