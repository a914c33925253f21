package fr.titraille.constraint;

import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.article.Keyphrase;
import fr.titraille.article.Metadata;
import fr.titraille.format.FormatException;
import fr.titraille.format.Formats;
import jakarta.validation.UnexpectedTypeException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an annotated value as the article that the rules look at. */
final class ArticleOfValue {

    private final Setup setup;

    ArticleOfValue(Setup setup) {
        this.setup = setup;
    }

    /**
     * The article of a text, of an article, or of a class with the properties named.
     *
     * @throws FormatException if a text is not of the format
     * @throws UnexpectedTypeException if the value is of none of the three
     */
    Article read(Object value) {
        if (value instanceof Article article) {
            return article;
        }
        if (value instanceof CharSequence text) {
            return ofText(text.toString());
        }
        if (!setup.namesProperties()) {
            throw new UnexpectedTypeException("the constraint goes on text or on an Article, or on a class whose"
                    + " properties it names, not on " + value.getClass().getName());
        }
        String title = property(value, setup.title());
        String keyphrase = property(value, setup.keyphrase());
        String text = property(value, setup.text());
        Article article = text == null ? Article.of(List.of()) : body(text);
        return article.withTitle(title == null ? article.title() : title)
                .withKeyphrase(keyphrase == null || keyphrase.isBlank() ? null : new Keyphrase(keyphrase, List.of()));
    }

    private Article ofText(String text) {
        Metadata none = Metadata.EMPTY;
        return switch (setup.field()) {
            case META_DESCRIPTION -> // its own figures are known: there is no article to hold them against
                Article.of(text.isBlank() ? List.of() : List.of(new Block.Paragraph(text)))
                        .withMetadata(none.withMetaDescription(text));
            case SEO_TITLE -> Article.of(List.of()).withMetadata(none.withSeoTitle(text));
            case SLUG -> Article.of(List.of()).withMetadata(none.withSlug(text));
            default -> body(text);
        };
    }

    private Article body(String text) {
        return Formats.standard().read(setup.format(), text);
    }

    private static @Nullable String property(Object bean, String name) {
        return name.isEmpty() ? null : BeanProperty.read(bean, name);
    }
}
