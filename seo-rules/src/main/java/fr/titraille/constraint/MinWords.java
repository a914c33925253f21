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
 * At least so many lexical words of French text, as rule {@code length-min-words} counts them. Null is valid.
 *
 * <pre>{@code
 * record Story(@MinWords(700) String text) {}
 * }</pre>
 *
 * <p>Goes on text and on {@link fr.titraille.article.Article}.
 */
@Documented
@Repeatable(MinWords.List.class)
@Constraint(validatedBy = MinWords.Validator.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface MinWords {
    /** Words; 1 or more. */
    int value();

    /** The format of a text: {@code text}, {@code markdown}, {@code html}, {@code strapi-blocks}… */
    String format() default "text";

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
        MinWords[] value();
    }

    /** Runs the rule. */
    final class Validator extends RuleValidator<MinWords> {
        @Override
        Setup setup(MinWords annotation) {
            Setup.positive("value", annotation.value());
            return Setup.of(annotation.atLeast(), "length-min-words")
                    .threshold("length-min-words.min-words", annotation.value())
                    .body(annotation.format());
        }
    }
}
