package fr.titraille.cli;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.archive.ArchiveException;
import fr.titraille.archive.ArticleIndex;
import fr.titraille.dto.ValidationAnswer;
import fr.titraille.rule.Profile;
import fr.titraille.rule.RuleEngine;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** {@code titraille check}: all rules over files and folders. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "${bundle:check.about}")
final class CheckCommand implements Callable<Integer> {

    enum Format {
        text,
        json,
        sarif,
        html,
        csv
    }

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.file}", descriptionKey = "param.files")
    private List<String> files = new ArrayList<>();

    @Mixin
    private ArticleOptions options;

    @Option(names = "--profile", paramLabel = "${bundle:label.profile}", descriptionKey = "option.profile")
    private String profile = "news";

    @Option(names = "--archive", paramLabel = "${bundle:label.folder}", descriptionKey = "option.check-archive")
    private @Nullable String archive;

    @Option(names = "--min-score", paramLabel = "N", descriptionKey = "option.min-score")
    private @Nullable Integer minScore;

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
        if (minScore != null && (minScore < 0 || minScore > 100)) {
            throw session.failure("error.range", "--min-score", 0, 100);
        }
        RuleEngine engine = engine(session);
        List<String> names = ArticleFolder.expand(files, session);
        List<InputException> unreadable = new ArrayList<>();
        List<CheckedFile> checked = checkAll(names, engine, session, unreadable);
        PrintWriter err = spec.commandLine().getErr();
        unreadable.forEach(failure -> err.println("titraille : " + failure.getMessage()));
        return unreadable.isEmpty() ? exitCode(checked) : 2;
    }

    private int exitCode(List<CheckedFile> checked) {
        for (CheckedFile file : checked) {
            if (!file.report().valid() || (minScore != null && file.report().score() < minScore)) {
                return 1;
            }
        }
        return 0;
    }

    private List<CheckedFile> checkAll(
            List<String> names, RuleEngine engine, Session session, List<InputException> unreadable) {
        if (archive == null) {
            List<CheckedFile> checked = check(names, engine, session, unreadable);
            write(names, checked, engine, null, session);
            return checked;
        }
        try (OpenedArchive opened = OpenedArchive.open(archive, session)) {
            List<CheckedFile> checked = check(names, engine.with(opened.articles()), session, unreadable);
            write(names, checked, engine, opened.index(), session);
            return checked;
        } catch (ArchiveException e) {
            throw new InputException(e.message(session.locale())).causedBy(e);
        }
    }

    private void write(
            List<String> names,
            List<CheckedFile> checked,
            RuleEngine engine,
            @Nullable ArticleIndex index,
            Session session) {
        if (checked.isEmpty()) {
            return;
        }
        Style style = output.toFile() ? new Style(false) : session.terminal().outStyle();
        String result = switch (to) {
            case text -> new CheckText(session.texts(), style).of(checked);
            case json -> json(names, checked);
            case sarif -> new SarifLog(engine, session.locale()).of(checked);
            case html ->
                names.size() == 1
                        ? new CheckPage(session.texts()).of(checked)
                        : new AuditPage(session.texts(), engine, Audit.of(checked, index)).html();
            case csv -> AuditCsv.of(Audit.of(checked, index));
        };
        output.write(result, spec.commandLine().getOut(), session);
    }

    private List<CheckedFile> check(
            List<String> names, RuleEngine engine, Session session, List<InputException> unreadable) {
        List<CheckedFile> out = new ArrayList<>();
        try (ProgressBar bar = progress(names.size(), session)) {
            for (String name : names) {
                try {
                    ArticleFile file = ArticleFile.read(name, options, session);
                    AnalyzedArticle article = Analyzer.french().analyze(OpenedArchive.named(file.article(), name));
                    out.add(new CheckedFile(file, article, engine.check(article)));
                } catch (InputException e) {
                    unreadable.add(e);
                }
                if (bar != null) {
                    bar.step();
                }
            }
        }
        return out;
    }

    private static @Nullable ProgressBar progress(int files, Session session) {
        return files < 2 || !session.terminal().err()
                ? null
                : new ProgressBarBuilder()
                        .setTaskName(session.texts().text("check.progress"))
                        .setInitialMax(files)
                        .setStyle(ProgressBarStyle.ASCII)
                        .clearDisplayOnFinish()
                        .build();
    }

    /** A profile that ships with Titraille by its name, or a site's own by its file. */
    private RuleEngine engine(Session session) {
        try {
            Profile thresholds = Profile.NAMES.contains(profile) ? Profile.named(profile) : ofFile(session);
            return RuleEngine.builder()
                    .profile(thresholds)
                    .locale(session.locale())
                    .build();
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw session.failure("error.profile-file", profile, String.valueOf(e.getMessage()))
                    .causedBy(e);
        }
    }

    private Profile ofFile(Session session) {
        Path file = Path.of(profile);
        if (!Files.isRegularFile(file)) {
            throw session.failure("error.profile", profile, String.join(", ", Profile.NAMES));
        }
        return Profile.read(file);
    }

    /** One file gives the answer of {@code POST /v1/validations}, several an array of them with their names. */
    private static String json(List<String> names, List<CheckedFile> checked) {
        if (names.size() == 1) {
            return Output.json(checked.get(0).answer());
        }
        return Output.json(checked.stream()
                .map(file -> new NamedAnswer(file.file().name(), file.answer()))
                .toList());
    }

    /** The answer for one of several files. */
    record NamedAnswer(String file, ValidationAnswer validation) {}
}
