package fr.titraille.cli;

import fr.titraille.dto.ValidationAnswer;
import fr.titraille.rule.Report;

/**
 * A file and what the rules found in it.
 *
 * @param text the article's plain text
 */
record CheckedFile(ArticleFile file, String text, Report report) {

    /** The answer of {@code POST /v1/validations}. */
    ValidationAnswer answer() {
        return ValidationAnswer.of(report, text);
    }
}
