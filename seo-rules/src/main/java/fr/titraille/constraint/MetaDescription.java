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
 * A description for result pages of the right length and width, as rule {@code meta-description} measures it. Null is
 * valid; a blank one is not.
 *
 * <pre>{@code
 * record Story(@MetaDescription String description) {}
 * }</pre>
 *
 * <p>Goes on text and on {@link fr.titraille.article.Article}, whose figures the description may not exceed.
 */
@Documented
@Repeatable(MetaDescription.List.class)
@Constraint(validatedBy = MetaDescription.Validator.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface MetaDescription {
    /** Characters at least; 1 or more. */
    int min() default 121;

    /** Characters at most; not under {@link #min}. */
    int max() default 156;

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
        MetaDescription[] value();
    }

    /** Runs the rule. */
    final class Validator extends RuleValidator<MetaDescription> {
        @Override
        Setup setup(MetaDescription annotation) {
            Setup.positive("min", annotation.min());
            Setup.range("min", annotation.min(), "max", annotation.max(), 10_000);
            return Setup.of(annotation.atLeast(), "meta-description")
                    .threshold("meta-description.min-characters", annotation.min())
                    .threshold("meta-description.max-characters", annotation.max())
                    .field(ArticleField.META_DESCRIPTION);
        }
    }
}
