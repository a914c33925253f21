package fr.titraille.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.titraille.archive.ArticleIndex;
import fr.titraille.archive.Cannibals;
import fr.titraille.archive.IndexedArticle;
import fr.titraille.article.Article;
import fr.titraille.dto.ArticleDto;
import fr.titraille.dto.ArticleMapping;
import fr.titraille.dto.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One set of generated articles, once through the embedded index and once through Spark. */
class SparkAuditTest {

    /** Two rewrites, two rivals. */
    private static final int ARTICLES = 85;

    private static final String SMALL_BLOCKS = "spark.sql.files.maxPartitionBytes";

    @TempDir
    static Path folder;

    private static SparkSession spark;
    private static ArticleIndex archive;
    private static Map<String, Long> counts;

    @BeforeAll
    static void readTheSetTwice() throws IOException, InterruptedException {
        List<Article> articles = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            for (ArticleDto article : GeneratedArticles.at(i)) {
                articles.add(ArticleMapping.read(article, "article"));
                lines.add(json(article));
            }
        }
        archive = ArticleIndex.write(folder.resolve("index"));
        archive.add(articles);

        // broken lines at the first, a middle and the last place, and an earlier version of an article
        lines.add(40, "{\"titre\": 3}");
        lines.add(0, "pas du JSON");
        lines.add(json(GeneratedArticles.at(2).get(0)).replace("\"a2\"", "\"a3\""));
        lines.add(json(GeneratedArticles.at(3).get(0)));
        lines.add("");
        lines.add("{\"title\": \"Sans corps\"}");
        Files.write(folder.resolve("articles.jsonl"), lines);

        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "localhost")
                .config("spark.sql.shuffle.partitions", "4")
                .config("spark.sql.session.timeZone", "UTC")
                // several blocks a file, so that lines are counted across them
                .config(SMALL_BLOCKS, "60k")
                .getOrCreate();
        counts = audit("jsonl", InputFormat.JSONL, OutputFormat.PARQUET, EnumSet.allOf(Job.class), "articles.jsonl");
    }

    @AfterAll
    static void close() throws IOException {
        spark.close();
        archive.close();
    }

    private static String json(ArticleDto article) throws JsonProcessingException {
        return Json.mapper().writeValueAsString(article);
    }

    private static Map<String, Long> audit(
            String out, InputFormat from, OutputFormat to, Set<Job> jobs, String... inputs)
            throws InterruptedException {
        List<String> paths = List.of(inputs).stream()
                .map(input -> folder.resolve(input).toString())
                .toList();
        return new Audit(from, to, folder.resolve(out).toString(), jobs, ArticleIndex.NEAR_DUPLICATE, Locale.FRENCH)
                .run(spark, paths);
    }

    private static Dataset<Row> table(String name) {
        return spark.read().parquet(folder.resolve("jsonl").resolve(name).toString());
    }

    @Test
    void articles_sameSet_haveTheIndexsScoresChipsAndFirms() {
        List<Row> rows = table("articles").collectAsList();

        assertThat(rows).hasSize(archive.stats().articles());
        for (Row row : rows) {
            IndexedArticle known = archive.get(row.getAs("id")).orElseThrow();
            assertThat(row.<Integer>getAs("score")).isEqualTo(known.score());
            assertThat(row.<Integer>getAs("words")).isEqualTo(known.words());
            assertThat(row.<Integer>getAs("facts")).isEqualTo(known.facts());
            assertThat(row.<String>getList(row.fieldIndex("chips"))).isEqualTo(known.chips());
            assertThat(row.<String>getList(row.fieldIndex("firms"))).isEqualTo(known.firms());
        }
    }

    @Test
    void findings_sameSet_areThoseOfTheIndexsHistory() {
        Map<String, Map<String, Integer>> found = new HashMap<>();
        for (Row row : table("findings").collectAsList()) {
            found.computeIfAbsent(row.getAs("id"), id -> new HashMap<>()).merge(row.getAs("rule"), 1, Integer::sum);
        }

        assertThat(found).hasSize(archive.stats().articles());
        found.forEach(
                (id, rules) -> assertThat(archive.history(id).get(0).findings()).isEqualTo(rules));
    }

    @Test
    void duplicates_sameSet_areTheIndexs() {
        List<String> found = table("duplicates").collectAsList().stream()
                .map(row -> row.getString(0) + " " + row.getString(1) + " " + row.getDouble(2) + " " + row.getList(3))
                .toList();

        assertThat(found).hasSizeGreaterThanOrEqualTo(2);
        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(archive.duplicates(ArticleIndex.NEAR_DUPLICATE).stream()
                        .map(pair -> pair.a() + " " + pair.b() + " " + pair.similarity() + " " + pair.passages())
                        .toList());
    }

    @Test
    void cannibals_sameSet_areTheIndexsWithItsAdvice() {
        List<String> found = table("cannibals").orderBy("keyphrase", "rank").collectAsList().stream()
                .map(row -> row.getAs("keyphrase") + " " + row.getAs("id") + " " + row.getAs("advice"))
                .toList();
        List<String> known = new ArrayList<>();
        for (Cannibals group : archive.cannibals()) {
            group.articles()
                    .forEach(member -> known.add(group.keyphrase() + " "
                            + member.article().id() + " "
                            + member.advice().name().toLowerCase(Locale.ROOT)));
        }

        assertThat(found).hasSizeGreaterThanOrEqualTo(4).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void rejected_badLines_areToldWithLineAndReason() {
        assertThat(table("rejected").orderBy("line").collectAsList())
                .extracting(row -> row.getLong(1) + " " + row.getString(2).split("\\h:", 2)[0])
                .containsExactly(
                        "1 le JSON est mal formé (ligne 1, colonne 1)",
                        "5 le même identifiant revient plus loin",
                        "42 titre",
                        "92 le même identifiant revient plus loin",
                        "94 est vide",
                        "95 body");
        assertThat(counts).containsEntry("articles", 89L).containsEntry("rejected", 6L);
    }

    @Test
    void facts_sameSet_areTold() {
        Row order =
                table("facts").filter("kind = 'order' AND quantity IS NOT NULL").first();

        assertThat(order.<String>getAs("evidence")).contains(order.<String>getAs("quantity"));
        assertThat(order.<String>getList(order.fieldIndex("chip"))).isNotEmpty();
    }

    @Test
    void run_parquetToCsv_readsTheSameArticles() throws InterruptedException {
        spark.read()
                .json(folder.resolve("articles.jsonl").toString())
                .filter("id IN ('a4', 'a5')")
                .selectExpr(
                        "id",
                        "title",
                        "body.content AS body",
                        "'markdown' AS format",
                        "keyphrase",
                        "to_timestamp(publishedAt, \"yyyy-MM-dd'T'HH:mmX\") AS publishedAt",
                        "42 AS clicks")
                .write()
                .parquet(folder.resolve("table.parquet").toString());

        Map<String, Long> done =
                audit("csv", InputFormat.PARQUET, OutputFormat.CSV, EnumSet.of(Job.AUDIT), "table.parquet");

        assertThat(done).containsEntry("articles", 2L).containsEntry("rejected", 0L);
        for (Row row : spark.read()
                .option("header", "true")
                .csv(folder.resolve("csv/articles").toString())
                .collectAsList()) {
            IndexedArticle known = archive.get(row.getAs("id")).orElseThrow();
            assertThat(row.<String>getAs("score")).isEqualTo(String.valueOf(known.score()));
            assertThat(row.<String>getAs("chips")).isEqualTo(String.join("|", known.chips()));
        }
    }

    @Test
    void run_folderOfTexts_namesArticlesByFileAndTellsWhatIsNotUtf8() throws IOException, InterruptedException {
        Path texts = Files.createDirectories(folder.resolve("textes"));
        Files.writeString(texts.resolve("port.txt"), "Le port agrandit son quai\n\nLes travaux durent un an.");
        Files.writeString(texts.resolve("gare.md"), "# La gare rouvre\n\nLes trains repartent lundi.");
        Files.write(texts.resolve("cassé.txt"), new byte[] {'a', (byte) 0xE9, 'b'});
        Files.write(texts.resolve("long.txt"), new byte[RecordReader.LIMIT + 1]);

        Map<String, Long> done =
                audit("texts", InputFormat.TEXT, OutputFormat.JSONL, EnumSet.of(Job.AUDIT, Job.FACTS), "textes");

        assertThat(done).containsEntry("articles", 2L).containsEntry("rejected", 2L);
        assertThat(spark.read()
                        .json(folder.resolve("texts/articles").toString())
                        .collectAsList())
                .extracting(row -> row.<String>getAs("id"))
                .containsExactlyInAnyOrder("port", "gare");
        assertThat(spark.read()
                        .json(folder.resolve("texts/rejected").toString())
                        .collectAsList())
                .extracting(row -> row.<String>getAs("reason"))
                .containsExactlyInAnyOrder("n’est pas en UTF-8", "dépasse 2 Mo");
    }

    @Test
    void main_withoutCommand_saysWhatIsExpected() {
        StringWriter err = new StringWriter();

        int code = SparkAudit.commandLine().setErr(new PrintWriter(err)).execute();

        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("audit");
    }

    @Test
    void generate_number_writesThatManyLinesOrOneMore() throws IOException {
        Path file = folder.resolve("generated.jsonl");

        assertThat(SparkAudit.commandLine().execute("generate", "12", file.toString()))
                .isZero();

        assertThat(Files.readAllLines(file)).hasSizeBetween(12, 13).allMatch(line -> line.startsWith("{\"id\":\"a"));
    }
}
