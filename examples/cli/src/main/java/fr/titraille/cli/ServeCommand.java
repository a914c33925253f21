package fr.titraille.cli;

import fr.titraille.app.TitrailleServer;
import fr.titraille.security.ApiKeys;
import fr.titraille.settings.ServiceSettings;
import fr.titraille.settings.Setting;
import fr.titraille.settings.SettingException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code titraille serve}. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "${bundle:serve.about}")
final class ServeCommand implements Callable<Integer> {

    @Option(names = "--host", paramLabel = "${bundle:label.host}", descriptionKey = "option.host")
    private @Nullable String host;

    @Option(names = "--port", paramLabel = "N", descriptionKey = "option.port")
    private @Nullable String port;

    @Option(names = "--config", paramLabel = "${bundle:label.file}", descriptionKey = "option.config")
    private @Nullable Path config;

    @Option(names = "--open", descriptionKey = "option.open")
    private boolean open;

    @Option(names = "--show-config", descriptionKey = "option.show-config")
    private boolean showConfig;

    @Option(names = "--new-key", paramLabel = "${bundle:label.name}", descriptionKey = "option.new-key")
    private @Nullable String newKey;

    @Option(names = "--dry-run", descriptionKey = "option.dry-run")
    private boolean dryRun;

    @ParentCommand
    private Titraille program;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        Session session = program.session();
        PrintWriter out = spec.commandLine().getOut();
        if (newKey != null) {
            String key = ApiKeys.draw();
            out.println(session.texts().text("serve.new-key", key, newKey + ":" + ApiKeys.hash(key)));
            return 0;
        }
        try {
            ServiceSettings settings = settings();
            if (showConfig) {
                ConfigText.print(settings, session, out);
                return 0;
            }
            serve(settings, session, out);
        } catch (SettingException e) {
            throw session.failure("error.setting", e.text(session.texts().locale()))
                    .causedBy(e);
        }
        return 0;
    }

    /** Options over the environment over the file. */
    private ServiceSettings settings() {
        ServiceSettings settings = ServiceSettings.standard();
        String named = System.getenv("TITRAILLE_CONFIG");
        if (config != null) {
            settings = settings.withFile(config);
        } else if (named != null && !named.isBlank()) {
            settings = settings.withFile(Path.of(named));
        }
        settings = settings.withEnvironment(System.getenv());
        if (host != null) {
            settings = settings.with(Setting.HOST, host);
        }
        if (port != null) {
            settings = settings.with(Setting.PORT, port);
        }
        return open ? settings.with(Setting.OPEN, "true") : settings;
    }

    private void serve(ServiceSettings settings, Session session, PrintWriter out) throws InterruptedException {
        TitrailleServer server;
        try {
            server = TitrailleServer.start(settings);
        } catch (IOException e) {
            throw session.failure("error.bind", settings.text(Setting.HOST), settings.text(Setting.PORT))
                    .causedBy(e);
        }
        out.println(session.texts().text("serve.listening", server.uri()));
        out.flush();
        if (dryRun) {
            server.close();
            return;
        }
        // TERM and Ctrl+C come as a shutdown of the JVM, which waits for this hook: what was accepted is answered
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            server.close();
                            stopped.countDown();
                        },
                        "titraille-stop"));
        stopped.await();
    }
}
