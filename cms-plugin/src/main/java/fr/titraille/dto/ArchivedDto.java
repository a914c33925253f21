package fr.titraille.dto;

import fr.titraille.archive.IndexedArticle;
import fr.titraille.article.Keyphrase;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article of the archive without its text. */
@Schema(name = "Archived")
public record ArchivedDto(
        String id,
        @Nullable String title,
        @Nullable String publishedAt,
        @Nullable String canonicalUrl,
        @Nullable String keyphrase,
        int words,
        int score,
        List<String> chips,
        List<String> firms) {

    /** What is told of an article. */
    public static ArchivedDto of(IndexedArticle found) {
        Keyphrase keyphrase = found.article().keyphrase();
        OffsetDateTime published = found.article().metadata().publishedAt();
        return new ArchivedDto(
                found.id(),
                found.article().title(),
                published == null ? null : published.toString(),
                found.article().metadata().canonicalUrl(),
                keyphrase == null ? null : keyphrase.text(),
                found.words(),
                found.score(),
                found.chips(),
                found.firms());
    }
}
