package fr.titraille.archive;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the archive; what is null or empty does not narrow.
 *
 * @param text words that articles hold, by lemma; the more of them the better
 * @param chips canonical names, all of which an article names
 * @param firms canonical names, all of which an article names
 * @param from first moment of publication
 * @param to last moment of publication
 * @param offset hits that are passed over, 0 to 10,000
 * @param limit hits at the most, 1 to 1,000
 */
public record ArchiveQuery(
        String text,
        List<String> chips,
        List<String> firms,
        @Nullable String section,
        @Nullable OffsetDateTime from,
        @Nullable OffsetDateTime to,
        int offset,
        int limit) {

    /** @throws IllegalArgumentException if offset or limit is out of bounds */
    public ArchiveQuery {
        chips = List.copyOf(chips);
        firms = List.copyOf(firms);
        if (offset < 0 || offset > 10_000 || limit < 1 || limit > 1_000) {
            throw new IllegalArgumentException("offset must be 0 to 10,000 and limit 1 to 1,000");
        }
    }

    /** A query for words. */
    public static ArchiveQuery of(String text, int limit) {
        return new ArchiveQuery(text, List.of(), List.of(), null, null, null, 0, limit);
    }
}
