package fr.titraille.dto;

import java.util.List;

/** What {@code GET /v1/archive} answers: how many articles there are in all, and those asked for. */
public record ArchiveAnswer(long total, List<ArchivedDto> articles) {}
