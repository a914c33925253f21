package fr.titraille.dto;

import fr.titraille.chip.ChipFacts;
import fr.titraille.rule.Report;
import java.util.List;

/**
 * What {@code POST /v1/facts} answers.
 *
 * @param text the article's plain text, which all offsets point into
 * @param findings contradictions and impossible sums inside the article
 */
public record FactsAnswer(String text, List<FigureDto> figures, List<FactDto> facts, List<FindingDto> findings) {

    /** The answer for what was read, and for what the rules of group {@code facts} found. */
    public static FactsAnswer of(ChipFacts.Result result, Report coherence, String text) {
        return new FactsAnswer(
                text,
                result.figures().stream().map(FigureDto::of).toList(),
                result.facts().stream().map(FactDto::of).toList(),
                coherence.findings().stream().map(FindingDto::of).toList());
    }
}
