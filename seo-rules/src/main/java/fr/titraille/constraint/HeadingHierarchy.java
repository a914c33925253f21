package fr.titraille.constraint;

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
 * Heading levels that skip none, as rule {@code heading-hierarchy} sees them. Null is valid.
 *
 * <pre>{@code
 * record Story(@HeadingHierarchy(format = "html") String text) {}
 * }</pre>
 *
 * <p>Goes on text and on {@link fr.titraille.article.Article}.
 */
@Documented
@Repeatable(HeadingHierarchy.List.class)
@Constraint(validatedBy = HeadingHierarchy.Validator.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface HeadingHierarchy {
    /** The format of a text: {@code markdown}, {@code html}, {@code strapi-blocks}… */
    String format() default "markdown";

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
        HeadingHierarchy[] value();
    }

    /** Runs the rule. */
    final class Validator extends RuleValidator<HeadingHierarchy> {
        @Override
        Setup setup(HeadingHierarchy annotation) {
            return Setup.of(annotation.atLeast(), "heading-hierarchy").body(annotation.format());
        }
    }
}
