package fr.titraille.constraint;

import fr.titraille.rule.RuleGroup;
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
 * Nothing in the text but the article: no ad, share bar, author's bio, source line, instruction to a language model or
 * damaged ticker, as the rules of group {@code cleanliness} find them. Null is valid.
 *
 * <pre>{@code
 * record Story(@NoBoilerplate String text) {}
 * }</pre>
 *
 * <p>Goes on text and on {@link fr.titraille.article.Article}.
 */
@Documented
@Repeatable(NoBoilerplate.List.class)
@Constraint(validatedBy = NoBoilerplate.Validator.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface NoBoilerplate {
    /** The format of a text: {@code text}, {@code markdown}, {@code html}, {@code strapi-blocks}… */
    String format() default "text";

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
        NoBoilerplate[] value();
    }

    /** Runs the rule. */
    final class Validator extends RuleValidator<NoBoilerplate> {
        @Override
        Setup setup(NoBoilerplate annotation) {
            return Setup.of(annotation.atLeast(), RuleGroup.CLEANLINESS).body(annotation.format());
        }
    }
}
