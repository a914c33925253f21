package fr.titraille.rule;

import java.util.List;
import java.util.Map;

/**
 * What all rules found in one article.
 *
 * @param findings by field, position, severity and rule: the same article always gives the same order
 * @param passed ids of the rules that ran and found nothing, in alphabetical order
 * @param score 0 to 100; see {@link Score}
 * @param scores the score of each group that has rules
 * @param sections the outline with words per section; the first entry may lack a heading
 */
public record Report(
        List<Finding> findings,
        List<String> passed,
        int score,
        Map<RuleGroup, Integer> scores,
        Metrics metrics,
        List<Section> sections) {

    public Report {
        findings = List.copyOf(findings);
        passed = List.copyOf(passed);
        scores = Map.copyOf(scores);
        sections = List.copyOf(sections);
    }

    /** Whether no finding is an error. */
    public boolean valid() {
        return findings.stream().noneMatch(f -> f.severity() == Severity.ERROR);
    }

    /** The findings of one rule. */
    public List<Finding> of(String rule) {
        return findings.stream().filter(f -> f.rule().equals(rule)).toList();
    }
}
