package fr.titraille.rule.testing;

import fr.titraille.analysis.ArticleField;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.article.ImageInfo;
import fr.titraille.article.Keyphrase;
import fr.titraille.article.Metadata;
import fr.titraille.format.Formats;
import fr.titraille.text.TextEdit;
import fr.titraille.text.TextRange;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An article written as a short script: optional lines {@code name: value} up to {@code ---}, then the body in Markdown.
 * {@code ⟦} and {@code ⟧} mark where a finding is expected and are no part of the text. A body of {@code @words 360}
 * stands for so many words.
 *
 * <pre>{@code
 * title: Une usine neuve à Lyon
 * publishedAt: 2025-03-01T08:00:00Z
 * image: https://exemple.fr/usine.jpg 1600x900
 * ---
 * ## Un intertitre⟦.⟧
 *
 * Un paragraphe.
 * }</pre>
 *
 * @param article the article, without marks
 * @param marks the marked places, in order
 * @param writtenFrom the sources that it was written from: a line {@code source: text} each
 * @param archived what was published before: a line {@code archived: title | keyphrase | text} each
 */
public record ExampleArticle(Article article, List<Mark> marks, List<Article> writtenFrom, List<Article> archived) {

    private static final String SOURCE = "source: ";
    private static final String ARCHIVED = "archived: ";
    private static final Pattern HEADER = Pattern.compile("([a-zA-Z]+):(?: (.*))?");
    private static final Pattern IMAGE = Pattern.compile("(\\S+)(?: (\\d+)x(\\d+))?(?: \"(.*)\")?");

    public ExampleArticle {
        marks = List.copyOf(marks);
        writtenFrom = List.copyOf(writtenFrom);
        archived = List.copyOf(archived);
    }

    /**
     * A marked place.
     *
     * @param field the field that it stands in
     * @param range its place in the field's text, in UTF-16 units
     */
    public record Mark(ArticleField field, TextRange range) {}

    /**
     * Reads a script.
     *
     * @throws IllegalArgumentException if a line before {@code ---} is unknown or a mark does not close
     */
    public static ExampleArticle parse(String script) {
        String body = script.strip();
        List<String> header = new ArrayList<>();
        int end = body.startsWith("---\n") ? 0 : body.indexOf("\n---\n");
        if (end < 0 && body.endsWith("\n---")) {
            end = body.length() - 4;
        }
        if (end > 0 && HEADER.matcher(body.lines().findFirst().orElse("")).matches()) {
            header = body.substring(0, end).lines().toList();
            body = body.substring(Math.min(body.length(), end + 5));
        }
        String content = body.startsWith("@") ? StandInText.of(body.substring(1).strip()) : body;
        Article article = content.isEmpty()
                ? Article.of(List.of())
                : Formats.standard().read("markdown", content).withMetadata(Metadata.EMPTY);
        List<Mark> marks = new ArrayList<>();
        article = withoutMarks(article, marks);
        List<Article> writtenFrom = new ArrayList<>();
        List<Article> archived = new ArrayList<>();
        for (String line : header) {
            if (line.startsWith(SOURCE)) {
                writtenFrom.add(Formats.standard().read("text", line.substring(SOURCE.length())));
            } else if (line.startsWith(ARCHIVED)) {
                archived.add(published(line.substring(ARCHIVED.length()), archived.size() + 1));
            } else {
                article = with(article, line, marks);
            }
        }
        return new ExampleArticle(article, marks, writtenFrom, archived);
    }

    private static Article published(String value, int number) {
        String[] parts = value.split(" \\| ", 3);
        if (parts.length < 3) {
            throw new IllegalArgumentException("an archived article is: title | keyphrase | text");
        }
        Article article =
                Formats.standard().read("text", parts[2]).withTitle(parts[0]).withId("article-" + number);
        return parts[1].isBlank() ? article : article.withKeyphrase(Keyphrase.of(parts[1]));
    }

    private static Article with(Article article, String line, List<Mark> marks) {
        Matcher header = HEADER.matcher(line);
        if (!header.matches()) {
            throw new IllegalArgumentException("no name: value in an example's header");
        }
        String name = header.group(1);
        String raw = header.group(2) == null ? "" : header.group(2);
        String value = raw.replace("⟦", "").replace("⟧", "");
        for (ArticleField field : ArticleField.values()) {
            if (field.jsonName().equals(name)) {
                ranges(raw).forEach(range -> marks.add(new Mark(field, range)));
            }
        }
        Metadata metadata = article.metadata();
        return switch (name) {
            case "title" -> article.withTitle(value);
            case "standfirst" -> article.withStandfirst(value);
            case "keyphrase" -> article.withKeyphrase(Keyphrase.of(value));
            case "seoTitle" -> article.withMetadata(metadata.withSeoTitle(value));
            case "metaDescription" -> article.withMetadata(metadata.withMetaDescription(value));
            case "slug" -> article.withMetadata(metadata.withSlug(value));
            case "publishedAt" -> article.withMetadata(metadata.withPublishedAt(OffsetDateTime.parse(value)));
            case "authors" -> article.withMetadata(metadata.withAuthors(List.of(value.split("; "))));
            case "sources" -> article.withMetadata(metadata.withSources(List.of(value.split("; "))));
            case "image" -> article.withMetadata(metadata.withImages(List.of(image(value))));
            case "caption" -> article.withBlocks(captioned(article, value));
            case "canonicalUrl", "modifiedAt" -> article.withMetadata(other(metadata, name, value));
            default -> throw new IllegalArgumentException("no field " + name + " in an example's header");
        };
    }

    private static Metadata other(Metadata old, String name, String value) {
        return new Metadata(
                old.seoTitle(),
                old.metaDescription(),
                old.slug(),
                name.equals("canonicalUrl") ? value : old.canonicalUrl(),
                old.publishedAt(),
                name.equals("modifiedAt") ? OffsetDateTime.parse(value) : old.modifiedAt(),
                old.authors(),
                old.publisher(),
                old.section(),
                old.images(),
                old.sources());
    }

    private static ImageInfo image(String value) {
        Matcher image = IMAGE.matcher(value);
        if (!image.matches()) {
            throw new IllegalArgumentException("an image is: address WIDTHxHEIGHT \"alternative\"");
        }
        return new ImageInfo(
                image.group(1), image.group(4), null, null, number(image.group(2)), number(image.group(3)));
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    /** The first image of the body gets the caption and loses its alternative. */
    private static List<Block> captioned(Article article, String caption) {
        List<Block> blocks = new ArrayList<>(article.blocks());
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Image image) {
                blocks.set(i, new Block.Image(image.url(), null, caption, null, null, null, null));
                break;
            }
        }
        return blocks;
    }

    private static Article withoutMarks(Article article, List<Mark> marks) {
        String text = article.plainText().text();
        List<TextEdit> edits = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '⟦' || text.charAt(i) == '⟧') {
                edits.add(TextEdit.delete(i, i + 1));
            }
        }
        ranges(text).forEach(range -> marks.add(new Mark(ArticleField.BODY, range)));
        return article.edit(edits);
    }

    /** The marked ranges as they are once the marks are gone. */
    private static List<TextRange> ranges(String marked) {
        List<TextRange> out = new ArrayList<>();
        int seen = 0;
        int open = -1;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '⟦') {
                open = i - seen++;
            } else if (c == '⟧') {
                if (open < 0) {
                    throw new IllegalArgumentException("a mark closes that was not opened");
                }
                out.add(new TextRange(open, i - seen++));
                open = -1;
            }
        }
        if (open >= 0) {
            throw new IllegalArgumentException("a mark does not close");
        }
        return out;
    }
}
