package fr.titraille.cli;

import fr.titraille.archive.Cannibals;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code titraille archive cannibals}: what aims at one keyphrase, and what to do. */
@Command(name = "cannibals", mixinStandardHelpOptions = true, description = "${bundle:archive.cannibals.about}")
final class ArchiveCannibalsCommand implements Callable<Integer> {

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
        List<Cannibals> groups = parent.read(archive -> archive.cannibals());
        ArchiveRows rows = new ArchiveRows(
                texts.text("archive.cannibals.title"),
                List.of(texts.text("column.keyphrase"), "id", texts.text("column.score"), texts.text("column.advice")));
        for (Cannibals group : groups) {
            for (Cannibals.Member member : group.articles()) {
                String advice = "advice." + member.advice().name().toLowerCase(Locale.ROOT);
                rows.add(
                        group.keyphrase(),
                        member.article().id(),
                        member.article().score(),
                        texts.text(advice));
            }
        }
        Object json = groups.stream().map(ArchiveAnswers.Group::of).toList();
        Style style = output.toFile() ? new Style(false) : session.terminal().outStyle();
        output.write(rows.write(to, json, style, session), spec.commandLine().getOut(), session);
        return 0;
    }
}
