package fr.titraille.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.archive.ArticleIndex;
import fr.titraille.article.Article;
import fr.titraille.format.Formats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditTest {

    private static final String TEXT =
            "La coopérative vend ses serres au lycée voisin avant les vacances de printemps. "
                    + "Le maire promet un verger aux riverains et une passerelle aux cyclistes du quartier nord. "
                    + "Huawei livre la puce Ascend 910C à Baidu malgré les contrôles américains.";

    @TempDir
    Path folder;

    private String articles = "";

    @BeforeEach
    void write() throws IOException {
        articles = Files.createDirectories(folder.resolve("articles")).toString();
        article("serres", "puce Ascend", TEXT);
        article("serres-bis", "puces Ascend", "Toutefois, " + TEXT);
        article("lait", "prix du lait", "La ferme vend du lait au marché. Le prix baisse <b>vite</b>.");
    }

    private void article(String id, String keyphrase, String text) throws IOException {
        Files.writeString(
                folder.resolve("articles").resolve(id + ".md"),
                "---\nkeyphrase: " + keyphrase + "\ndate: 2026-03-01\n---\n\n# " + id + " au village\n\n" + text
                        + "\n");
    }

    private Document page(String... more) {
        String[] all = new String[more.length + 4];
        System.arraycopy(new String[] {"check", articles, "--to", "html"}, 0, all, 0, 4);
        System.arraycopy(more, 0, all, 4, more.length);
        return Jsoup.parse(Run.of(all).out());
    }

    private static Element part(Document page, String id) {
        return page.expectFirst("section[aria-labelledby=" + id + "]");
    }

    @Test
    void html_severalFiles_isOnePageThatLoadsNothing() {
        Document page = page();

        assertThat(page.select("link, img, iframe, [src], [href^=http], style:contains(url)"))
                .isEmpty();
        assertThat(page.select("[href]"))
                .allSatisfy(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .isNotNull());
        assertThat(page.select("section h2")).hasSize(7);
        assertThat(page.select(".tiles strong").eachText()).contains("3", "1");
        assertThat(part(page, "distribution").select("tr")).hasSize(10);
    }

    @Test
    void html_severalFiles_tellsTheWorstFirstAndTheRulesByArticles() {
        Document page = page();

        List<Integer> scores = part(page, "articles").select("td.score").eachText().stream()
                .map(Integer::valueOf)
                .toList();
        assertThat(scores).hasSize(3).isSorted();
        List<Integer> articles = part(page, "rules").select("tbody tr td:eq(2)").eachText().stream()
                .map(Integer::valueOf)
                .toList();
        assertThat(articles).isSortedAccordingTo((a, b) -> b - a).contains(3);
        assertThat(part(page, "rules").select("details p a")).isNotEmpty();
    }

    @Test
    void html_twoOfOneTextAndAim_areToldWithWhatToDo() {
        Document page = page();

        assertThat(part(page, "cannibals").select("li").eachText())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("À garder"))
                .anyMatch(line -> line.startsWith("À fondre"));
        assertThat(part(page, "duplicates").select("tbody tr").text())
                .contains("serres au village", "serres-bis au village", "coopérative");
    }

    @Test
    void html_withAnIndex_showsHowScoresWent() throws IOException {
        Path index = folder.resolve("index");
        String first = Files.readString(Path.of(articles, "lait.md"));
        add(index, "2026-02-01T00:00:00Z", first + "\n\n## UN TITRE.\n");
        add(index, "2026-04-01T00:00:00Z", first);

        Element trend = part(page("--archive", index.toString()), "trend");

        assertThat(trend.select("svg[role=img] circle")).hasSize(2);
        assertThat(trend.select("svg").attr("aria-label")).contains("2026-02-01", "2026-04-01");
        assertThat(trend.select("li").text()).contains("lait au village", "puis");
        assertThat(part(page(), "trend").text()).contains("--archive");
    }

    private static void add(Path index, String moment, String content) {
        Article article = Formats.standard().read("markdown", content).withId("lait");
        try (ArticleIndex archive = ArticleIndex.write(index, Clock.fixed(Instant.parse(moment), ZoneOffset.UTC))) {
            archive.add(List.of(article));
        }
    }

    @Test
    void csv_severalFiles_hasALineAnArticle() {
        List<String> lines =
                Run.of("check", articles, "--to", "csv").out().lines().toList();

        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).startsWith("file,id,title,score,valid,errors,warnings,advice,words,published");
        assertThat(lines)
                .anyMatch(line -> line.contains(",serres,") && line.endsWith(",serres-bis,serres-bis"))
                .anyMatch(line -> line.contains(",lait,") && line.contains(",2026-03-01,\"prix du lait\","));
    }
}
