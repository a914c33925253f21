package fr.titraille.spark;

import fr.titraille.archive.ArticleIndex;
import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the jobs over an input. */
@Command(name = "audit", mixinStandardHelpOptions = true, sortOptions = false, resourceBundle = SparkTexts.BUNDLE)
final class AuditCommand implements Callable<Integer> {

    /** Bytes a task reads: three hundred articles or so, two or three seconds of work. */
    private static final String SPLIT = "1m";

    @Parameters(arity = "1..*", paramLabel = "ENTRÉE", descriptionKey = "input")
    private List<String> inputs = List.of();

    @Option(names = "--out", required = true, paramLabel = "DOSSIER")
    private String out = "";

    @Option(names = "--from", paramLabel = "FORMAT", defaultValue = "jsonl")
    private InputFormat from = InputFormat.JSONL;

    @Option(names = "--to", paramLabel = "FORMAT", defaultValue = "parquet")
    private OutputFormat to = OutputFormat.PARQUET;

    @Option(names = "--jobs", paramLabel = "TRAVAUX", split = ",")
    private Set<Job> jobs = new LinkedHashSet<>(EnumSet.allOf(Job.class));

    @Option(names = "--least", paramLabel = "0–1")
    private double least = ArticleIndex.NEAR_DUPLICATE;

    @Option(names = "--lang", paramLabel = "fr|en", defaultValue = "fr")
    private String lang = "fr";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Locale locale = Locale.forLanguageTag(lang);
        SparkTexts texts = SparkTexts.in(locale);
        PrintWriter console = spec.commandLine().getOut();
        long start = System.nanoTime();
        try (SparkSession spark = session()) {
            Map<String, Long> counts = new Audit(from, to, out, jobs, least, locale).run(spark, inputs);
            double seconds = (System.nanoTime() - start) / 1e9;
            for (Map.Entry<String, Long> table : counts.entrySet()) {
                console.println(texts.text("done.table", table.getKey(), table.getValue()));
            }
            long articles = counts.getOrDefault("articles", 0L);
            console.println(texts.text("done.time", seconds, articles / seconds));
            console.flush();
            return 0;
        } catch (Exception e) {
            String reason = reason(e, texts);
            if (reason == null) {
                throw e;
            }
            spec.commandLine().getErr().println("spark-audit : " + reason);
            return 2;
        }
    }

    /** What the user can mend; null for a failure of the cluster or the program, which its trace tells. */
    private @Nullable String reason(Exception e, SparkTexts texts) {
        if (e instanceof AnalysisException analysis) {
            String condition = String.valueOf(analysis.getCondition());
            if (condition.startsWith("PATH_NOT_FOUND")) {
                return texts.text("error.missing", String.join(", ", inputs));
            }
            if (condition.startsWith("PATH_ALREADY_EXISTS")) {
                return texts.text("error.exists", out);
            }
            if (condition.startsWith("UNABLE_TO_INFER_SCHEMA")) {
                return texts.text("error.empty", String.join(", ", inputs));
            }
        }
        if (e instanceof NoFieldsException) {
            return texts.text("error.columns");
        }
        return e.getCause() instanceof FileAlreadyExistsException ? texts.text("error.exists", out) : null;
    }

    /** A session of the cluster that starts this program; on one machine without one, of all its cores. */
    private static SparkSession session() {
        SparkConf conf = new SparkConf().setIfMissing("spark.master", "local[*]");
        boolean local = conf.get("spark.master").startsWith("local");
        if (local) {
            conf.setIfMissing("spark.ui.enabled", "false").setIfMissing("spark.driver.host", "localhost");
        }
        return SparkSession.builder()
                .config(conf.setIfMissing("spark.app.name", "titraille spark-audit")
                        .setIfMissing("spark.sql.files.maxPartitionBytes", SPLIT)
                        // dates of a table are told in one zone, whatever the machine's
                        .set("spark.sql.session.timeZone", "UTC"))
                .getOrCreate();
    }
}
