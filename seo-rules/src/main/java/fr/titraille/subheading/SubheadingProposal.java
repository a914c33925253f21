package fr.titraille.subheading;

import java.util.List;

/**
 * A heading proposed for a place.
 *
 * @param beforeBlock number of the block it stands before, in the article as given
 * @param alternatives other wordings, best first
 * @param confidence 0 to 1
 * @param because one French line for the editor
 */
public record SubheadingProposal(
        int beforeBlock, int level, String text, List<String> alternatives, double confidence, String because) {
    public SubheadingProposal {
        alternatives = List.copyOf(alternatives);
    }
}
