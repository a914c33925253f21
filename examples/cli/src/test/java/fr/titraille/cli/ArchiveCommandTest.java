package fr.titraille.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveCommandTest {

    private static final String TEXT =
            "La coopérative vend ses serres au lycée voisin avant les vacances de printemps. "
                    + "Le maire promet un verger aux riverains et une passerelle aux cyclistes du quartier nord. "
                    + "Huawei livre la puce Ascend 910C à Baidu malgré les contrôles américains.";

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        article("serres", "puce Ascend", "2026-03-01", TEXT);
        article("serres-bis", "puces Ascend", "2026-03-02", "Toutefois, " + TEXT);
        article("lait", "prix du lait", "2026-03-03", "La ferme vend du lait au marché. Le prix baisse.");
        Files.writeString(folder.resolve("vide.json"), "{");
    }

    @Test
    void add_folderTwice_countsAndGoesOn() {
        Run first = archive("add", folder.resolve("articles").toString());
        Run again = archive("add", folder.resolve("articles").toString());
        Run broken = archive("add", folder.resolve("vide.json").toString());

        assertThat(first.code()).isZero();
        assertThat(first.out()).startsWith("3 ajoutés, 0 remplacés, 0 inchangés, 0 refusés");
        assertThat(again.out()).startsWith("0 ajoutés, 0 remplacés, 3 inchangés");
        assertThat(broken.code()).isEqualTo(2);
        assertThat(broken.err()).contains("vide.json");
    }

    @Test
    void answers_ofEveryKind_areJsonOfTheContract() {
        archive("add", folder.resolve("articles").toString());

        assertThat(archive("duplicates", "--to", "json").out())
                .contains("\"a\" : \"serres\"", "\"b\" : \"serres-bis\"", "\"similarity\"");
        assertThat(archive("cannibals", "--to", "json").out())
                .contains("\"keyphrase\" : \"puce", "\"ids\"", "serres-bis")
                .doesNotContain("lait");
        assertThat(archive("search", "prix", "--to", "json").out()).contains("\"total\" : 1", "\"id\" : \"lait\"");
        assertThat(archive("related", folder.resolve("articles/serres.md").toString(), "--to", "csv")
                        .out())
                .contains("serres-bis")
                .doesNotContain("serres,");
        assertThat(archive("history", "lait", "--to", "json").out()).contains("\"score\"");
        assertThat(archive("stats", "--to", "json").out()).contains("\"articles\" : 3");
        assertThat(archive("stats", "--to", "html").out()).contains("<html lang=\"fr\"", "<table>");
    }

    @Test
    void optimize_withAnIndex_readsFromIt() {
        archive("add", folder.resolve("articles").toString());

        Run run = Run.of(
                "optimize",
                folder.resolve("articles/lait.md").toString(),
                "--archive",
                folder.resolve("index").toString(),
                "--to",
                "json");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"article\"");
    }

    @Test
    void check_withIndexOrFolder_tellsRivalsAndDuplicatesButNeverTheFileItself() {
        String articles = folder.resolve("articles").toString();
        archive("add", articles);

        Run byIndex =
                Run.of("check", articles, "--archive", folder.resolve("index").toString());
        Run byFolder = Run.of("check", articles, "--archive", articles);
        Run alone = Run.of("check", articles);

        assertThat(byIndex.out())
                .isEqualTo(byFolder.out())
                .contains("[keyphrase-taken]", "[near-duplicate]", "(serres)", "redirigez")
                .doesNotContain("(lait)");
        assertThat(alone.out()).doesNotContain("[keyphrase-taken]", "[near-duplicate]");
    }

    @Test
    void optimize_ninjsItemToNinjs_isWrittenOverWhatItWas() throws IOException {
        Path item = folder.resolve("depeche.json");
        Files.writeString(
                item,
                "{\"uri\":\"urn:agence:7\",\"type\":\"text\",\"version\":\"3\",\"agence\":{\"page\":4},"
                        + "\"headline\":\"Huawei livre Baidu\",\"body_html\":\"<p>" + TEXT + "</p>\"}");

        Run run = Run.of("optimize", item.toString(), "--to", "ninjs");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("\"uri\" : \"urn:agence:7\"", "\"page\" : 4", "\"version\" : \"3\"", "\"bodies\"");
    }

    @Test
    void add_xmlThatIsNoFeed_isRefusedAndNotTakenAsText() throws IOException {
        Path map = folder.resolve("plan.xml");
        Files.writeString(map, "<urlset><url><loc>https://exemple.fr/</loc></url></urlset>");

        Run run = archive("add", map.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).startsWith("0 ajoutés");
        assertThat(run.err()).contains("plan.xml", "pas un flux connu");
    }

    @Test
    void export_linesOrFolder_comeBackAsTheyWere() throws IOException {
        archive("add", folder.resolve("articles").toString());
        Path lines = folder.resolve("archive.ndjson");
        Path files = folder.resolve("rendus");

        Run printed = archive("export");
        Run written = archive("export", "-o", lines.toString());
        Run folded = archive("export", "--to", "json", "-o", files.toString());

        assertThat(printed.out().lines()).hasSize(3).allMatch(line -> line.startsWith("{\"uri\":\"urn:titraille:"));
        assertThat(Files.readString(lines)).isEqualToNormalizingNewlines(printed.out());
        assertThat(written.err()).contains("3 articles");
        assertThat(folded.code()).isZero();
        assertThat(archive("add", lines.toString()).out()).startsWith("0 ajoutés, 0 remplacés, 3 inchangés");
        assertThat(archive("add", files.toString()).out()).startsWith("0 ajoutés, 0 remplacés, 3 inchangés");
    }

    @Test
    void export_toFullFolderOrNone_isRefusedAndWritesNothing() throws IOException {
        archive("add", folder.resolve("articles").toString());
        Path full = Files.createDirectories(folder.resolve("plein"));
        Files.writeString(full.resolve("note.txt"), "À garder.");

        Run refused = archive("export", "--to", "json", "-o", full.toString());
        Run nowhere = archive("export", "--to", "json");
        Run onFolder = archive("export", "-o", full.toString());

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("n’est pas vide").hasLineCount(1);
        assertThat(nowhere.err()).contains("-o DOSSIER");
        assertThat(onFolder.err()).contains("est un dossier");
        assertThat(full.toFile().list()).containsExactly("note.txt");
    }

    @Test
    void archive_missingOrUnnamed_saysSoInOneLine() {
        Run missing = archive("stats");
        Run unknown = Run.of("archive", "stats");

        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).contains("pas d’archive").hasLineCount(1);
        assertThat(unknown.err()).contains("TITRAILLE_ARCHIVE");
    }

    private Run archive(String command, String... arguments) {
        String[] all = new String[arguments.length + 4];
        all[0] = "archive";
        all[1] = command;
        all[2] = "--index";
        all[3] = folder.resolve("index").toString();
        System.arraycopy(arguments, 0, all, 4, arguments.length);
        return Run.of(all);
    }

    private void article(String id, String keyphrase, String day, String text) throws IOException {
        Path file = Files.createDirectories(folder.resolve("articles")).resolve(id + ".md");
        Files.writeString(
                file,
                "---\nkeyphrase: " + keyphrase + "\ndate: " + day + "\n---\n\n# " + id + " au village\n\n" + text
                        + "\n");
    }
}
