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
 * Occurrences of the keyphrase per 100 words, inflected forms included, as rule {@code keyphrase-density} counts them.
 * Null is valid.
 *
 * <pre>{@code
 * @KeyphraseDensity(min = 0.5, max = 2.5, text = "text", keyphrase = "keyphrase")
 * record Story(String keyphrase, String text) {}
 * }</pre>
 *
 * <p>Goes on {@link fr.titraille.article.Article}, and on a class whose properties {@link #text} and {@link #keyphrase}
 * name; a property is a record component, a getter or a field.
 */
@Documented
@Repeatable(KeyphraseDensity.List.class)
@Constraint(validatedBy = KeyphraseDensity.Validator.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface KeyphraseDensity {
    /** Percent at least; from 0. */
    double min() default 0.5;

    /** Percent at most; not under {@link #min}. */
    double max() default 2.5;

    /** The format of a text: {@code text}, {@code markdown}, {@code html}, {@code strapi-blocks}… */
    String format() default "text";

    /** On a class: the property that holds the text. */
    String text() default "";

    /** On a class: the property that holds the keyphrase. */
    String keyphrase() default "";

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
        KeyphraseDensity[] value();
    }

    /** Runs the rule. */
    final class Validator extends RuleValidator<KeyphraseDensity> {
        @Override
        Setup setup(KeyphraseDensity annotation) {
            Setup.range("min", annotation.min(), "max", annotation.max(), 100);
            return Setup.of(annotation.atLeast(), "keyphrase-density")
                    .threshold("keyphrase-density.min", annotation.min())
                    .threshold("keyphrase-density.max", annotation.max())
                    .body(annotation.format())
                    .properties(annotation.text(), "", annotation.keyphrase());
        }
    }
}
