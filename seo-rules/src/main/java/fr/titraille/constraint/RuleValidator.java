package fr.titraille.constraint;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.analysis.ArticleField;
import fr.titraille.article.Article;
import fr.titraille.format.FormatException;
import fr.titraille.rule.Finding;
import fr.titraille.rule.RuleEngine;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Runs rules over an annotated value: each finding becomes a violation with the rule's own message. Null is valid, as
 * Bean Validation has it.
 *
 * <p>The message is put into both languages; {@code ContributorValidationMessages} picks the one of the validator's
 * locale, which a constraint validator itself is not told.
 */
abstract class RuleValidator<A extends Annotation> implements ConstraintValidator<A, Object> {

    private static final String UNREADABLE = "{fr.titraille.constraint.unreadable}";
    private static final String FINDING = "{fr.titraille.constraint.finding}";

    private Setup setup = Setup.of(fr.titraille.rule.Severity.ADVICE);
    private RuleEngine engine = setup.engine();
    private RuleEngine classEngine = engine;

    /**
     * What the annotation asks for.
     *
     * @throws IllegalArgumentException if it asks for what cannot be
     */
    abstract Setup setup(A annotation);

    @Override
    public final void initialize(A annotation) {
        setup = setup(annotation);
        engine = setup.engine();
        classEngine = setup.engineForClasses();
    }

    @Override
    public final boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        boolean bean = !(value instanceof CharSequence || value instanceof Article);
        HibernateConstraintValidatorContext own = context.unwrap(HibernateConstraintValidatorContext.class);
        Article article;
        try {
            article = new ArticleOfValue(setup).read(value);
        } catch (FormatException e) {
            own.addMessageParameter("bodyFormat", setup.format());
            return false;
        }
        AnalyzedArticle analyzed = Analyzer.french().analyze(article);
        RuleEngine rules = bean ? classEngine : engine;
        List<Finding> findings = rules.check(analyzed).findings();
        if (findings.stream().noneMatch(this::counts)) {
            return true;
        }
        if (!own.getDefaultConstraintMessageTemplate().equals(UNREADABLE)) {
            return false; // the user's own message says it all
        }
        own.disableDefaultConstraintViolation();
        findings.stream().filter(this::counts).forEach(finding -> report(finding, bean, own));
        return false;
    }

    private boolean counts(Finding finding) {
        return finding.severity().compareTo(setup.atLeast()) <= 0;
    }

    private void report(Finding finding, boolean bean, HibernateConstraintValidatorContext context) {
        context.addMessageParameter("french", finding.wording().message(Locale.FRENCH));
        context.addMessageParameter("english", finding.wording().message(Locale.ENGLISH));
        context.withDynamicPayload(finding.in(Locale.FRENCH));
        ConstraintViolationBuilder violation = context.buildConstraintViolationWithTemplate(FINDING);
        String property = bean ? property(finding.field()) : "";
        if (property.isEmpty()) {
            violation.addConstraintViolation();
        } else {
            violation.addPropertyNode(property).addConstraintViolation();
        }
    }

    private String property(ArticleField field) {
        return switch (field) {
            case TITLE -> setup.title();
            case KEYPHRASE -> setup.keyphrase();
            default -> setup.text();
        };
    }
}
