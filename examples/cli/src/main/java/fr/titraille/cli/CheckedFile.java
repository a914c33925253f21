package fr.titraille.cli;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.dto.ValidationAnswer;
import fr.titraille.rule.Report;
import fr.titraille.rule.Severity;

/**
 * A file and what the rules found in it.
 *
 * @param analyzed the article, analysed
 */
record CheckedFile(ArticleFile file, AnalyzedArticle analyzed, Report report) {

    /** The article's plain text. */
    String text() {
        return analyzed.text();
    }

    /** The article's id: its own, else its file's name without ending. */
    String id() {
        String id = OpenedArchive.named(file.article(), file.name()).id();
        return id == null ? file.name() : id;
    }

    /** Its title; its file's name, without folders, when it has none. */
    String title() {
        String title = file.article().title();
        return title == null || title.isBlank() ? ArticleFolder.name(file.name()) : title;
    }

    /** How many findings are of a severity. */
    int count(Severity severity) {
        return (int)
                report.findings().stream().filter(f -> f.severity() == severity).count();
    }

    /** The answer of {@code POST /v1/validations}. */
    ValidationAnswer answer() {
        return ValidationAnswer.of(report, text());
    }
}
