package fr.titraille.cli;

import fr.titraille.app.TitrailleServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code titraille serve}. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Démarre le service HTTP et sa page d’édition.")
final class ServeCommand implements Callable<Integer> {

    @Option(names = "--host", defaultValue = "127.0.0.1", description = "Adresse d’écoute (${DEFAULT-VALUE}).")
    private String host;

    @Option(names = "--port", defaultValue = "8080", description = "Port, 0 pour un port libre (${DEFAULT-VALUE}).")
    private int port;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65_535) {
            throw new InputException("--port : " + port + " n’est pas entre 0 et 65535");
        }
        PrintWriter out = spec.commandLine().getOut();
        try (TitrailleServer server = TitrailleServer.start(host, port)) {
            out.println("Titraille écoute sur " + server.uri());
            out.flush();
            Thread.currentThread().join();
        } catch (IOException e) {
            throw new InputException(
                    "impossible d’écouter sur " + host + ":" + port + " (adresse ou port déjà pris ?)", e);
        }
        return 0;
    }
}
