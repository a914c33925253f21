package fr.titraille.cli;

import fr.titraille.archive.ArchiveStats;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code titraille archive stats}: what the archive holds. */
@Command(name = "stats", mixinStandardHelpOptions = true, description = "${bundle:archive.stats.about}")
final class ArchiveStatsCommand implements Callable<Integer> {

    /** The counts as JSON shows them; days in ISO 8601, empty where no article has a date. */
    record Stats(
            int articles,
            int versions,
            long bytes,
            double meanScore,
            Map<Integer, Integer> scores,
            String first,
            String last,
            Map<String, Integer> chips,
            Map<String, Integer> firms) {}

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
        ArchiveStats stats = parent.read(archive -> archive.stats());
        ArchiveRows rows = new ArchiveRows(
                texts.text("archive.stats.title"), List.of(texts.text("column.what"), texts.text("column.count")));
        rows.add(texts.text("stats.articles"), stats.articles());
        rows.add(texts.text("stats.versions"), stats.versions());
        rows.add(texts.text("stats.bytes"), stats.bytes());
        rows.add(texts.text("stats.score"), stats.meanScore());
        rows.add(texts.text("stats.first"), day(stats.first()));
        rows.add(texts.text("stats.last"), day(stats.last()));
        stats.chips().forEach(rows::add);
        stats.firms().forEach(rows::add);
        Object json = new Stats(
                stats.articles(),
                stats.versions(),
                stats.bytes(),
                stats.meanScore(),
                stats.scores(),
                day(stats.first()),
                day(stats.last()),
                stats.chips(),
                stats.firms());
        Style style = output.toFile() ? new Style(false) : session.terminal().outStyle();
        output.write(rows.write(to, json, style, session), spec.commandLine().getOut(), session);
        return 0;
    }

    private static String day(@Nullable Instant moment) {
        return moment == null ? "" : moment.toString().substring(0, 10);
    }
}
