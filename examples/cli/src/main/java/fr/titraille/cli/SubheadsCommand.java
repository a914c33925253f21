package fr.titraille.cli;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import fr.titraille.dto.ArticleMapping;
import fr.titraille.dto.SubheadingAnswer;
import fr.titraille.format.Formats;
import fr.titraille.subheading.SubheadingEngine;
import fr.titraille.subheading.SubheadingOptions;
import fr.titraille.subheading.SubheadingProposal;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code titraille subheads}. */
@Command(name = "subheads", mixinStandardHelpOptions = true, description = "Propose des intertitres.")
final class SubheadsCommand implements Callable<Integer> {

    enum Format {
        text,
        markdown,
        json
    }

    @Parameters(
            paramLabel = "FICHIER",
            description = "L’article (.md, .html, .txt, .json), ou - pour l’entrée standard.")
    private String file;

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            description = "Format du fichier, s’il ne se lit pas à son extension.")
    private @Nullable String from;

    @Option(names = "--sections", paramLabel = "N", description = "Nombre d’intertitres voulus.")
    private @Nullable Integer sections;

    @Option(names = "--to", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
    private Format to;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (sections != null && sections < 0) {
            throw new InputException("--sections : doit être positif ou nul");
        }
        ArticleFile input = ArticleFile.read(file, from);
        Article article = input.article();
        AnalyzedArticle analyzed = Analyzer.french().analyze(article);
        List<SubheadingProposal> proposals = SubheadingEngine.french()
                .propose(analyzed, new SubheadingOptions(sections, null, SubheadingOptions.DEFAULT.maxHeadingChars()));
        Article titled = SubheadingEngine.insert(article, proposals);
        PrintWriter out = spec.commandLine().getOut();
        switch (to) {
            case json ->
                out.println(Output.json(new SubheadingAnswer(
                        analyzed.text(), proposals, ArticleMapping.write(titled, input.format()))));
            case markdown -> out.println(Formats.standard().write("markdown", titled));
            case text -> text(out, proposals);
        }
        return 0;
    }

    private static void text(PrintWriter out, List<SubheadingProposal> proposals) {
        if (proposals.isEmpty()) {
            out.println("Aucun intertitre à proposer.");
        }
        for (SubheadingProposal proposal : proposals) {
            out.println("Avant le bloc " + proposal.beforeBlock() + " : " + proposal.text());
            for (String alternative : proposal.alternatives()) {
                out.println("    ou : " + alternative);
            }
            out.println("    " + proposal.because());
        }
    }
}
