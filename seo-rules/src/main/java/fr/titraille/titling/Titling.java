package fr.titraille.titling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All proposals for what titles an article, best first in each part; a list may be empty: none rather than a bad one.
 *
 * @param text the plain text of the body as it was given
 * @param refused what a suggester proposed and the gate refused, with the reason
 */
public record Titling(
        String text,
        List<TitlePiece> title,
        List<TitlePiece> seoTitle,
        List<TitlePiece> standfirst,
        List<TitlePiece> metaDescription,
        List<TitlePiece> keyphrase,
        List<Place> subheadings,
        List<TitlePiece> refused) {

    /** Copies the lists. */
    public Titling {
        title = List.copyOf(title);
        seoTitle = List.copyOf(seoTitle);
        standfirst = List.copyOf(standfirst);
        metaDescription = List.copyOf(metaDescription);
        keyphrase = List.copyOf(keyphrase);
        subheadings = List.copyOf(subheadings);
        refused = List.copyOf(refused);
    }

    /** How many suggestions were refused for each reason, in the order of their first. */
    public Map<String, Long> refusals() {
        Map<String, Long> out = new LinkedHashMap<>();
        for (TitlePiece piece : refused) {
            out.merge(piece.refusedFor() == null ? "" : piece.refusedFor(), 1L, Long::sum);
        }
        return out;
    }

    /**
     * The proposals for one place.
     *
     * @param beforeBlock number of the block, in the article as given
     */
    public record Place(int beforeBlock, List<TitlePiece> candidates) {
        public Place {
            candidates = List.copyOf(candidates);
        }
    }
}
