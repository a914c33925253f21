package fr.titraille.quickstart;

import fr.titraille.constraint.HeadingHierarchy;
import fr.titraille.constraint.KeyphraseDensity;
import fr.titraille.constraint.MetaDescription;
import fr.titraille.constraint.MinWords;
import fr.titraille.constraint.NoBoilerplate;
import fr.titraille.constraint.SeoTitle;
import fr.titraille.constraint.Slug;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;

/** Puts the rules on a class of one's own as Jakarta Bean Validation constraints. */
public final class BeanValidationQuickstart {

    private BeanValidationQuickstart() {}

    /** A story as a CMS might hold it, its text in Markdown. */
    @KeyphraseDensity(min = 0.5, max = 2.5, text = "text", keyphrase = "keyphrase", format = "markdown")
    public record Story(
            @NotBlank String keyphrase,
            @SeoTitle String seoTitle,
            @MetaDescription String description,
            @Slug String slug,

            @MinWords(value = 700, format = "markdown") @HeadingHierarchy @NoBoilerplate(format = "markdown")
            String text) {}

    /** Validates a story that is not ready yet. */
    public static void main(String[] arguments) {
        Story story = new Story(
                "usine de puces",
                "Une usine de puces ouvrira près de Lyon au printemps",
                "Trop courte.",
                "Usine de puces",
                "## Le chantier\n\nL’usine ouvrira au printemps.\n\n#### Les emplois\n\nDeux cents postes sont promis.");
        Validator validator = Validation.buildDefaultValidatorFactory().getValidator();
        validator.validate(story).forEach(v -> System.out.println(v.getPropertyPath() + " : " + v.getMessage()));
    }
}
