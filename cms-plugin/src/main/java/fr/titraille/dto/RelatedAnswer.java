package fr.titraille.dto;

import fr.titraille.archive.RelatedArticle;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code POST /v1/related} answers, the best first. */
public record RelatedAnswer(List<Related> related) {

    /** A related article and what it shares with the one that was sent. */
    @Schema(name = "Related")
    public record Related(
            ArchivedDto article,
            double relevance,
            List<String> chips,
            List<String> firms,
            List<String> lemmas,
            boolean sameKeyphrase,
            @Nullable Long daysApart) {}

    /** The answer for what the archive found. */
    public static RelatedAnswer of(List<RelatedArticle> found) {
        return new RelatedAnswer(found.stream()
                .map(r -> new Related(
                        ArchivedDto.of(r.article()),
                        r.relevance(),
                        r.chips(),
                        r.firms(),
                        r.words(),
                        r.sameKeyphrase(),
                        r.daysApart().isPresent() ? r.daysApart().getAsLong() : null))
                .toList());
    }
}
