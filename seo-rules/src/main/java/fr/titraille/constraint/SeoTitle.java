package fr.titraille.constraint;

import fr.titraille.analysis.ArticleField;
import fr.titraille.rule.Severity;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A title for result pages that fits their width and promises no more than the article, as rules {@code title-width} and
 * {@code title-quality} judge it. Null is valid; a blank one is not.
 *
 * <pre>{@code
 * record Story(@SeoTitle String seoTitle) {}
 * }</pre>
 *
 * <p>Goes on text and on {@link fr.titraille.article.Article}.
 */
@Documented
@Repeatable(SeoTitle.List.class)
@Constraint(validatedBy = SeoTitle.Validator.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface SeoTitle {
    /** Pixels at most, in Arial at 20 px; 1 or more. */
    int maxPixels() default 600;

    /** The least grave finding that makes the value invalid. */
    Severity atLeast() default Severity.WARNING;

    /** Findings bring their own message; this one stands in where the value cannot be read at all. */
    String message() default "{fr.titraille.constraint.unreadable}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Several on one element, for several groups. */
    @Documented
    @Target({
        ElementType.FIELD,
        ElementType.METHOD,
        ElementType.PARAMETER,
        ElementType.TYPE,
        ElementType.TYPE_USE,
        ElementType.ANNOTATION_TYPE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        SeoTitle[] value();
    }

    /** Runs the rule. */
    final class Validator extends RuleValidator<SeoTitle> {
        @Override
        Setup setup(SeoTitle annotation) {
            Setup.positive("maxPixels", annotation.maxPixels());
            return Setup.of(annotation.atLeast(), "title-width", "title-quality")
                    .threshold("title-width.max-pixels", annotation.maxPixels())
                    .field(ArticleField.SEO_TITLE);
        }
    }
}
