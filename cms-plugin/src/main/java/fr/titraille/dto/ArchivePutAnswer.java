package fr.titraille.dto;

/** What {@code PUT} and {@code DELETE /v1/archive/{id}} answer once the disk has it. */
public record ArchivePutAnswer(String id, String outcome) {}
