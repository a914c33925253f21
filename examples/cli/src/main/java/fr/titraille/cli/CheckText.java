package fr.titraille.cli;

import fr.titraille.analysis.ArticleField;
import fr.titraille.rule.Finding;
import fr.titraille.rule.Report;
import fr.titraille.rule.Severity;
import java.util.List;
import java.util.Locale;

/** Findings for people. */
final class CheckText {

    private static final int EXCERPT = 60;

    private final Texts texts;
    private final Style style;

    CheckText(Texts texts, Style style) {
        this.texts = texts;
        this.style = style;
    }

    String of(List<CheckedFile> files) {
        StringBuilder out = new StringBuilder();
        for (CheckedFile file : files) {
            write(file, out);
        }
        if (files.size() > 1) {
            long valid = files.stream().filter(f -> f.report().valid()).count();
            out.append(texts.text("check.total", files.size(), valid)).append('\n');
        }
        return out.toString();
    }

    private void write(CheckedFile file, StringBuilder out) {
        Report report = file.report();
        String verdict = texts.text(report.valid() ? "check.valid" : "check.invalid");
        out.append(style.bold(file.file().name()))
                .append(texts.text("colon"))
                .append(' ')
                .append(texts.text(
                        "check.summary",
                        report.score(),
                        report.valid() ? style.green(verdict) : style.red(verdict),
                        count(report, Severity.ERROR),
                        count(report, Severity.WARNING),
                        count(report, Severity.ADVICE)))
                .append("\n\n");
        report.findings().forEach(finding -> write(finding, file, out));
    }

    private void write(Finding finding, CheckedFile file, StringBuilder out) {
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        out.append("  ")
                .append(style.severity(severity, texts.text("severity." + severity)))
                .append("  ")
                .append(place(finding, file))
                .append(style.faint("[" + finding.rule() + "]"))
                .append("\n      ")
                .append(finding.message())
                .append("\n\n");
    }

    private String place(Finding finding, CheckedFile file) {
        if (finding.field() != ArticleField.BODY) {
            return texts.text("field." + finding.field().jsonName()) + "  ";
        }
        if (finding.range().isEmpty()) {
            return "";
        }
        String excerpt = texts.text("quoted", Style.excerpt(file.text(), finding.range(), EXCERPT)) + "  ";
        return SourcePlace.of(finding, file)
                .map(place -> texts.text("check.line", place.line()) + "  " + excerpt)
                .orElse(excerpt);
    }

    private static long count(Report report, Severity severity) {
        return report.findings().stream().filter(f -> f.severity() == severity).count();
    }
}
