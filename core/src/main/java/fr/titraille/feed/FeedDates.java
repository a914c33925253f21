package fr.titraille.feed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Moments as feeds write them: ISO 8601 with or without a zone, RFC 1123, and WordPress' own. */
final class FeedDates {

    private static final DateTimeFormatter WORDPRESS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private static final List<Function<String, OffsetDateTime>> SHAPES = List.of(
            OffsetDateTime::parse,
            text -> ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toOffsetDateTime(),
            text -> LocalDateTime.parse(text).atOffset(ZoneOffset.UTC),
            text -> LocalDateTime.parse(text, WORDPRESS).atOffset(ZoneOffset.UTC),
            text -> LocalDate.parse(text).atStartOfDay().atOffset(ZoneOffset.UTC));

    private FeedDates() {}

    /** The moment; null for none, and for what is no date. */
    static @Nullable OffsetDateTime parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        for (Function<String, OffsetDateTime> shape : SHAPES) {
            try {
                return shape.apply(text.strip());
            } catch (DateTimeException e) {
                continue;
            }
        }
        return null;
    }
}
