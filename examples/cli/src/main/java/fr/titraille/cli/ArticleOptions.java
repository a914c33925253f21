package fr.titraille.cli;

import fr.titraille.article.Article;
import fr.titraille.article.Keyphrase;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the user tells about an article besides its file; it prevails over what the file says. */
final class ArticleOptions {

    @Option(names = "--from", paramLabel = "FORMAT", descriptionKey = "option.from")
    private @Nullable String from;

    @Option(
            names = {"-k", "--keyphrase"},
            paramLabel = "${bundle:label.keyphrase}",
            descriptionKey = "option.keyphrase")
    private @Nullable String keyphrase;

    @Option(names = "--title", paramLabel = "${bundle:label.title}", descriptionKey = "option.title")
    private @Nullable String title;

    @Option(names = "--published", paramLabel = "${bundle:label.date}", descriptionKey = "option.published")
    private @Nullable String published;

    /** The format named, or null to tell it by the file's ending. */
    @Nullable
    String from() {
        return from;
    }

    /** The article with what the user told. */
    Article apply(Article article, Session session) {
        Article out = article;
        if (keyphrase != null) {
            if (keyphrase.isBlank() || keyphrase.length() > 200) {
                throw session.failure("error.keyphrase");
            }
            Keyphrase known = article.keyphrase();
            out = out.withKeyphrase(new Keyphrase(keyphrase.strip(), known == null ? List.of() : known.synonyms()));
        }
        if (title != null && !title.isBlank()) {
            out = out.withTitle(title.strip());
        }
        if (published != null) {
            out = out.withMetadata(out.metadata().withPublishedAt(date(published, session)));
        }
        return out;
    }

    /** The moment that a day or a moment in ISO 8601 names. */
    static OffsetDateTime date(String value, Session session) {
        try {
            return value.length() <= 10
                    ? LocalDate.parse(value).atStartOfDay().atOffset(ZoneOffset.UTC)
                    : OffsetDateTime.parse(value);
        } catch (DateTimeException e) {
            throw session.failure("error.date", value).causedBy(e);
        }
    }
}
