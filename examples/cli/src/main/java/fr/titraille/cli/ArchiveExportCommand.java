package fr.titraille.cli;

import fr.titraille.article.Article;
import fr.titraille.dto.ArticleMapping;
import fr.titraille.feed.NinjsItem;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code titraille archive export}: the articles of an archive back as files that it, and others, can read. */
@Command(name = "export", mixinStandardHelpOptions = true, description = "${bundle:archive.export.about}")
final class ArchiveExportCommand implements Callable<Integer> {

    enum Format {
        ninjs,
        json
    }

    @Option(names = "--to", paramLabel = "FORMAT", descriptionKey = "option.to")
    private Format to = Format.ninjs;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "${bundle:label.file}",
            descriptionKey = "option.export")
    private @Nullable String output;

    @ParentCommand
    private ArchiveCommand parent;

    @Spec
    private CommandSpec spec;

    private int count;

    @Override
    public Integer call() {
        Session session = parent.session();
        if (output == null && to == Format.json) {
            throw session.failure("error.export-folder");
        }
        if (output == null) {
            PrintWriter out = spec.commandLine().getOut();
            export(article -> out.println(NinjsItem.line(article)));
            out.flush();
            return 0;
        }
        try {
            Path target = Path.of(output);
            if (to == Format.json) {
                folder(target, session);
            } else if (Files.isDirectory(target)) {
                throw session.failure("error.output-folder", output);
            } else {
                lines(target);
            }
        } catch (IOException | InvalidPathException e) {
            throw session.failure("error.output", output).causedBy(e);
        }
        spec.commandLine().getErr().println(session.texts().text("archive.exported", count));
        return 0;
    }

    /** Writes beside the target and moves it there when it is whole. */
    private void lines(Path target) throws IOException {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            try (BufferedWriter out = Files.newBufferedWriter(part)) {
                export(article -> {
                    out.write(NinjsItem.line(article));
                    out.write('\n');
                });
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void folder(Path folder, Session session) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> inside = Files.list(folder)) {
            if (inside.findAny().isPresent()) {
                throw session.failure("error.not-empty", folder);
            }
        }
        export(article -> Files.writeString(
                folder.resolve(name(String.valueOf(article.id()))),
                Output.json(ArticleMapping.write(article, "html")) + "\n"));
    }

    /** An id as a file's name: what no file system takes is written with a per cent sign. */
    private static String name(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("*", "%2A") + ".json";
    }

    /** Writes one article. */
    private interface Target {
        void write(Article article) throws IOException;
    }

    private void export(Target target) {
        parent.read(archive -> {
            archive.each(indexed -> {
                try {
                    target.write(indexed.article());
                    count++;
                } catch (IOException e) {
                    throw parent.session()
                            .failure("error.output", String.valueOf(output))
                            .causedBy(e);
                }
            });
            return archive;
        });
    }
}
