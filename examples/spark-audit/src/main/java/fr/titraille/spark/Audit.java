package fr.titraille.spark;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;

/**
 * All jobs over one input: every record is read and judged once, into a table of its own; the jobs draw on that table.
 * What cannot be used goes to the table {@code rejected}.
 *
 * @param from what the input is
 * @param to how tables are written
 * @param folder where they go, one folder each; it must not hold them yet
 * @param jobs what is asked
 * @param least similarity from which two texts are told as near duplicates
 * @param locale of messages and reasons
 */
record Audit(InputFormat from, OutputFormat to, String folder, Set<Job> jobs, double least, Locale locale) {

    /** The working table: a row a record, from which all other tables are drawn. */
    static final String READING = "reading";

    private static final String[] PLACE = {"file", "line"};

    /**
     * Runs the jobs.
     *
     * @return how many rows each table has, by its name
     * @throws InterruptedException if the program is stopped while it waits for Spark
     */
    Map<String, Long> run(SparkSession spark, List<String> inputs) throws InterruptedException {
        Map<String, Long> counts = new TreeMap<>();
        String reading = folder + "/" + READING;
        Reading.of(new Records(spark).read(from, inputs), locale).write().parquet(reading);
        Dataset<Row> read = spark.read().schema(Reading.SCHEMA).parquet(reading);
        Dataset<Row> articles = read.filter(col("reason").isNull());
        Dataset<Row> rejected = read.filter(col("reason").isNotNull()).select("file", "line", "reason");
        Dataset<Row> replaced = replaced(articles);
        if (!replaced.isEmpty()) {
            articles = articles.join(replaced, PLACE, "left_anti");
            rejected = rejected.union(replaced.withColumn(
                    "reason", functions.lit(SparkTexts.in(locale).text("record.replaced"))));
        }
        counts.put("articles", articles.count());
        write(rejected.orderBy("file", "line"), "rejected", counts);
        if (jobs.contains(Job.AUDIT)) {
            write(scores(articles), "articles", counts);
            write(each(articles, "findings"), "findings", counts);
        }
        if (jobs.contains(Job.FACTS)) {
            write(each(articles, "facts"), "facts", counts);
        }
        if (jobs.contains(Job.DUPLICATES)) {
            write(DuplicateJob.of(articles, least), "duplicates", counts);
        }
        if (jobs.contains(Job.CANNIBALS)) {
            write(CannibalJob.of(articles), "cannibals", counts);
        }
        return counts;
    }

    private void write(Dataset<Row> table, String name, Map<String, Long> counts) throws InterruptedException {
        Observation rows = new Observation();
        to.write(table.observe(rows, functions.count(functions.lit(1)).as("rows")), folder + "/" + name);
        counts.put(name, (Long) rows.getAsJava().get("rows"));
    }

    /** Where articles stand whose id comes again later: of two articles with one id the last counts. */
    private static Dataset<Row> replaced(Dataset<Row> articles) {
        Column last = functions
                .row_number()
                .over(Window.partitionBy("id")
                        .orderBy(col("file").desc(), col("line").desc()));
        return articles.select(col("id"), col("file"), col("line"), last.as("place"))
                .filter(col("place").gt(1))
                .select(PLACE[0], PLACE[1]);
    }

    private static Dataset<Row> scores(Dataset<Row> articles) {
        return articles.select(
                col("id"),
                col("file"),
                col("line"),
                col("title"),
                col("url"),
                col("section"),
                col("publishedAt"),
                col("words"),
                col("score"),
                functions.size(col("findings")).as("findings"),
                functions.size(col("facts")).as("facts"),
                col("chips"),
                col("firms"));
    }

    private static Dataset<Row> each(Dataset<Row> articles, String list) {
        return articles.select(col("id"), functions.explode(col(list)).as("each"))
                .select("id", "each.*");
    }
}
