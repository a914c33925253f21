package fr.titraille.cli;

import fr.titraille.archive.Additions;
import fr.titraille.archive.ArticleIndex;
import fr.titraille.article.Article;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code titraille archive add}: articles and feeds into the archive; run again, it goes on where it was cut short. */
@Command(name = "add", mixinStandardHelpOptions = true, description = "${bundle:archive.add.about}")
final class ArchiveAddCommand implements Callable<Integer> {

    /** Articles between two commits: what a crash may cost to read again. */
    private static final int BATCH = 200;

    enum Format {
        text,
        json
    }

    /** What an addition did. */
    record Count(int added, int replaced, int unchanged, int refused, List<String> reasons) {}

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.file}", descriptionKey = "param.archive-files")
    private List<String> files = new ArrayList<>();

    @Option(names = "--to", paramLabel = "FORMAT", descriptionKey = "option.to")
    private Format to = Format.text;

    @Mixin
    private OutputOptions output;

    @ParentCommand
    private ArchiveCommand parent;

    @Spec
    private CommandSpec spec;

    private final List<Article> batch = new ArrayList<>();
    private int added;
    private int replaced;
    private int unchanged;

    @Override
    public Integer call() {
        Session session = parent.session();
        List<String> names = ArchiveInput.expand(files, session);
        List<String> refused = new ArrayList<>();
        parent.write(archive -> {
            addAll(archive, names, refused, session);
            return archive;
        });
        Count count = new Count(added, replaced, unchanged, refused.size(), refused);
        String text = session.texts().text("archive.added", added, replaced, unchanged, refused.size());
        output.write(
                to == Format.json ? Output.json(count) : text,
                spec.commandLine().getOut(),
                session);
        PrintWriter err = spec.commandLine().getErr();
        refused.forEach(reason -> err.println("titraille : " + reason));
        return refused.isEmpty() ? 0 : 2;
    }

    private void addAll(ArticleIndex archive, List<String> names, List<String> refused, Session session) {
        ArchiveInput input = new ArchiveInput(session, refused);
        try (ProgressBar bar = progress(names.size(), session)) {
            for (String name : names) {
                input.read(name, article -> {
                    batch.add(article);
                    if (batch.size() >= BATCH) {
                        flush(archive);
                    }
                });
                if (bar != null) {
                    bar.step();
                }
            }
            flush(archive);
        }
    }

    private void flush(ArticleIndex archive) {
        Additions done = archive.add(batch);
        added += done.added().size();
        replaced += done.replaced().size();
        unchanged += done.unchanged().size();
        batch.clear();
    }

    private static @Nullable ProgressBar progress(int files, Session session) {
        return files < 2 || !session.terminal().err()
                ? null
                : new ProgressBarBuilder()
                        .setTaskName(session.texts().text("archive.progress"))
                        .setInitialMax(files)
                        .setStyle(ProgressBarStyle.ASCII)
                        .clearDisplayOnFinish()
                        .build();
    }
}
