package fr.titraille.dto;

import fr.titraille.clean.Change;
import fr.titraille.text.TextRange;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that the optimizer did.
 *
 * @param id names it, so that {@code options.skip} can refuse it alone
 * @param kind {@code removed}, {@code replaced} or {@code inserted}
 * @param start where {@code before} stood in the text that the step was given; absent for a field
 * @param field {@code body}, {@code title}, {@code metaDescription}…
 * @param reason why, for the editor
 * @param source where an inserted statement comes from
 */
public record ChangeDto(
        String id,
        String rule,
        String kind,
        String before,
        String after,
        @Nullable Integer start,
        @Nullable Integer end,
        String field,
        String reason,
        @Nullable String source) {

    static ChangeDto of(Change change) {
        TextRange range = change.range();
        return new ChangeDto(
                change.id(),
                change.rule(),
                change.kind().name().toLowerCase(Locale.ROOT),
                change.before(),
                change.after(),
                range == null ? null : range.start(),
                range == null ? null : range.end(),
                change.field(),
                change.reason(),
                change.source());
    }
}
