package fr.titraille.titling;

/**
 * What a suggester proposes.
 *
 * @param part what it is for
 * @param beforeBlock for a subheading the number of the block it stands before; -1 else
 * @param text as it would be printed
 */
public record HeadlineSuggestion(TitlePart part, int beforeBlock, String text) {}
