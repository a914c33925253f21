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
 * A readable address: lower-case ASCII words joined by hyphens, as rule {@code slug-format} wants it. Null is valid.
 *
 * <pre>{@code
 * record Story(@Slug String slug) {}
 * }</pre>
 *
 * <p>Goes on text and on {@link fr.titraille.article.Article}.
 */
@Documented
@Repeatable(Slug.List.class)
@Constraint(validatedBy = Slug.Validator.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface Slug {
    /** Characters at most; 1 or more. */
    int max() default 75;

    /** The least grave finding that makes the value invalid. */
    Severity atLeast() default Severity.ADVICE;

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
        Slug[] value();
    }

    /** Runs the rule. */
    final class Validator extends RuleValidator<Slug> {
        @Override
        Setup setup(Slug annotation) {
            Setup.positive("max", annotation.max());
            return Setup.of(annotation.atLeast(), "slug-format")
                    .threshold("slug-format.max-characters", annotation.max())
                    .field(ArticleField.SLUG);
        }
    }
}
