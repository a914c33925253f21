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
 * French text in the typography of the press: no paragraph or span in another language, no-break spaces, guillemets,
 * apostrophes, numbers and accented capitals as they should be. Null is valid.
 *
 * <pre>{@code
 * record Story(@FrenchText String title, @FrenchText(format = "markdown", typography = false) String text) {}
 * }</pre>
 *
 * <p>Goes on text and on {@link fr.titraille.article.Article}. The rules are {@code foreign-block} and {@code
 * language-spans}, and with {@link #typography} {@code nbsp-high-punctuation}, {@code quotes-apostrophes}, {@code
 * number-format}, {@code accented-capitals} and {@code punctuation-damage}.
 */
@Documented
@Repeatable(FrenchText.List.class)
@Constraint(validatedBy = FrenchText.Validator.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface FrenchText {
    /** Whether typography is checked besides the language. */
    boolean typography() default true;

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
        FrenchText[] value();
    }

    /** Runs the rule. */
    final class Validator extends RuleValidator<FrenchText> {
        @Override
        Setup setup(FrenchText annotation) {
            Setup setup = annotation.typography()
                    ? Setup.of(
                            annotation.atLeast(),
                            "foreign-block",
                            "language-spans",
                            "nbsp-high-punctuation",
                            "quotes-apostrophes",
                            "number-format",
                            "accented-capitals",
                            "punctuation-damage")
                    : Setup.of(annotation.atLeast(), "foreign-block", "language-spans");
            return setup.body(annotation.format());
        }
    }
}
