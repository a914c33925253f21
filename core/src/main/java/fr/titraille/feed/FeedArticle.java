package fr.titraille.feed;

import fr.titraille.article.Article;
import fr.titraille.article.ImageInfo;
import fr.titraille.article.Keyphrase;
import fr.titraille.article.Metadata;
import fr.titraille.format.FormatException;
import fr.titraille.format.Formats;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an item of a feed says, gathered field by field. */
final class FeedArticle {

    private String format = "html";
    private @Nullable String content;
    private @Nullable String id;
    private @Nullable String title;
    private @Nullable String standfirst;
    private @Nullable String keyphrase;
    private @Nullable String seoTitle;
    private @Nullable String description;
    private @Nullable String slug;
    private @Nullable String url;
    private @Nullable OffsetDateTime published;
    private @Nullable OffsetDateTime modified;
    private @Nullable String publisher;
    private @Nullable String section;
    private @Nullable String dateline;
    private final Set<String> synonyms = new LinkedHashSet<>();
    private final Set<String> authors = new LinkedHashSet<>();
    private final Set<String> sources = new LinkedHashSet<>();
    private final List<ImageInfo> images = new ArrayList<>();

    FeedArticle body(String bodyFormat, @Nullable String body) {
        if (content == null && body != null && !body.isBlank()) {
            format = bodyFormat;
            content = body;
        }
        return this;
    }

    /** Whether a body was found. */
    boolean hasText() {
        return content != null;
    }

    FeedArticle id(@Nullable String value) {
        id = XmlItems.blankToNull(value);
        return this;
    }

    FeedArticle title(@Nullable String value) {
        title = title == null ? XmlItems.blankToNull(value) : title;
        return this;
    }

    FeedArticle standfirst(@Nullable String value) {
        standfirst = XmlItems.blankToNull(value);
        return this;
    }

    FeedArticle keyphrase(@Nullable String value) {
        keyphrase = keyphrase == null ? XmlItems.blankToNull(value) : keyphrase;
        return this;
    }

    FeedArticle synonym(@Nullable String value) {
        if (value != null && !value.isBlank()) {
            synonyms.add(value.strip());
        }
        return this;
    }

    FeedArticle seo(@Nullable String pageTitle, @Nullable String metaDescription) {
        seoTitle = seoTitle == null ? XmlItems.blankToNull(pageTitle) : seoTitle;
        description = description == null ? XmlItems.blankToNull(metaDescription) : description;
        return this;
    }

    FeedArticle slug(@Nullable String value) {
        slug = XmlItems.blankToNull(value);
        return this;
    }

    FeedArticle url(@Nullable String value) {
        url = url == null ? XmlItems.blankToNull(value) : url;
        return this;
    }

    FeedArticle dates(@Nullable OffsetDateTime first, @Nullable OffsetDateTime last) {
        published = first == null ? last : first;
        modified = first == null || first.equals(last) ? null : last;
        return this;
    }

    FeedArticle publisher(@Nullable String value) {
        publisher = publisher == null ? XmlItems.blankToNull(value) : publisher;
        return this;
    }

    FeedArticle section(@Nullable String value) {
        section = section == null ? XmlItems.blankToNull(value) : section;
        return this;
    }

    FeedArticle dateline(@Nullable String value) {
        dateline = dateline == null ? XmlItems.blankToNull(value) : dateline;
        return this;
    }

    FeedArticle author(@Nullable String value) {
        if (value != null && !value.isBlank()) {
            authors.add(value.strip());
        }
        return this;
    }

    /** A line that names the authors; passed over where it only says again who is known. */
    FeedArticle byline(@Nullable String value) {
        String line = XmlItems.blankToNull(value);
        for (String author : authors) {
            if (line == null || line.contains(author) || author.contains(line)) {
                return this;
            }
        }
        return author(line);
    }

    FeedArticle source(@Nullable String value) {
        if (value != null && !value.isBlank()) {
            sources.add(value.strip());
        }
        return this;
    }

    FeedArticle image(ImageInfo image) {
        images.add(image);
        return this;
    }

    /** @throws FormatException if it has no text, or the text is not of its format */
    Article read() {
        if (content == null) {
            throw new FormatException(FeedTexts.text("no-text"));
        }
        Article body = Formats.standard().read(format, content);
        if (body.plainText().text().isBlank()) {
            throw new FormatException(FeedTexts.text("no-text"));
        }
        Metadata metadata = new Metadata(
                seoTitle,
                description,
                slug,
                url,
                published,
                modified,
                List.copyOf(authors),
                publisher,
                section,
                images,
                List.copyOf(sources),
                dateline);
        Article article = title == null ? body : Formats.titled(body, title);
        return article.withId(id)
                .withStandfirst(standfirst == null ? body.standfirst() : standfirst)
                .withKeyphrase(keyphrase == null ? null : new Keyphrase(keyphrase, List.copyOf(synonyms)))
                .withMetadata(metadata);
    }
}
