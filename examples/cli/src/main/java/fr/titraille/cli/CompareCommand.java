package fr.titraille.cli;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.dto.FidelityAnswer;
import fr.titraille.fidelity.Fidelity;
import fr.titraille.fidelity.FidelityError;
import fr.titraille.fidelity.FidelityReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code titraille compare}. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Vérifie qu’une réécriture est fidèle à sa source.")
final class CompareCommand implements Callable<Integer> {

    enum Format {
        text,
        json
    }

    @Parameters(index = "0", paramLabel = "SOURCE", description = "Le texte d’origine.")
    private String source;

    @Parameters(index = "1", paramLabel = "RÉÉCRITURE", description = "Le texte à vérifier.")
    private String rewrite;

    @Option(
            names = "--scope",
            defaultValue = "partial",
            description = "full : rien d’essentiel ne doit manquer ; partial.")
    private Fidelity.Scope scope;

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            description = "Format des fichiers, s’il ne se lit pas à l’extension.")
    private @Nullable String from;

    @Option(names = "--to", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
    private Format to;

    @ParentCommand
    private Titraille program;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Locale locale = program.locale();
        AnalyzedArticle before =
                Analyzer.french().analyze(ArticleFile.read(source, from).article());
        AnalyzedArticle after =
                Analyzer.french().analyze(ArticleFile.read(rewrite, from).article());
        FidelityReport report = Fidelity.french().compare(List.of(before), after, scope, locale);
        PrintWriter out = spec.commandLine().getOut();
        if (to == Format.json) {
            out.println(Output.json(FidelityAnswer.of(report, after.text(), before.text(), locale)));
        } else {
            text(out, report);
        }
        return report.faithful() ? 0 : 1;
    }

    private static void text(PrintWriter out, FidelityReport report) {
        out.println(report.faithful() ? "Fidèle : rien n’a été déformé." : "Infidèle :");
        for (FidelityError error : report.errors()) {
            out.println("- " + error.message());
            out.println("    « " + error.quote() + " »"
                    + (error.sourceQuote().isEmpty() ? "" : " — source : « " + error.sourceQuote() + " »"));
        }
    }
}
