package fr.titraille.benchmarks;

import java.util.Collection;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks with JMH and prints, for each job and size, milliseconds, memory and the ratio to one pass of
 * Lucene's French analyser in the same run. Takes JMH's own options: {@code -p words=750 validate luceneFrenchAnalyzer}.
 */
public final class Benchmarks {

    private Benchmarks() {}

    /** @param arguments JMH's options */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        System.out.println(RatioTable.of(run(arguments)));
    }

    static Collection<RunResult> run(String... arguments) throws RunnerException, CommandLineOptionException {
        OptionsBuilder options = new OptionsBuilder();
        options.parent(new CommandLineOptions(arguments));
        options.addProfiler(GCProfiler.class);
        return new Runner(options.build()).run();
    }
}
