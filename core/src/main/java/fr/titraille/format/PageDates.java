package fr.titraille.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the dates that pages and front matter give: ISO 8601 and its usual shortenings, RFC 1123. */
final class PageDates {

    /** 2026-03-12, then a time, then a zone: +01:00, +0100, +01, Z. */
    private static final DateTimeFormatter SHAPE = new DateTimeFormatterBuilder()
            .appendPattern("yyyy-MM-dd['T'][' '][HH:mm[:ss]]")
            .optionalStart()
            .appendFraction(java.time.temporal.ChronoField.NANO_OF_SECOND, 1, 9, true)
            .optionalEnd()
            .appendPattern("[' '][XXX][XX][X]")
            .toFormatter(Locale.ROOT);

    private static final int LONGEST = 40;

    private PageDates() {}

    /** The moment, a bare date at midnight UTC; null for what is no date. */
    static @Nullable OffsetDateTime parse(@Nullable String value) {
        String text = value == null ? "" : value.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        try {
            TemporalAccessor found = SHAPE.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            if (found instanceof OffsetDateTime moment) {
                return moment;
            }
            return found instanceof LocalDateTime time
                    ? time.atOffset(ZoneOffset.UTC)
                    : LocalDate.from(found).atStartOfDay().atOffset(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            // another shape, perhaps
            return parseWire(text);
        }
    }

    private static @Nullable OffsetDateTime parseWire(String text) {
        try {
            return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toOffsetDateTime();
        } catch (DateTimeException e) {
            // a date in words says nothing sure
            return null;
        }
    }
}
