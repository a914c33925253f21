package fr.titraille.spark;

import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program that {@code spark-submit} starts, or the launcher on one machine. */
@Command(
        name = "spark-audit",
        mixinStandardHelpOptions = true,
        subcommands = {AuditCommand.class, GenerateCommand.class},
        resourceBundle = SparkTexts.BUNDLE)
public final class SparkAudit implements Runnable {

    @Spec
    private CommandSpec spec;

    /** For the command line's own reader. */
    SparkAudit() {}

    /** @param arguments see {@code --help} */
    public static void main(String[] arguments) {
        int code = commandLine().execute(arguments);
        if (code != 0) {
            // a driver that returns from main has succeeded, whatever it printed
            System.exit(code);
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new SparkAudit())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setResourceBundle(SparkTexts.bundle(Locale.getDefault()));
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), SparkTexts.in(Locale.getDefault()).text("error.command"));
    }
}
