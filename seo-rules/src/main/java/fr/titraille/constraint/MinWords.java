package fr.titraille.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** At least so many lexical words of French text. */
@Documented
@Constraint(validatedBy = MinWordsValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface MinWords {
    /** Words. */
    int value();

    String message() default "{fr.titraille.constraint.MinWords.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
