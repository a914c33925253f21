package fr.titraille.dto;

import fr.titraille.article.Outline;
import fr.titraille.rule.Metrics;
import fr.titraille.rule.Report;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Section;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code POST /v1/validations} answers.
 *
 * @param text the article's plain text, which offsets of the body point into
 * @param valid whether no finding is an error
 * @param score 0 to 100
 * @param scores the score of each group
 * @param passed ids of the rules that found nothing
 * @param outline the subheadings in order
 */
public record ValidationAnswer(
        String text,
        boolean valid,
        int score,
        Map<String, Integer> scores,
        List<FindingDto> findings,
        List<String> passed,
        Metrics metrics,
        List<Heading> outline) {

    /**
     * A subheading.
     *
     * @param start first UTF-16 code unit in the text
     * @param words words of its section, up to the next heading
     */
    @Schema(name = "OutlineHeading")
    public record Heading(int level, String text, int start, int end, int words) {}

    /** The answer for a report on the article whose plain text is {@code text}. */
    public static ValidationAnswer of(Report report, String text) {
        Map<String, Integer> scores = new LinkedHashMap<>();
        for (RuleGroup group : RuleGroup.values()) {
            Integer score = report.scores().get(group);
            if (score != null) {
                scores.put(group.id(), score);
            }
        }
        return new ValidationAnswer(
                text,
                report.valid(),
                report.score(),
                scores,
                report.findings().stream().map(FindingDto::of).toList(),
                report.passed(),
                report.metrics(),
                report.sections().stream()
                        .filter(s -> s.heading() != null)
                        .map(ValidationAnswer::heading)
                        .toList());
    }

    private static Heading heading(Section section) {
        Outline.Entry entry = section.heading();
        if (entry == null) {
            throw new IllegalArgumentException("the section has no heading");
        }
        return new Heading(
                entry.level(),
                entry.text(),
                entry.range().start(),
                entry.range().end(),
                section.words());
    }
}
