/**
 * The rules as Jakarta Bean Validation constraints on a user's own classes, run by Hibernate Validator.
 *
 * <pre>{@code
 * @KeyphraseInTitle(title = "title", keyphrase = "keyphrase")
 * record Story(
 *         @SeoTitle String title,
 *         @NotBlank String keyphrase,
 *         @MetaDescription String description,
 *         @Slug String slug,
 *         @MinWords(value = 700, format = "markdown") @HeadingHierarchy @NoBoilerplate String text) {}
 *
 * Set<ConstraintViolation<Story>> violations = validator.validate(story);
 * }</pre>
 *
 * <p>Each finding of a rule is one violation with the rule's own message, in French or, for a validator whose locale is
 * English, in English; the {@link fr.titraille.rule.Finding} itself, with its range and fix, is the violation's dynamic
 * payload ({@code violation.unwrap(HibernateConstraintViolation.class).getDynamicPayload(Finding.class)}). Null is
 * valid: add {@code @NotNull} where it is not. A parameter that makes no sense is refused with an {@link
 * IllegalArgumentException} (wrapped in a {@code ValidationException}) when the constraint is first used.
 */
@NullMarked
package fr.titraille.constraint;

import org.jspecify.annotations.NullMarked;
