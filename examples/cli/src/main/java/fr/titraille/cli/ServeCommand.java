package fr.titraille.cli;

import fr.titraille.app.TitrailleServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code titraille serve}. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "${bundle:serve.about}")
final class ServeCommand implements Callable<Integer> {

    @Option(names = "--host", paramLabel = "${bundle:label.host}", descriptionKey = "option.host")
    private String host = "127.0.0.1";

    @Option(names = "--port", paramLabel = "N", descriptionKey = "option.port")
    private int port = 8080;

    @ParentCommand
    private Titraille program;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        Session session = program.session();
        if (port < 0 || port > 65_535) {
            throw session.failure("error.range", "--port", 0, 65_535);
        }
        PrintWriter out = spec.commandLine().getOut();
        try (TitrailleServer server = TitrailleServer.start(host, port)) {
            out.println(session.texts().text("serve.listening", server.uri()));
            out.flush();
            Thread.currentThread().join();
        } catch (IOException | IllegalArgumentException e) {
            throw session.failure("error.bind", host, port).causedBy(e);
        }
        return 0;
    }
}
