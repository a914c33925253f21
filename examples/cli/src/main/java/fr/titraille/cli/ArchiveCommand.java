package fr.titraille.cli;

import fr.titraille.archive.ArchiveException;
import fr.titraille.archive.ArticleIndex;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code titraille archive}: what the newsroom already wrote. */
@Command(
        name = "archive",
        mixinStandardHelpOptions = true,
        description = "${bundle:archive.about}",
        subcommands = {
            ArchiveAddCommand.class,
            ArchiveSearchCommand.class,
            ArchiveRelatedCommand.class,
            ArchiveDuplicatesCommand.class,
            ArchiveCannibalsCommand.class,
            ArchiveHistoryCommand.class,
            ArchiveStatsCommand.class,
            ArchiveExportCommand.class,
        })
final class ArchiveCommand implements Runnable {

    /** The variable that names the archive where no option does. */
    static final String VARIABLE = "TITRAILLE_ARCHIVE";

    @Option(
            names = "--index",
            paramLabel = "${bundle:label.folder}",
            scope = ScopeType.INHERIT,
            descriptionKey = "option.index")
    private @Nullable String index;

    @ParentCommand
    private Titraille program;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        session();
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    Session session() {
        return program.session();
    }

    /** Asks the archive; what it cannot do is told in one line. */
    <T> T read(Function<ArticleIndex, T> question) {
        try (ArticleIndex archive = ArticleIndex.read(folder())) {
            return question.apply(archive);
        } catch (ArchiveException e) {
            throw failure(e);
        }
    }

    /** Changes the archive, which is made where there is none. */
    <T> T write(Function<ArticleIndex, T> change) {
        try (ArticleIndex archive = ArticleIndex.write(folder())) {
            return change.apply(archive);
        } catch (ArchiveException e) {
            throw failure(e);
        }
    }

    private InputException failure(ArchiveException e) {
        return new InputException(e.message(session().locale())).causedBy(e);
    }

    private Path folder() {
        String named = index == null ? System.getenv(VARIABLE) : index;
        if (named == null || named.isBlank()) {
            throw session().failure("archive.no-index", VARIABLE);
        }
        try {
            return Path.of(named);
        } catch (InvalidPathException e) {
            throw session().failure("error.no-folder", named).causedBy(e);
        }
    }
}
