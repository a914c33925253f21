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
 * A subheading every so many words, as rule {@code heading-coverage} counts them. Null is valid.
 *
 * <pre>{@code
 * record Story(@HeadingCoverage(maxWords = 250, format = "markdown") String text) {}
 * }</pre>
 *
 * <p>Goes on text and on {@link fr.titraille.article.Article}.
 */
@Documented
@Repeatable(HeadingCoverage.List.class)
@Constraint(validatedBy = HeadingCoverage.Validator.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface HeadingCoverage {
    /** Words that may follow each other without a subheading; 1 or more. */
    int maxWords() default 300;

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
        HeadingCoverage[] value();
    }

    /** Runs the rule. */
    final class Validator extends RuleValidator<HeadingCoverage> {
        @Override
        Setup setup(HeadingCoverage annotation) {
            Setup.positive("maxWords", annotation.maxWords());
            return Setup.of(annotation.atLeast(), "heading-coverage")
                    .threshold("heading-coverage.max-words", annotation.maxWords())
                    .threshold("heading-coverage.error-words", Math.max(350, annotation.maxWords()))
                    .body(annotation.format());
        }
    }
}
