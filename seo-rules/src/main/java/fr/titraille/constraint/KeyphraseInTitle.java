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
 * The keyphrase in the title, in any inflected form, as rule {@code keyphrase-in-title} matches it. Null is valid.
 *
 * <pre>{@code
 * @KeyphraseInTitle(title = "title", keyphrase = "keyphrase")
 * record Story(String title, String keyphrase, String text) {}
 * }</pre>
 *
 * <p>Goes on {@link fr.titraille.article.Article}, and on a class whose properties {@link #title} and {@link
 * #keyphrase} name; a property is a record component, a getter or a field.
 */
@Documented
@Repeatable(KeyphraseInTitle.List.class)
@Constraint(validatedBy = KeyphraseInTitle.Validator.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface KeyphraseInTitle {
    /** On a class: the property that holds the title. */
    String title() default "";

    /** On a class: the property that holds the keyphrase. */
    String keyphrase() default "";

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
        KeyphraseInTitle[] value();
    }

    /** Runs the rule. */
    final class Validator extends RuleValidator<KeyphraseInTitle> {
        @Override
        Setup setup(KeyphraseInTitle annotation) {
            return Setup.of(annotation.atLeast(), "keyphrase-in-title")
                    .properties("", annotation.title(), annotation.keyphrase());
        }
    }
}
