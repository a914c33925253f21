package fr.titraille.api;

import fr.titraille.archive.ArticleIndex;
import fr.titraille.archive.ArticleList;
import fr.titraille.dto.ArticleDto;
import fr.titraille.dto.ArticleMapping;
import fr.titraille.dto.InvalidFieldException;
import fr.titraille.rule.RuleEngine;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Configuration;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The archive that the application was started with. */
public final class ServiceArchive {

    /** The application's property that holds it. */
    public static final String PROPERTY = "titraille.archive";

    private ServiceArchive() {}

    /** The archive; empty where the service has none. */
    static Optional<ArticleIndex> of(Configuration configuration) {
        return Optional.ofNullable(configuration.getProperty(PROPERTY)).map(ArticleIndex.class::cast);
    }

    /** The engine that also asks the archive that came along, else the service's own, if there is either. */
    static RuleEngine asking(RuleEngine engine, @Nullable List<ArticleDto> passed, Configuration configuration) {
        if (passed != null) {
            return engine.with(ArticleList.of(ArticleMapping.readArchive(passed)));
        }
        return of(configuration).map(engine::with).orElse(engine);
    }

    /** @throws NotFoundException where the service has none */
    static ArticleIndex needed(Configuration configuration) {
        return of(configuration).orElseThrow(NotFoundException::new);
    }

    /**
     * A day or a moment in ISO 8601.
     *
     * @param end whether a day means its end, so that what appeared on it is in
     * @throws InvalidFieldException if it is neither
     */
    static @Nullable OffsetDateTime moment(@Nullable String text, String field, boolean end) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            if (text.length() > 10) {
                return OffsetDateTime.parse(text);
            }
            LocalDate day = LocalDate.parse(text);
            return (end ? day.atTime(23, 59, 59) : day.atStartOfDay()).atOffset(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new InvalidFieldException(field, "field.date").causedBy(e);
        }
    }
}
