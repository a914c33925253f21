package fr.titraille.cli;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.dto.FidelityAnswer;
import fr.titraille.fidelity.Fidelity;
import fr.titraille.fidelity.FidelityError;
import fr.titraille.fidelity.FidelityReport;
import fr.titraille.fidelity.report.SideBySidePage;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code titraille compare}: a rewrite held against its source. */
@Command(name = "compare", mixinStandardHelpOptions = true, description = "${bundle:compare.about}")
final class CompareCommand implements Callable<Integer> {

    enum Format {
        text,
        json,
        html
    }

    @Parameters(index = "0", paramLabel = "SOURCE", descriptionKey = "param.source")
    private String source;

    @Parameters(index = "1", paramLabel = "${bundle:label.rewrite}", descriptionKey = "param.rewrite")
    private String rewrite;

    @Option(names = "--scope", paramLabel = "full|partial", descriptionKey = "option.scope")
    private Fidelity.Scope scope = Fidelity.Scope.PARTIAL;

    @Mixin
    private ArticleOptions options;

    @Option(names = "--to", paramLabel = "FORMAT", descriptionKey = "option.to")
    private Format to = Format.text;

    @Mixin
    private OutputOptions output;

    @ParentCommand
    private Titraille program;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Session session = program.session();
        if (source.equals("-") && rewrite.equals("-")) {
            throw session.failure("error.stdin-twice");
        }
        AnalyzedArticle before = Analyzer.french()
                .analyze(ArticleFile.read(source, options, session).article());
        AnalyzedArticle after = Analyzer.french()
                .analyze(ArticleFile.read(rewrite, options, session).article());
        FidelityReport report = Fidelity.french().compare(List.of(before), after, scope, session.locale());
        Style style = output.toFile() ? new Style(false) : session.terminal().outStyle();
        String result = switch (to) {
            case text -> text(report, session.texts(), style);
            case json -> Output.json(FidelityAnswer.of(report, after.text(), before.text(), session.locale()));
            case html -> SideBySidePage.in(session.locale()).render(before, after, report);
        };
        output.write(result, spec.commandLine().getOut(), session);
        return report.faithful() ? 0 : 1;
    }

    private static String text(FidelityReport report, Texts texts, Style style) {
        StringBuilder out = new StringBuilder();
        long errors = report.errors().stream()
                .filter(e -> e.tier() == FidelityError.Tier.ERROR)
                .count();
        long checks = report.errors().size() - errors;
        out.append(
                report.faithful()
                        ? style.green(texts.text("compare.faithful"))
                        : style.red(texts.text("compare.unfaithful", errors)));
        if (checks > 0) {
            out.append(' ').append(texts.text("compare.checks", checks));
        }
        if (report.errors().isEmpty()) {
            return out.toString();
        }
        out.append("\n\n");
        for (FidelityError error : report.errors()) {
            String tier = texts.text("compare.tier." + error.tier().name().toLowerCase(Locale.ROOT));
            out.append("  ")
                    .append(error.tier() == FidelityError.Tier.ERROR ? style.red(tier) : style.faint(tier))
                    .append("  ")
                    .append(error.message())
                    .append("  ")
                    .append(style.faint("[" + error.kind().id() + "]"))
                    .append('\n');
            line(out, "compare.quote." + error.side().name().toLowerCase(Locale.ROOT), error.quote(), texts);
            line(out, "compare.quote.source", error.sourceQuote(), texts);
            out.append('\n');
        }
        return out.toString();
    }

    private static void line(StringBuilder out, String key, @Nullable String quote, Texts texts) {
        if (quote != null && !quote.isEmpty()) {
            out.append("      ")
                    .append(texts.text(key, Style.excerpt(quote, 160)))
                    .append('\n');
        }
    }
}
