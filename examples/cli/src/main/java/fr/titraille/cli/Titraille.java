package fr.titraille.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program {@code titraille}: rend publiable et vérifiable une copie de presse en français. */
@Command(
        name = "titraille",
        description = "Rend un article de presse publiable, trouvable et fidèle à ses sources.",
        versionProvider = Titraille.Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMANDE",
        subcommands = {
            SubheadsCommand.class,
            CompareCommand.class,
            ServeCommand.class,
        })
public final class Titraille implements Runnable {

    @Option(
            names = "--lang",
            paramLabel = "fr|en",
            scope = ScopeType.INHERIT,
            description = "Langue des messages : fr (par défaut) ou en.")
    private String language = SystemLanguage.detect();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** Tells the version that the build put into the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Titraille.class.getPackage().getImplementationVersion();
            return new String[] {"titraille " + (version == null ? "(développement)" : version)};
        }
    }

    /** The language of messages. */
    Locale locale() {
        return switch (language) {
            case "fr" -> Locale.FRENCH;
            case "en" -> Locale.ENGLISH;
            default -> throw new InputException("--lang : « " + language + " » n’est ni fr ni en");
        };
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** Runs the program and ends the process with its exit code: 0 fine, 1 findings, 2 wrong use or unreadable input. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(
                new java.io.FileOutputStream(java.io.FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(out, err, arguments);
        out.flush();
        System.exit(code);
    }

    /** Runs the program on streams of the caller's. */
    public static int run(OutputStream out, OutputStream err, String... arguments) {
        PrintWriter errors = new PrintWriter(err, true, StandardCharsets.UTF_8);
        CommandLine line = new CommandLine(new Titraille())
                .setOut(new PrintWriter(out, false, StandardCharsets.UTF_8))
                .setErr(errors)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((failure, args) -> {
                    errors.println("titraille : " + firstLine(failure.getMessage()) + " (titraille --help)");
                    return 2;
                })
                .setExecutionExceptionHandler((failure, command, result) -> {
                    if (failure instanceof InputException) {
                        errors.println("titraille : " + firstLine(failure.getMessage()));
                    } else {
                        errors.println("titraille : erreur interne ("
                                + failure.getClass().getSimpleName() + ")");
                        if (System.getenv("TITRAILLE_DEBUG") != null) {
                            failure.printStackTrace(errors);
                        }
                    }
                    return 2;
                });
        int code = line.execute(arguments);
        line.getOut().flush();
        return code;
    }

    private static String firstLine(@org.jspecify.annotations.Nullable String message) {
        return message == null
                ? "entrée inutilisable"
                : message.lines().findFirst().orElse("");
    }
}
