package fr.titraille.cli;

import fr.titraille.archive.ArchiveHits;
import fr.titraille.archive.ArchiveQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code titraille archive search}: articles by their words, chips and firms. */
@Command(name = "search", mixinStandardHelpOptions = true, description = "${bundle:archive.search.about}")
final class ArchiveSearchCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "${bundle:label.words}", descriptionKey = "param.words")
    private List<String> words = new ArrayList<>();

    @Option(names = "--chip", paramLabel = "${bundle:label.name}", descriptionKey = "option.chip")
    private List<String> chips = new ArrayList<>();

    @Option(names = "--firm", paramLabel = "${bundle:label.name}", descriptionKey = "option.firm")
    private List<String> firms = new ArrayList<>();

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "option.limit")
    private int limit = 20;

    @Option(names = "--to", paramLabel = "FORMAT", descriptionKey = "option.to")
    private ArchiveRows.Format to = ArchiveRows.Format.text;

    @Mixin
    private OutputOptions output;

    @ParentCommand
    private ArchiveCommand parent;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Session session = parent.session();
        Texts texts = session.texts();
        if (limit < 1 || limit > 1_000) {
            throw session.failure("error.range", "--limit", 1, 1_000);
        }
        ArchiveQuery query = new ArchiveQuery(String.join(" ", words), chips, firms, null, null, null, 0, limit);
        ArchiveHits hits = parent.read(archive -> archive.search(query));
        ArchiveRows rows = new ArchiveRows(
                texts.text("archive.search.title"),
                List.of("id", texts.text("column.date"), texts.text("column.title"), texts.text("column.score")));
        hits.articles().forEach(a -> rows.add(a.id(), ArchiveRows.day(a), ArchiveRows.title(a), a.score()));
        Object json = new ArchiveAnswers.Hits(
                hits.total(),
                hits.articles().stream().map(ArchiveAnswers.Summary::of).toList());
        Style style = output.toFile() ? new Style(false) : session.terminal().outStyle();
        output.write(rows.write(to, json, style, session), spec.commandLine().getOut(), session);
        return 0;
    }
}
