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
import fr.titraille.subheading.SubheadingReport;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code titraille subheads}. */
@Command(name = "subheads", mixinStandardHelpOptions = true, description = "${bundle:subheads.about}")
final class SubheadsCommand implements Callable<Integer> {

    enum Format {
        text,
        markdown,
        json,
        html
    }

    @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "param.file")
    private String file;

    @Mixin
    private ArticleOptions options;

    @Option(names = "--sections", paramLabel = "N", descriptionKey = "option.sections")
    private @Nullable Integer sections;

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
        if (sections != null && (sections < 0 || sections > 10_000)) {
            throw session.failure("error.range", "--sections", 0, 10_000);
        }
        ArticleFile input = ArticleFile.read(file, options, session);
        Article article = input.article();
        AnalyzedArticle analyzed = Analyzer.french().analyze(article);
        List<SubheadingProposal> proposals = SubheadingEngine.french()
                .propose(
                        analyzed,
                        new SubheadingOptions(sections, null, SubheadingOptions.DEFAULT.maxHeadingChars()),
                        session.locale());
        Article titled = SubheadingEngine.insert(article, proposals);
        Style style = output.toFile() ? new Style(false) : session.terminal().outStyle();
        String result = switch (to) {
            case text -> text(proposals, analyzed, session.texts(), style);
            case markdown -> Formats.standard().write("markdown", titled);
            case html -> SubheadingReport.html(analyzed, proposals, session.locale());
            case json ->
                Output.json(
                        new SubheadingAnswer(analyzed.text(), proposals, ArticleMapping.write(titled, input.format())));
        };
        output.write(result, spec.commandLine().getOut(), session);
        return 0;
    }

    private static String text(List<SubheadingProposal> proposals, AnalyzedArticle article, Texts texts, Style style) {
        if (proposals.isEmpty()) {
            return texts.text("subheads.none");
        }
        StringBuilder out = new StringBuilder();
        for (SubheadingProposal proposal : proposals) {
            String block = article.layout().ranges().get(proposal.beforeBlock()).of(article.text());
            out.append(style.bold(proposal.text())).append('\n');
            out.append("    ")
                    .append(texts.text("subheads.before", Style.excerpt(block, 60)))
                    .append('\n');
            for (String alternative : proposal.alternatives()) {
                out.append("    ")
                        .append(texts.text("subheads.or", alternative))
                        .append('\n');
            }
            out.append("    ").append(style.faint(proposal.because())).append("\n\n");
        }
        return out.toString();
    }
}
