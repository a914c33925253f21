package fr.titraille.cli;

import fr.titraille.archive.ScoreEntry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code titraille archive history}: how an article’s score went. */
@Command(name = "history", mixinStandardHelpOptions = true, description = "${bundle:archive.history.about}")
final class ArchiveHistoryCommand implements Callable<Integer> {

    /** One version. */
    record Version(String at, int score, String fingerprint, Map<String, Integer> findings) {}

    @Parameters(paramLabel = "ID", descriptionKey = "param.archive-id")
    private String id;

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
        List<ScoreEntry> entries = parent.read(archive -> archive.history(id));
        if (entries.isEmpty()) {
            throw session.failure("archive.unknown-id", id);
        }
        ArchiveRows rows = new ArchiveRows(
                texts.text("archive.history.title", id),
                List.of(texts.text("column.date"), texts.text("column.score"), texts.text("column.findings")));
        for (ScoreEntry entry : entries) {
            int findings = entry.findings().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            rows.add(entry.at(), entry.score(), findings);
        }
        Object json = entries.stream()
                .map(entry -> new Version(entry.at().toString(), entry.score(), entry.fingerprint(), entry.findings()))
                .toList();
        Style style = output.toFile() ? new Style(false) : session.terminal().outStyle();
        output.write(rows.write(to, json, style, session), spec.commandLine().getOut(), session);
        return 0;
    }
}
