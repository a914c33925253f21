package fr.titraille.dto;

import fr.titraille.fidelity.FidelityError;
import fr.titraille.fidelity.FidelityReport;
import fr.titraille.i18n.ServiceTexts;
import fr.titraille.text.TextEdit;
import fr.titraille.text.TextRange;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What {@code POST /v1/fidelity-checks} answers.
 *
 * @param text the rewrite's plain text, which offsets {@code in: rewrite} point into
 * @param sourceText the source's plain text
 */
public record FidelityAnswer(String verdict, String text, String sourceText, List<Entry> errors) {

    /** One error; offsets in UTF-16 code units of the text that {@code in} names, in the rewrite's {@code field}. */
    @Schema(name = "FidelityError")
    public record Entry(
            String kind,
            String tier,
            String quote,
            String in,
            String field,
            int start,
            int end,
            String sourceQuote,
            @Nullable Integer sourceStart,
            @Nullable Integer sourceEnd,
            String message,
            @Nullable FixDto fix) {}

    /** The answer for a report; labels in French unless the locale is English. */
    public static FidelityAnswer of(FidelityReport report, String rewriteText, String sourceText, Locale locale) {
        String restore = ServiceTexts.in(locale).text("fidelity.restore");
        return new FidelityAnswer(
                report.faithful() ? "faithful" : "unfaithful",
                rewriteText,
                sourceText,
                report.errors().stream().map(e -> entry(e, restore)).toList());
    }

    private static Entry entry(FidelityError error, String restore) {
        TextRange source = error.sourceRange();
        TextEdit repair = error.repair();
        return new Entry(
                error.kind().id(),
                error.tier().id(),
                error.quote(),
                error.side().name().toLowerCase(Locale.ROOT),
                error.field().jsonName(),
                error.range().start(),
                error.range().end(),
                error.sourceQuote(),
                source == null ? null : source.start(),
                source == null ? null : source.end(),
                error.message(),
                repair == null ? null : new FixDto(restore, List.of(EditDto.of(repair)), List.of(), false));
    }
}
