package fr.titraille.cli;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.chip.ChipFacts;
import fr.titraille.dto.FactsAnswer;
import fr.titraille.rule.RuleEngine;
import fr.titraille.rule.RuleGroup;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code titraille facts}: figures, chip facts, contradictions. */
@Command(name = "facts", mixinStandardHelpOptions = true, description = "${bundle:facts.about}")
final class FactsCommand implements Callable<Integer> {

    enum Format {
        text,
        json,
        csv
    }

    @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "param.file")
    private String file;

    @Mixin
    private ArticleOptions options;

    @Option(names = "--to", paramLabel = "FORMAT", descriptionKey = "option.to")
    private Format to = Format.text;

    @Option(names = "--figures", descriptionKey = "option.figures")
    private boolean figures;

    @Mixin
    private OutputOptions output;

    @ParentCommand
    private Titraille program;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Session session = program.session();
        AnalyzedArticle article = Analyzer.french()
                .analyze(ArticleFile.read(file, options, session).article());
        RuleEngine coherence = RuleEngine.builder()
                .locale(session.locale())
                .build()
                .only(rule -> rule.descriptor().group() == RuleGroup.FACTS);
        FactsAnswer answer =
                FactsAnswer.of(ChipFacts.french().extract(article), coherence.check(article), article.text());
        Style style = output.toFile() ? new Style(false) : session.terminal().outStyle();
        String result = switch (to) {
            case text -> new FactsText(session.texts(), style).of(answer);
            case json -> Output.json(answer);
            case csv -> figures ? FactsCsv.figures(answer) : FactsCsv.facts(answer);
        };
        output.write(result, spec.commandLine().getOut(), session);
        return 0;
    }
}
