package fr.titraille.dto;

import fr.titraille.rule.Metrics;
import fr.titraille.rule.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of what {@code POST /v1/audits} answers.
 *
 * @param line number of the line that was read, from 1
 * @param id the article's own name, echoed back
 * @param text the article's plain text, which offsets of the body point into
 */
public record AuditAnswer(
        int line,
        @Nullable String id,
        boolean valid,
        int score,
        String text,
        List<FindingDto> findings,
        Metrics metrics) {

    /** The line for a report. */
    public static AuditAnswer of(int line, @Nullable String id, Report report, String text) {
        return new AuditAnswer(
                line,
                id,
                report.valid(),
                report.score(),
                text,
                report.findings().stream().map(FindingDto::of).toList(),
                report.metrics());
    }
}
