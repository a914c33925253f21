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
 * An article that can be published: no finding of any rule at error level, or of the severity given. Null is valid.
 *
 * <pre>{@code
 * @Publishable(title = "title", text = "text", keyphrase = "keyphrase", format = "markdown")
 * record Story(String title, String keyphrase, String text) {}
 *
 * record Page(@Publishable Article article) {}
 * }</pre>
 *
 * <p>Goes on {@link fr.titraille.article.Article}, and on a class whose properties are named; of a class, only the rules
 * that read text, title and keyphrase run.
 */
@Documented
@Repeatable(Publishable.List.class)
@Constraint(validatedBy = Publishable.Validator.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface Publishable {
    /** The profile that gives the thresholds: {@code news}, {@code web} or {@code strict}. */
    String profile() default "news";

    /** The format of a text: {@code text}, {@code markdown}, {@code html}, {@code strapi-blocks}… */
    String format() default "text";

    /** On a class: the property that holds the text. */
    String text() default "";

    /** On a class: the property that holds the title. */
    String title() default "";

    /** On a class: the property that holds the keyphrase. */
    String keyphrase() default "";

    /** The least grave finding that makes the value invalid. */
    Severity atLeast() default Severity.ERROR;

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
        Publishable[] value();
    }

    /** Runs the rule. */
    final class Validator extends RuleValidator<Publishable> {
        @Override
        Setup setup(Publishable annotation) {
            return Setup.all(annotation.atLeast(), annotation.profile())
                    .body(annotation.format())
                    .properties(annotation.text(), annotation.title(), annotation.keyphrase());
        }
    }
}
