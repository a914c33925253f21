package fr.titraille.benchmarks;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** The results as a table: milliseconds and kilobytes a job, and how many passes of Lucene's analyser that is. */
final class RatioTable {

    private static final String YARDSTICK = "luceneFrenchAnalyzer";

    private RatioTable() {}

    static String of(Collection<RunResult> results) {
        Map<Integer, Double> yardsticks = new TreeMap<>();
        for (RunResult result : results) {
            if (name(result).equals(YARDSTICK)) {
                yardsticks.put(words(result), milliseconds(result));
            }
        }
        StringBuilder out = new StringBuilder();
        out.append("%n%-22s %6s %12s %12s %12s%n".formatted("job", "words", "ms/op", "KB/op", "x Lucene"));
        for (RunResult result : results) {
            Double yardstick = yardsticks.get(words(result));
            String ratio =
                    yardstick == null ? "-" : String.format(Locale.ROOT, "%.1f", milliseconds(result) / yardstick);
            out.append(String.format(
                    Locale.ROOT,
                    "%-22s %6d %12.3f %12.0f %12s%n",
                    name(result),
                    words(result),
                    milliseconds(result),
                    kilobytes(result),
                    ratio));
        }
        return out.toString();
    }

    private static String name(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        return benchmark.substring(benchmark.lastIndexOf('.') + 1);
    }

    private static int words(RunResult result) {
        return Integer.parseInt(result.getParams().getParam("words"));
    }

    private static double milliseconds(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static double kilobytes(RunResult result) {
        Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
        return allocated == null ? 0 : allocated.getScore() / 1_000;
    }
}
