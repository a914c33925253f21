package fr.titraille.dto;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The constraints on an article's shape, for those who read it from elsewhere than a request. Thread-safe. */
public final class ArticleConstraints {

    private static final Map<Locale, Validator> VALIDATORS = new ConcurrentHashMap<>();

    private ArticleConstraints() {}

    /** The constraints that do not hold, told in {@code locale}: French or English. */
    public static Set<ConstraintViolation<ArticleDto>> violations(ArticleDto article, Locale locale) {
        return VALIDATORS.computeIfAbsent(locale, ArticleConstraints::validator).validate(article);
    }

    /** A validator; its factory lives as long as the program, as the validator needs it. */
    private static Validator validator(Locale locale) {
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        MessageInterpolator standard = configuration.getDefaultMessageInterpolator();
        ValidatorFactory factory = configuration
                .messageInterpolator(new MessageInterpolator() {
                    @Override
                    public String interpolate(String template, Context context) {
                        return standard.interpolate(template, context, locale);
                    }

                    @Override
                    public String interpolate(String template, Context context, Locale other) {
                        return standard.interpolate(template, context, other);
                    }
                })
                .buildValidatorFactory();
        return factory.getValidator();
    }
}
