package fr.titraille.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.titraille.app.TitrailleServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String ARTICLE = """
        {"title": "Une usine de puces à Lyon", "keyphrase": "usine de puces", "publishedAt": "2025-03-10",
         "body": {"format": "text", "content": "Le groupe lyonnais a commandé 1 600 puces à Huawei en mars, selon deux salariés.\\n\\nL'usine de puces ouvrira au printemps!"}}
        """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "check, /v1/validations",
        "subheads, /v1/subheadings",
        "facts, /v1/facts",
        "optimize, /v1/optimizations",
    })
    void json_ofACommand_isTheServicesAnswer(String command, String path) throws Exception {
        String file = Files.writeString(folder.resolve("a.json"), ARTICLE).toString();
        JsonNode printed = JSON.readTree(Run.of(command, file, "--to", "json").out());
        assertThat(printed).isEqualTo(asked(path, article(JSON.createObjectNode(), "article")));
    }

    @Test
    void json_ofCompare_isTheServicesAnswer() throws Exception {
        String file = Files.writeString(folder.resolve("a.json"), ARTICLE).toString();
        JsonNode printed =
                JSON.readTree(Run.of("compare", file, file, "--to", "json").out());
        ObjectNode request = article(article(JSON.createObjectNode(), "source"), "rewrite");
        assertThat(printed).isEqualTo(asked("/v1/fidelity-checks", request));
    }

    private static ObjectNode article(ObjectNode request, String name) throws IOException {
        request.set(name, JSON.readTree(ARTICLE));
        return request;
    }

    private static JsonNode asked(String path, JsonNode request) throws IOException, InterruptedException {
        try (TitrailleServer server = TitrailleServer.start("127.0.0.1", 0)) {
            HttpRequest post = HttpRequest.newBuilder(server.uri().resolve(path))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(request.toString()))
                    .build();
            return JSON.readTree(HttpClient.newHttpClient()
                    .send(post, BodyHandlers.ofString())
                    .body());
        }
    }

    @Test
    void check_errorLeft_exitsWithOne() {
        Run run = Run.withInput("Bonjour le monde.", "check", "-");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("pas encore publiable", "length-min-words", "700 sont demandés");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void check_noErrorLeft_exitsWithZeroUnlessTheScoreIsLow() throws IOException {
        String lenient = Files.writeString(
                        folder.resolve("own.properties"),
                        "extends=news\n"
                                + "length-min-words.min-words=1\n"
                                + "h1-single.enabled=false\n"
                                + "title-width.enabled=false\n"
                                + "meta-description.enabled=false\n")
                .toString();
        String text = "Le groupe ouvre une usine près de Lyon.";
        Run run = Run.withInput(text, "check", "-", "--profile", lenient);
        assertThat(run.out()).contains("aucune erreur");
        assertThat(run.code()).isZero();
        assertThat(Run.withInput(text, "check", "-", "--profile", lenient, "--min-score", "100")
                        .code())
                .isEqualTo(1);
    }

    @Test
    void check_folder_takesEveryArticleInIt() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Bonjour le monde.");
        Files.createDirectory(folder.resolve("below"));
        Files.writeString(folder.resolve("below/b.md"), "# Titre\n\nBonjour le monde.");
        Files.writeString(folder.resolve("c.log"), "no article");
        Run run = Run.of("check", folder.toString(), "--to", "json");
        JsonNode answers = JSON.readTree(run.out());
        assertThat(answers).extracting(a -> a.get("file").asText()).hasSize(2);
        assertThat(answers.get(0).at("/validation/metrics/words").asInt()).isEqualTo(3);
    }

    @Test
    void check_sarif_pointsIntoTheFile() throws IOException {
        String content = "Bonjour le monde.\n\nUNE USINE QUI GRANDIT\n\nLe groupe ouvre une usine près de Lyon .\n";
        String file = Files.writeString(folder.resolve("a b.txt"), content).toString();
        JsonNode run =
                JSON.readTree(Run.of("check", file, "--to", "sarif").out()).at("/runs/0");
        assertThat(run.at("/tool/driver/rules").size()).isGreaterThan(50);
        boolean pointed = false;
        for (JsonNode result : run.get("results")) {
            assertThat(result.get("level").asText()).isIn("error", "warning", "note");
            JsonNode place = result.at("/locations/0/physicalLocation");
            assertThat(place.at("/artifactLocation/uri").asText()).endsWith("a%20b.txt");
            JsonNode region = place.get("region");
            if (region != null) {
                int offset = region.get("charOffset").asInt();
                int line = (int) content.substring(0, offset).lines().count()
                        + (content.substring(0, offset).endsWith("\n") || offset == 0 ? 1 : 0);
                assertThat(region.get("startLine").asInt()).isEqualTo(line);
                pointed = true;
            }
        }
        assertThat(pointed).isTrue();
    }

    @Test
    void check_sarif_findsTheBlockWhereTheFileSaysTheSameElsewhere() throws IOException {
        String content = """
            <!DOCTYPE html><html><head><title>UNE USINE QUI GRANDIT</title></head><body>
            <!-- UNE USINE QUI GRANDIT -->
            <h2>UNE USINE QUI GRANDIT</h2>
            <p>Le groupe ouvre une usine près de Lyon.</p></body></html>
            """;
        String file = Files.writeString(folder.resolve("usine.html"), content).toString();
        JsonNode results =
                JSON.readTree(Run.of("check", file, "--to", "sarif").out()).at("/runs/0/results");
        assertThat(results)
                .filteredOn(result -> result.get("ruleId").asText().equals("heading-case"))
                .singleElement()
                .extracting(result -> result.at("/locations/0/physicalLocation/region/charOffset")
                        .asInt())
                .isEqualTo(content.lastIndexOf("UNE USINE"));
    }

    @Test
    void check_html_escapesTheArticle() {
        Run run = Run.withInput("Bonjour <script>alert(1)</script> le monde.", "check", "-", "--to", "html");
        Document page = Jsoup.parse(run.out());
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("li")).isNotEmpty();
        assertThat(page.expectFirst(".text").wholeText()).contains("<script>alert(1)</script>");
    }

    @Test
    void optimize_html_isAWholePage() {
        Run run = Run.withInput(
                "Le groupe a livré 1 600 puces à ses clients de Lyon en mars 2024.",
                "optimize",
                "-",
                "--title",
                "Lyon reçoit ses puces");
        Document page = Jsoup.parse(run.out());
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("<!doctype html>");
        assertThat(page.title()).isNotBlank();
        assertThat(page.select("article h1")).hasSize(1);
        assertThat(page.select("script[type=application/ld+json]")).hasSize(1);
        assertThat(run.err()).contains("Ce qui manque encore");
    }

    @Test
    void optimize_onATerminal_tellsWhatItChanged() {
        Run run = Run.on(
                new Terminal(false, true, false),
                "Le groupe a livré 1600 puces à ses clients de l'usine de Lyon!",
                "optimize",
                "-",
                "--to",
                "markdown");
        assertThat(run.err()).contains("Ce qui a changé", "Typographie", "Note", "Ce qui manque encore");
        assertThat(run.out()).doesNotContain("Ce qui a changé");
    }

    @Test
    void optimize_output_goesToTheFile() throws IOException {
        Path out = folder.resolve("out.md");
        Run run =
                Run.withInput("Le groupe ouvre une usine.", "optimize", "-", "--to", "markdown", "-o", out.toString());
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(out)).contains("usine");
    }

    @Test
    void facts_text_isATableAndCsvHasAHeader() {
        String text = "En août 2023, Tencent a acheté 1 600 Ascend 910B à Huawei.";
        Run table = Run.withInput(text, "facts", "-");
        assertThat(table.out()).contains("commande", "Tencent", "Huawei", "Ascend 910B", "1\u202f600", "2023-08");
        Run csv = Run.withInput(text, "facts", "-", "--to", "csv");
        assertThat(csv.out().lines().toList().get(0)).startsWith("kind,subject,counterparty,chip");
        assertThat(csv.out().lines().toList().get(1)).startsWith("order,Tencent,Huawei,\"Ascend 910B\"");
        Run figures = Run.withInput(text, "facts", "-", "--to", "csv", "--figures");
        assertThat(figures.out()).contains("text,type,value,unit,precision,start,end", "1600,chip");
    }

    @Test
    void compare_sameText_isFaithful() throws IOException {
        String file = Files.writeString(folder.resolve("a.txt"), "Le groupe a livré 1 600 puces.")
                .toString();
        Run run = Run.of("compare", file, file);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Fidèle");
    }

    @Test
    void rules_one_explainsWithExamplesAndSettings() {
        Run run = Run.of("rules", "heading-length");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Intertitres courts", "À corriger", "## Une usine neuve", "heading-length.max-words=12")
                .contains("<!-- titraille-disable heading-length -->");
    }

    @Test
    void rules_all_areGroupedAndSpeakEnglishWhenAsked() {
        assertThat(Run.of("rules").out()).contains("Typographie", "heading-length", "avertissement");
        assertThat(Run.of("rules", "--lang", "en").out())
                .contains("Typography", "warning")
                .doesNotContain("avertissement");
    }

    @Test
    void help_eachCommandInBothLanguages_leavesNothingUnresolved() {
        for (String language : new String[] {"fr", "en"}) {
            for (String command :
                    new String[] {"optimize", "check", "subheads", "facts", "compare", "rules", "serve"}) {
                Run run = Run.of("--lang", language, command, "--help");
                assertThat(run.code()).isZero();
                assertThat(run.out())
                        .contains(language.equals("fr") ? "Options\u00a0:" : "Options:")
                        .doesNotContain("${", "null", "bundle:");
            }
        }
    }

    @Test
    void colors_onlyOnATerminal() {
        Pattern escape = Pattern.compile("\u001b\\[");
        Matcher plain = escape.matcher(Run.withInput("Bonjour.", "check", "-").out());
        assertThat(plain.find()).isFalse();
        String colored =
                Run.on(new Terminal(true, true, true), "Bonjour.", "check", "-").out();
        assertThat(escape.matcher(colored).find()).isTrue();
        String forbidden = Run.on(new Terminal(true, true, false), "Bonjour.", "check", "-")
                .out();
        assertThat(escape.matcher(forbidden).find()).isFalse();
    }

    @Test
    void terminal_noColor_forbidsColors() {
        assertThat(Terminal.detect(java.util.Map.of("NO_COLOR", "1")).colors()).isFalse();
        assertThat(Terminal.detect(java.util.Map.of("TERM", "dumb")).colors()).isFalse();
        assertThat(Terminal.detect(java.util.Map.of()).colors()).isTrue();
    }

    @Test
    void article_escapeSequences_neverReachTheTerminal() {
        Run run = Run.withInput("Le mot \u001b[31mrouge\u001b[0m reste l'usine.", "check", "-");
        assertThat(run.out()).doesNotContain("\u001b");
    }

    @ParameterizedTest
    @CsvSource({"en_US.UTF-8, en", "fr_FR.UTF-8, fr", "C, fr", "POSIX, fr", "de_DE, en"})
    void language_ofTheSystem_isFrenchUnlessAnother(String locale, String language) {
        assertThat(SystemLanguage.ofLocale(locale)).isEqualTo(language);
    }
}
