package org.exemple.titraille;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.app.TitrailleServer;
import fr.titraille.cli.Titraille;
import fr.titraille.rule.Profile;
import fr.titraille.rule.testing.RuleTester;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PromotionalWordsTest {

    private static final String TEXT = "Ces puces révolutionnaires arrivent.";

    @Test
    void rule_promotionalWordInAnyForm_isFound() {
        RuleTester.forRule(new PromotionalWords())
                .valid("La puce calcule deux fois plus vite que la précédente.")
                .invalid("Cette puce ⟦révolutionnaire⟧ arrive.")
                .invalid("Ces puces ⟦incroyables⟧ et ⟦bluffantes⟧ arrivent.");
    }

    @Test
    void rule_threshold_isReadFromTheSitesProfile() {
        RuleTester.forRule(new PromotionalWords())
                .with(Profile.news().with("exemple-promotional-words.max", 1))
                .valid("Cette puce révolutionnaire arrive.");
    }

    @Test
    void commandLine_withTheJar_runsAndExplainsTheRule() {
        assertThat(printed(TEXT, "check", "-")).contains("exemple-promotional-words", "vante au lieu d’informer");
        assertThat(printed(TEXT, "--lang", "en", "check", "-")).contains("praises instead of informing");
        assertThat(printed("", "rules")).contains("exemple-promotional-words");
        assertThat(printed("", "rules", "exemple-promotional-words"))
                .contains("Pas de mots de réclame", "Cette puce révolutionnaire");
    }

    @Test
    void service_withTheJar_runsAndExplainsTheRule() throws Exception {
        try (TitrailleServer server = TitrailleServer.start("127.0.0.1", 0)) {
            HttpClient client = HttpClient.newHttpClient();
            HttpRequest validation = HttpRequest.newBuilder(server.uri().resolve("/v1/validations"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(
                            "{\"article\": {\"body\": {\"format\": \"text\", \"content\": \"" + TEXT + "\"}}}"))
                    .build();
            assertThat(client.send(validation, BodyHandlers.ofString()).body())
                    .contains("exemple-promotional-words", "vante au lieu d’informer");
            HttpRequest page = HttpRequest.newBuilder(server.uri().resolve("/v1/rules/exemple-promotional-words"))
                    .build();
            assertThat(client.send(page, BodyHandlers.ofString()).body())
                    .contains("Pas de mots de réclame", "Cette puce révolutionnaire");
        }
    }

    private static String printed(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Titraille.run(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                new ByteArrayOutputStream(),
                arguments);
        return out.toString(StandardCharsets.UTF_8);
    }
}
