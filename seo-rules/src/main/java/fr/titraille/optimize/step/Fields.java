package fr.titraille.optimize.step;

import fr.titraille.analysis.ArticleField;
import fr.titraille.article.Article;
import org.jspecify.annotations.Nullable;

/** Reads and writes the fields of an article that hold one line of text. */
final class Fields {

    private Fields() {}

    static @Nullable String read(Article article, ArticleField field) {
        return switch (field) {
            case TITLE -> article.title();
            case STANDFIRST -> article.standfirst();
            case SEO_TITLE -> article.metadata().seoTitle();
            case META_DESCRIPTION -> article.metadata().metaDescription();
            case SLUG -> article.metadata().slug();
            case KEYPHRASE ->
                article.keyphrase() == null ? null : article.keyphrase().text();
            case BODY -> throw new IllegalArgumentException("the body is no line");
        };
    }

    static Article write(Article article, ArticleField field, String text) {
        return switch (field) {
            case TITLE -> article.withTitle(text);
            case STANDFIRST -> article.withStandfirst(text);
            case SEO_TITLE -> article.withMetadata(article.metadata().withSeoTitle(text));
            case META_DESCRIPTION -> article.withMetadata(article.metadata().withMetaDescription(text));
            case SLUG -> article.withMetadata(article.metadata().withSlug(text));
            case KEYPHRASE, BODY -> throw new IllegalArgumentException(field + " is not written as a line");
        };
    }

    static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
