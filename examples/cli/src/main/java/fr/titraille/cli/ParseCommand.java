package fr.titraille.cli;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Analyzer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code titraille parse}: the dependency trees of a text. */
@Command(name = "parse", mixinStandardHelpOptions = true, description = "${bundle:parse.about}")
final class ParseCommand implements Callable<Integer> {

    enum Source {
        text,
        conllu
    }

    enum Format {
        text,
        conllu,
        svg
    }

    @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "param.parse")
    private String file;

    @Option(names = "--from", paramLabel = "FORMAT", descriptionKey = "option.from-tree")
    private Source from = Source.text;

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
        TextFile source = TextFile.read(file, session);
        AnalyzedText text = from == Source.conllu
                ? Analyzer.french().analyzeTokens(ConlluFile.sentences(source, session))
                : Analyzer.french().analyzeParagraphs(source.content());
        String result = switch (to) {
            case text -> TreeText.of(text);
            case conllu -> ConlluFile.of(text);
            case svg -> TreeDrawing.of(text);
        };
        output.write(result, spec.commandLine().getOut(), session);
        return 0;
    }
}
