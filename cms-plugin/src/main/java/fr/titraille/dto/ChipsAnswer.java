package fr.titraille.dto;

import java.util.List;
import java.util.Map;

/**
 * What {@code GET /v1/chips} answers.
 *
 * @param chips maker by maker; each value with the code of its source
 * @param sources the documents by code
 */
public record ChipsAnswer(List<ChipDto> chips, Map<String, String> sources) {}
