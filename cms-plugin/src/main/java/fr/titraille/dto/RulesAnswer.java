package fr.titraille.dto;

import java.util.List;

/**
 * What {@code GET /v1/rules} answers.
 *
 * @param profile whose thresholds are shown
 * @param rules by group, then id
 */
public record RulesAnswer(String profile, List<RuleDto> rules) {}
