package fr.titraille.rule;

import fr.titraille.analysis.ArticleField;
import fr.titraille.article.Article;
import fr.titraille.article.Keyphrase;
import fr.titraille.article.Metadata;
import fr.titraille.text.TextEdit;
import fr.titraille.text.TextEdits;
import fr.titraille.text.TextRange;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found.
 *
 * @param rule the rule's id
 * @param message for the editor, in the language asked for
 * @param field the field that {@code range} points into
 * @param range UTF-16 code units; empty at 0 when the finding is about the whole
 * @param block number of the body block, or -1
 * @param measured what was measured, as JSON shows it: a number or a word; or null
 * @param expected the threshold in words, or null
 * @param wording what the message says, whatever the language
 */
public record Finding(
        String rule,
        RuleGroup group,
        Severity severity,
        String message,
        ArticleField field,
        TextRange range,
        int block,
        @Nullable Object measured,
        @Nullable String expected,
        @Nullable Fix fix,
        Wording wording) {

    /** The same finding with a fix that only an editor applies. */
    Finding withoutSafety() {
        Fix own = fix == null ? null : new Fix(fix.label(), fix.edits(), fix.changes(), false);
        return new Finding(rule, group, severity, message, field, range, block, measured, expected, own, wording);
    }

    /** The same finding with its texts in another language: French unless English. */
    public Finding in(Locale locale) {
        Fix own = fix == null ? null : new Fix(wording.fix(locale), fix.edits(), fix.changes(), fix.safe());
        return new Finding(
                rule, group, severity, wording.message(locale), field, range, block, measured, expected, own, wording);
    }

    /**
     * The article after this finding's mend; the same article when there is none.
     *
     * @param article the article that was checked
     */
    public Article mend(Article article) {
        if (fix == null) {
            return article;
        }
        Article mended = fix.edits().isEmpty() ? article : edited(article, fix.edits());
        for (ArticleChange change : fix.changes()) {
            mended = change.applyTo(mended);
        }
        return mended;
    }

    private Article edited(Article article, List<TextEdit> edits) {
        Metadata metadata = article.metadata();
        return switch (field) {
            case BODY -> article.edit(edits);
            case TITLE -> article.withTitle(applied(article.title(), edits));
            case STANDFIRST -> article.withStandfirst(applied(article.standfirst(), edits));
            case SEO_TITLE -> article.withMetadata(metadata.withSeoTitle(applied(metadata.seoTitle(), edits)));
            case META_DESCRIPTION ->
                article.withMetadata(metadata.withMetaDescription(applied(metadata.metaDescription(), edits)));
            case SLUG -> article.withMetadata(metadata.withSlug(applied(metadata.slug(), edits)));
            case KEYPHRASE -> {
                Keyphrase old = article.keyphrase();
                yield article.withKeyphrase(
                        old == null ? null : new Keyphrase(applied(old.text(), edits), old.synonyms()));
            }
        };
    }

    private static String applied(@Nullable String text, List<TextEdit> edits) {
        return TextEdits.apply(text == null ? "" : text, edits);
    }
}
