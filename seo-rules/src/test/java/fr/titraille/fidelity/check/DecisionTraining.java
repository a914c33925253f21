package fr.titraille.fidelity.check;

import fr.titraille.testing.SharedData;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Fits the weights of {@code weights.tsv} and tells how they do on what they were not fitted to: five folds by source text,
 * and each hand left out in turn. Program:
 *
 * <pre>{@code DecisionTraining WEIGHTS.tsv PAIRS.jsonl… [--score LEFT-OUT.jsonl…] [--leave HANDS]}</pre>
 *
 * The weights go to {@code WEIGHTS.tsv}; pairs of the hands after {@code --leave} (such as p4,p5) are scored, not learnt.
 */
final class DecisionTraining {

    private static final int FOLDS = 5;

    private DecisionTraining() {}

    /** Counts over pairs. */
    private record Score(int hits, int misses, int alarms, int quiet) {

        static Score of(List<JudgedPair> pairs, Decision decision) {
            int[] n = new int[4];
            for (JudgedPair pair : pairs) {
                boolean flagged = pair.isFlagged(decision);
                n[pair.bent() ? (flagged ? 0 : 1) : flagged ? 2 : 3]++;
            }
            return new Score(n[0], n[1], n[2], n[3]);
        }

        Score plus(Score other) {
            return new Score(hits + other.hits, misses + other.misses, alarms + other.alarms, quiet + other.quiet);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "F1 %.1f, false alarms %.1f %% (%d of %d bent flagged, %d of %d faithful)",
                    200.0 * hits / Math.max(1, 2 * hits + alarms + misses),
                    100.0 * alarms / Math.max(1, alarms + quiet),
                    hits,
                    hits + misses,
                    alarms,
                    alarms + quiet);
        }
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> given = List.of(arguments);
        List<JudgedPair> learnt = new ArrayList<>();
        List<JudgedPair> left = new ArrayList<>();
        List<String> leave = List.of();
        boolean score = false;
        for (int i = 1; i < given.size(); i++) {
            if (given.get(i).equals("--score")) {
                score = true;
            } else if (given.get(i).equals("--leave")) {
                leave = List.of(given.get(++i).split(","));
            } else {
                List<JudgedPair> pairs = SharedData.parse(Path.of(given.get(i))).stream()
                        .map(JudgedPair::of)
                        .toList();
                (score ? left : learnt).addAll(pairs);
                out.println(given.get(i) + ": " + Score.of(pairs, Decision.given()));
            }
        }
        byHand(out, learnt, Decision.given());
        List<String> kept = leave;
        left.addAll(learnt.stream().filter(p -> kept.contains(p.hand())).toList());
        List<JudgedPair> all =
                learnt.stream().filter(p -> !kept.contains(p.hand())).toList();
        rotate(out, learnt);
        folds(out, all);
        DecisionFit fit = DecisionFit.on(all);
        out.println("fitted, learnt pairs: " + Score.of(all, fit.decision()));
        out.println("fitted, left-out pairs: " + Score.of(left, fit.decision()));
        Files.writeString(Path.of(given.get(0)), fit.table(), StandardCharsets.UTF_8);
    }

    private static void byHand(PrintStream out, List<JudgedPair> pairs, Decision decision) {
        Map<String, List<JudgedPair>> hands =
                pairs.stream().collect(Collectors.groupingBy(JudgedPair::hand, TreeMap::new, Collectors.toList()));
        hands.forEach((hand, own) -> {
            out.println(hand + ": " + Score.of(own, decision));
            out.println("   missed "
                    + own.stream()
                            .filter(p -> p.bent() && !p.isFlagged(decision))
                            .map(JudgedPair::id)
                            .toList());
            out.println("   false "
                    + own.stream()
                            .filter(p -> !p.bent() && p.isFlagged(decision))
                            .map(p -> p.id()
                                    + p.alarms().stream()
                                            .filter(a -> decision.sureness(a) >= Decision.ERROR)
                                            .map(Alarm::ground)
                                            .toList())
                            .toList());
        });
    }

    /** Each hand scored by weights learnt from the others. */
    private static void rotate(PrintStream out, List<JudgedPair> pairs) {
        Score sum = new Score(0, 0, 0, 0);
        for (String hand :
                pairs.stream().map(JudgedPair::hand).distinct().sorted().toList()) {
            List<JudgedPair> rest =
                    pairs.stream().filter(p -> !p.hand().equals(hand)).toList();
            Score own = Score.of(
                    pairs.stream().filter(p -> p.hand().equals(hand)).toList(),
                    DecisionFit.on(rest).decision());
            out.println("left out " + hand + ": " + own);
            sum = sum.plus(own);
        }
        out.println("left out, all hands: " + sum);
    }

    private static void folds(PrintStream out, List<JudgedPair> pairs) {
        Score sum = new Score(0, 0, 0, 0);
        for (int fold = 0; fold < FOLDS; fold++) {
            int own = fold;
            List<JudgedPair> rest = pairs.stream()
                    .filter(p -> Math.floorMod(p.source().hashCode(), FOLDS) != own)
                    .toList();
            List<JudgedPair> held = pairs.stream()
                    .filter(p -> Math.floorMod(p.source().hashCode(), FOLDS) == own)
                    .toList();
            sum = sum.plus(Score.of(held, DecisionFit.on(rest).decision()));
        }
        out.println("folds by source text: " + sum);
    }
}
