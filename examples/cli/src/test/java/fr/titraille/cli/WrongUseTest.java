package fr.titraille.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongUseTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chek | commande inconnue | unknown command",
                "check | il manque FICHIER | FILE is missing",
                "check --foo a.txt | option inconnue | unknown option",
                "check missing.txt | fichier introuvable | no such file",
                "check a.txt --to pdf | n’est pas une valeur possible (text, json, sarif, html, csv) | is not a possible value (text, json, sarif, html, csv)",
                "check a.txt --min-score 101 | doit être entre 0 et 100 | must be between 0 and 100",
                "check a.txt --profile nope | n’est ni un profil connu | is neither a known profile",
                "optimize | il manque FICHIER | FILE is missing",
                "optimize a.txt b.txt | argument en trop | one argument too many",
                "optimize - --min-words -3 | doit être entre 0 et 20000 | must be between 0 and 20000",
                "optimize - --max-added-share 11 | doit être entre 0 et 10 | must be between 0 and 10",
                "optimize - --archive nowhere | n’est pas un dossier | is not a folder",
                "subheads - --sections x | n’est pas une valeur possible | is not a possible value",
                "facts - --published hier | n’est pas une date | is not a date",
                "facts - --from docx | n’est pas un format connu | is not a known format",
                "compare a.txt | il manque RÉÉCRITURE | REWRITE is missing",
                "compare - - | ne peut être lue qu’une fois | can be read only once",
                "compare a.txt b.txt --scope all | n’est pas une valeur possible (full, partial) | is not a possible value (full, partial)",
                "rules nothing | n’est pas une règle connue | is not a known rule",
                "serve --port 70000 | doit être entre 0 et 65535 | must be between 0 and 65535",
                "serve --port | il manque la valeur de --port | --port lacks its value",
            })
    void arguments_thatCannotBeUsed_giveOneLineInEachLanguage(String arguments, String french, String english) {
        assertOneLine(Run.withInput("Bonjour le monde.", arguments.split(" ")), french);
        assertOneLine(Run.withInput("Bonjour le monde.", ("--lang en " + arguments).split(" ")), english);
    }

    @Test
    void lang_unknown_isRefused() {
        assertOneLine(Run.of("rules", "--lang", "de"), "n’est ni fr ni en");
    }

    @Test
    void file_empty_isRefused() throws IOException {
        assertOneLine(Run.of("check", file("empty.txt", new byte[0])), "le fichier est vide");
        assertOneLine(Run.of("check", file("blank.txt", " \n\n ".getBytes(StandardCharsets.UTF_8))), "est vide");
        assertOneLine(Run.of("optimize", "-"), "entrée standard");
    }

    @Test
    void file_ofFiveMegabytes_isRefused() throws IOException {
        assertOneLine(
                Run.of("optimize", file("big.txt", "a".repeat(5_000_000).getBytes(StandardCharsets.UTF_8))),
                "2\u00a0Mo");
        assertOneLine(Run.withInput("a".repeat(2_000_001), "check", "-"), "2\u00a0Mo");
    }

    @Test
    void file_inLatin1_isRefused() throws IOException {
        assertOneLine(Run.of("check", file("l1.txt", "Café".getBytes(StandardCharsets.ISO_8859_1))), "UTF-8");
    }

    @Test
    void file_binary_isRefused() throws IOException {
        assertOneLine(Run.of("check", file("a.txt", new byte[] {'P', 'K', 3, 4, 0, 1})), "binaire");
    }

    @Test
    void folder_whereAFileIsWanted_isRefused() {
        assertOneLine(Run.of("optimize", folder.toString()), "est un dossier");
        assertOneLine(Run.of("check", folder.toString()), "aucun article");
    }

    @Test
    void output_thatCannotBeWritten_isRefused() {
        assertOneLine(Run.withInput("Bonjour.", "subheads", "-", "-o", folder.toString()), "est un dossier");
        assertOneLine(
                Run.withInput(
                        "Bonjour.",
                        "subheads",
                        "-",
                        "-o",
                        folder.resolve("no/such/file").toString()),
                "écriture impossible");
    }

    @Test
    void html_unclosed_isReadAsFarAsItGoes() throws IOException {
        Run run = Run.of("check", file("open.html", "<p>Bonjour <b>le monde".getBytes(StandardCharsets.UTF_8)));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"body\": | mal formé",
                "[] | objet JSON",
                "null | objet JSON",
                "{} | body",
                "{\"titre\": \"x\"} | titre",
                "{\"title\": 3, \"body\": {\"format\": \"text\", \"content\": \"x\"}} | title",
                "{\"body\": {\"format\": \"docx\", \"content\": \"x\"}} | format",
                "{\"publishedAt\": \"hier\", \"body\": {\"format\": \"text\", \"content\": \"x\"}} | publishedAt",
            })
    void json_thatIsNoArticle_namesTheField(String json, String named) throws IOException {
        assertOneLine(Run.of("check", file("a.json", json.getBytes(StandardCharsets.UTF_8))), named);
    }

    @Test
    void profile_withNonsense_namesTheKey() throws IOException {
        String profile = file("own.properties", "passive-voice.good=beaucoup".getBytes(StandardCharsets.UTF_8));
        assertOneLine(Run.withInput("Bonjour.", "check", "-", "--profile", profile), "passive-voice.good");
    }

    @Test
    void severalFiles_oneUnreadable_othersAreChecked() throws IOException {
        String good = file("good.txt", "Bonjour le monde.".getBytes(StandardCharsets.UTF_8));
        Run run = Run.of("check", good, folder.resolve("missing.txt").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("good.txt");
        assertThat(run.err().lines()).singleElement().asString().contains("missing.txt", "introuvable");
    }

    private String file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    private static void assertOneLine(Run run, String says) {
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("titraille : ")
                .contains(says);
        assertThat(run.err()).doesNotContain("Exception", "\tat ");
    }
}
