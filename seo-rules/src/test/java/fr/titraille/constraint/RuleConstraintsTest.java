package fr.titraille.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.rule.Finding;
import fr.titraille.rule.Severity;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RuleConstraintsTest {

    private static final Validator FRENCH = validator(Locale.FRENCH);
    private static final Validator ENGLISH = validator(Locale.ENGLISH);

    record Short(@MinWords(5) @Nullable String text) {}

    record Paged(@MinWords(5) Article article) {}

    record Marked(@HeadingHierarchy String text) {}

    record Covered(@HeadingCoverage(maxWords = 20) String text) {}

    record Typeset(
            @FrenchText String text,
            @FrenchText(typography = false) String raw) {}

    record Head(
            @SeoTitle String seoTitle,
            @MetaDescription String description,
            @Slug String slug) {}

    record Clean(@NoBoilerplate String text) {}

    @KeyphraseInTitle(title = "title", keyphrase = "keyphrase")
    @KeyphraseDensity(min = 1, max = 2, text = "text", keyphrase = "keyphrase")
    record Story(String title, String keyphrase, String text) {}

    @Publishable(text = "text", title = "title", format = "markdown")
    record Post(String title, String text) {}

    record OwnMessage(
            @MinWords(value = 5, message = "trop court") String text) {}

    record Number(@MinWords(5) Integer count) {}

    record BadMinimum(@MinWords(0) String text) {}

    record BadFormat(@NoBoilerplate(format = "docx") String text) {}

    @KeyphraseDensity(min = 3, max = 2, text = "text", keyphrase = "keyphrase")
    record BadRange(String keyphrase, String text) {}

    @KeyphraseDensity(text = "missing", keyphrase = "keyphrase")
    record BadProperty(String keyphrase) {}

    @Test
    void minWords_nullText_isValid() {
        assertThat(FRENCH.validate(new Short(null))).isEmpty();
    }

    @Test
    void minWords_tooShort_speaksTheRulesFrench() {
        assertThat(messages(FRENCH, new Short("Trois mots ici.")))
                .singleElement()
                .asString()
                .contains("3 mots", "5 sont demandés");
    }

    @Test
    void minWords_tooShort_speaksTheRulesEnglish() {
        assertThat(messages(ENGLISH, new Short("Trois mots ici.")))
                .singleElement()
                .asString()
                .contains("words")
                .doesNotContain("mots");
    }

    @Test
    void minWords_longEnough_isValid() {
        assertThat(FRENCH.validate(new Short("Voici bien cinq mots entiers."))).isEmpty();
    }

    @Test
    void minWords_article_isReadAsItIs() {
        Article article = Article.of(List.of(new Block.Paragraph("Deux mots.")));
        assertThat(FRENCH.validate(new Paged(article))).hasSize(1);
    }

    @Test
    void minWords_ownMessage_prevails() {
        assertThat(messages(FRENCH, new OwnMessage("court"))).containsExactly("trop court");
    }

    @Test
    void minWords_finding_isTheDynamicPayload() {
        ConstraintViolation<Short> violation =
                FRENCH.validate(new Short("court")).iterator().next();
        HibernateConstraintViolation<?> own = violation.unwrap(HibernateConstraintViolation.class);
        Finding finding = own.getDynamicPayload(Finding.class);
        assertThat(finding.rule()).isEqualTo("length-min-words");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void headingHierarchy_skippedLevel_isFound() {
        assertThat(messages(FRENCH, new Marked("## Un\n\nTexte.\n\n#### Trop bas\n\nTexte.")))
                .singleElement()
                .asString()
                .contains("Trop bas");
        assertThat(FRENCH.validate(new Marked("## Un\n\nTexte.\n\n### Deux\n\nTexte.")))
                .isEmpty();
    }

    @Test
    void headingHierarchy_bracesInHeading_areNotInterpolated() {
        assertThat(messages(FRENCH, new Marked("## Un\n\nTexte.\n\n#### Prix {min} et ${7*7} et \\{\n\nTexte.")))
                .singleElement()
                .asString()
                .contains("{min}", "${7*7}");
    }

    @Test
    void headingCoverage_ownLimit_isUsed() {
        String paragraph = "Le groupe ouvre une usine près de Lyon. ".repeat(6);
        assertThat(FRENCH.validate(new Covered(paragraph))).isNotEmpty();
        assertThat(FRENCH.validate(new Covered("Le groupe ouvre une usine près de Lyon.")))
                .isEmpty();
    }

    @Test
    void frenchText_straightQuotes_failOnlyWhereTypographyCounts() {
        String straight = "Le patron a dit \"oui\" aux salariés de l'usine.";
        assertThat(FRENCH.validate(new Typeset(straight, straight)))
                .allMatch(v -> v.getPropertyPath().toString().equals("text"))
                .isNotEmpty();
    }

    @Test
    void head_goodFields_areValid() {
        Head head = new Head(
                "Usine de puces : Lyon attend sa première ligne au printemps",
                "La future usine de puces de Lyon recevra sa première ligne au printemps ; le groupe promet deux cents"
                        + " emplois et une formation sur place.",
                "usine-puces-lyon");
        assertThat(messages(FRENCH, head)).isEmpty();
    }

    @Test
    void head_badFields_areEachNamed() {
        assertThat(FRENCH.validate(new Head("", "Trop courte.", "Usine de puces")))
                .extracting(v -> v.getPropertyPath().toString())
                .contains("seoTitle", "description", "slug");
    }

    @Test
    void noBoilerplate_paragraphInEnglish_isFound() {
        assertThat(FRENCH.validate(new Clean("Le groupe ouvre une usine de puces près de Lyon au printemps prochain.")))
                .isEmpty();
        assertThat(FRENCH.validate(new Clean(
                        "Le groupe ouvre une usine de puces près de Lyon.\n\nThis is the article that you asked for, and it has"
                                + " been rewritten in a more engaging style.")))
                .isNotEmpty();
    }

    @Test
    void story_keyphraseMissingFromTitle_pointsAtTheTitle() {
        Story story = new Story("Une usine à Lyon", "puce électronique", "Le chantier avance. ".repeat(60));
        Set<ConstraintViolation<Story>> violations = FRENCH.validate(story);
        assertThat(violations)
                .extracting(v -> v.getPropertyPath().toString())
                .containsExactlyInAnyOrder("title", "text");
    }

    @Test
    void story_inflectedKeyphrase_counts() {
        String text = "Les puces électroniques manquent. " + "Le chantier avance bien. ".repeat(24)
                + "Une puce électronique coûte cher.";
        assertThat(FRENCH.validate(new Story("Puces électroniques : le chantier avance", "puce électronique", text)))
                .isEmpty();
    }

    @Test
    void publishable_shortPost_isRefused() {
        assertThat(messages(FRENCH, new Post("Une usine à Lyon", "Trop court.")))
                .anyMatch(m -> m.contains("700"));
    }

    @Test
    void constraint_onOtherType_isRefused() {
        assertThatThrownBy(() -> FRENCH.validate(new Number(3)))
                .isInstanceOf(ValidationException.class)
                .hasStackTraceContaining("java.lang.Integer");
    }

    @Test
    void constraint_badParameter_isRefusedNamingIt() {
        assertThatThrownBy(() -> FRENCH.validate(new BadMinimum("x")))
                .hasStackTraceContaining("value must be 1 or more");
        assertThatThrownBy(() -> FRENCH.validate(new BadFormat("x"))).hasStackTraceContaining("format must be one of");
        assertThatThrownBy(() -> FRENCH.validate(new BadRange("x", "y"))).hasStackTraceContaining("min and max");
        assertThatThrownBy(() -> FRENCH.validate(new BadProperty("x"))).hasStackTraceContaining("no property missing");
    }

    private static List<String> messages(Validator validator, Object bean) {
        return validator.validate(bean).stream()
                .map(ConstraintViolation::getMessage)
                .toList();
    }

    private static Validator validator(Locale locale) {
        MessageInterpolator standard =
                Validation.byDefaultProvider().configure().getDefaultMessageInterpolator();
        return Validation.byDefaultProvider()
                .configure()
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
                .buildValidatorFactory()
                .getValidator();
    }
}
