package fr.titraille.constraint;

import fr.titraille.analysis.Analyzer;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Counts the words; null is valid, as Bean Validation has it. */
public final class MinWordsValidator implements ConstraintValidator<MinWords, CharSequence> {

    private int minimum;

    @Override
    public void initialize(MinWords annotation) {
        minimum = annotation.value();
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || Analyzer.french().analyze(value.toString()).wordCount() >= minimum;
    }
}
