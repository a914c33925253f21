package fr.titraille.dto;

import fr.titraille.analysis.ArticleField;
import fr.titraille.rule.Finding;
import fr.titraille.rule.Fix;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A finding in the contract's shape.
 *
 * @param field the article's field that the offsets point into; {@code body} is the answer's {@code text}
 * @param start first UTF-16 code unit
 * @param block number of the body block, from 0; absent outside the body
 * @param measured a number or a word
 */
public record FindingDto(
        String rule,
        String group,
        String severity,
        String message,
        String field,
        int start,
        int end,
        @Nullable Integer block,

        @Schema(oneOf = {Double.class, String.class}) @Nullable
        Object measured,

        @Nullable String expected,
        @Nullable FixDto fix) {

    /** The shape of a finding. */
    public static FindingDto of(Finding finding) {
        Fix fix = finding.fix();
        return new FindingDto(
                finding.rule(),
                finding.group().id(),
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.message(),
                finding.field().jsonName(),
                finding.range().start(),
                finding.range().end(),
                finding.field() == ArticleField.BODY && finding.block() >= 0 ? finding.block() : null,
                finding.measured(),
                finding.expected(),
                fix == null ? null : FixDto.of(fix));
    }
}
