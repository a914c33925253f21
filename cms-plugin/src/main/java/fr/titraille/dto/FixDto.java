package fr.titraille.dto;

import java.util.List;

/**
 * A mend.
 *
 * @param safe whether it may be applied unseen
 */
public record FixDto(String label, List<EditDto> edits, boolean safe) {}
