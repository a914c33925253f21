package fr.titraille.entity;

/**
 * A value of a catalogue with the document that gives it.
 *
 * @param value such as « 80 GB HBM3 »
 * @param source the code of the document, see {@link ChipCatalogue#source}
 * @param disputed whether sources disagree
 */
public record Sourced(String value, String source, boolean disputed) {}
