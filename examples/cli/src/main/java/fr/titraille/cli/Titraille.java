package fr.titraille.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program {@code titraille}: rend publiable et vérifiable une copie de presse en français. */
@Command(
        name = "titraille",
        description = "${bundle:titraille.about}",
        versionProvider = Titraille.Version.class,
        mixinStandardHelpOptions = true,
        subcommands = {
            OptimizeCommand.class,
            CheckCommand.class,
            SubheadsCommand.class,
            TitlesCommand.class,
            FactsCommand.class,
            CompareCommand.class,
            ParseCommand.class,
            ArchiveCommand.class,
            RulesCommand.class,
            ServeCommand.class,
        })
public final class Titraille implements Runnable {

    /** Held, because a logger that nobody holds forgets its level: it would greet on standard error. */
    private static final Logger VALIDATION = Logger.getLogger("org.hibernate.validator");

    private final Session session;

    @Option(names = "--lang", paramLabel = "fr|en", scope = ScopeType.INHERIT, descriptionKey = "option.lang")
    private String language = "";

    @Spec
    private CommandSpec spec;

    Titraille(Session session) {
        this.session = session;
    }

    /** Tells the version that the build put into the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Titraille.class.getPackage().getImplementationVersion();
            return new String[] {"titraille " + (version == null ? "(dev)" : version)};
        }
    }

    /** What the commands work with. */
    Session session() {
        if (!List.of("", "fr", "en").contains(language)) {
            throw session.failure("error.lang", language);
        }
        return session;
    }

    @Override
    public void run() {
        session();
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** Runs the program and ends the process with its exit code: 0 fine, 1 findings, 2 wrong use or unreadable input. */
    public static void main(String[] arguments) {
        VALIDATION.setLevel(Level.WARNING);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Locale language = SystemLanguage.of(System.getenv(), arguments);
        Session session = new Session(System.in, Terminal.detect(System.getenv()), Texts.in(language));
        int code = run(session, out, err, arguments);
        out.flush();
        System.exit(code);
    }

    /** Runs the program on streams of the caller's, which are taken for no terminal. */
    public static int run(InputStream in, OutputStream out, OutputStream err, String... arguments) {
        Locale language = SystemLanguage.of(java.util.Map.of(), arguments);
        return run(new Session(in, Terminal.NONE, Texts.in(language)), out, err, arguments);
    }

    static int run(Session session, OutputStream out, OutputStream err, String... arguments) {
        PrintWriter errors = new PrintWriter(err, true, StandardCharsets.UTF_8);
        CommandLine line = new CommandLine(new Titraille(session))
                .setOut(new PrintWriter(out, false, StandardCharsets.UTF_8))
                .setErr(errors)
                .setResourceBundle(session.texts().bundle())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(
                        Help.defaultColorScheme(session.terminal().outStyle().colored() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setParameterExceptionHandler((failure, args) -> {
                    errors.println("titraille : " + new UsageErrors(session.texts()).line(failure));
                    return 2;
                })
                .setExecutionExceptionHandler((failure, command, result) -> {
                    errors.println("titraille : " + executionError(session, failure));
                    if (System.getenv("TITRAILLE_DEBUG") != null) {
                        failure.printStackTrace(errors);
                    }
                    return 2;
                });
        HelpHeadings.apply(line, session.texts());
        int code = line.execute(arguments);
        line.getOut().flush();
        return code;
    }

    private static String executionError(Session session, Exception failure) {
        String message = failure.getMessage();
        return failure instanceof InputException && message != null
                ? message.lines().findFirst().orElse("")
                : session.texts().text("error.internal", failure.getClass().getSimpleName());
    }
}
