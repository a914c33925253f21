package fr.titraille.cli;

import fr.titraille.archive.ArticleIndex;
import fr.titraille.archive.DuplicatePair;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code titraille archive duplicates}: what was written twice. */
@Command(name = "duplicates", mixinStandardHelpOptions = true, description = "${bundle:archive.duplicates.about}")
final class ArchiveDuplicatesCommand implements Callable<Integer> {

    @Option(names = "--min", paramLabel = "N", descriptionKey = "option.min-similarity")
    private double least = ArticleIndex.NEAR_DUPLICATE;

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
        if (!(least >= 0.2 && least <= 1)) {
            throw session.failure("error.range", "--min", 0.2, 1);
        }
        List<DuplicatePair> pairs = parent.read(archive -> archive.duplicates(least));
        ArchiveRows rows = new ArchiveRows(
                texts.text("archive.duplicates.title"),
                List.of("a", "b", texts.text("column.similarity"), texts.text("column.passage")));
        for (DuplicatePair pair : pairs) {
            rows.add(
                    pair.a(),
                    pair.b(),
                    Math.round(100 * pair.similarity()) + " %",
                    pair.passages().isEmpty() ? "" : pair.passages().get(0));
        }
        Object json = pairs;
        Style style = output.toFile() ? new Style(false) : session.terminal().outStyle();
        output.write(rows.write(to, json, style, session), spec.commandLine().getOut(), session);
        return 0;
    }
}
