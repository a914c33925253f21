package fr.titraille.dto;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Set;

/** The constraints on an article's shape, for those who read it from elsewhere than a request. */
public final class ArticleConstraints {

    private ArticleConstraints() {}

    /** The constraints that do not hold, told in {@code locale}. */
    public static Set<ConstraintViolation<ArticleDto>> violations(ArticleDto article, Locale locale) {
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        MessageInterpolator standard = configuration.getDefaultMessageInterpolator();
        configuration.messageInterpolator(new MessageInterpolator() {
            @Override
            public String interpolate(String template, Context context) {
                return standard.interpolate(template, context, locale);
            }

            @Override
            public String interpolate(String template, Context context, Locale other) {
                return standard.interpolate(template, context, other);
            }
        });
        try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
            return factory.getValidator().validate(article);
        }
    }
}
