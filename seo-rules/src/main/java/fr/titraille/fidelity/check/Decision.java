package fr.titraille.fidelity.check;

import fr.titraille.text.ResourceLines;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How sure an alarm is: one weight a ground, and one for how much of the sentence the source accounts for. All weights of
 * evidence are positive, so that more evidence never makes an alarm less sure.
 */
public final class Decision {

    /** From here on an alarm decides the verdict. */
    static final double ERROR = 0.5;

    /** Under this an alarm is not even worth a look. */
    static final double SILENT = 0.15;

    private static final Decision GIVEN = read();

    private final Map<Ground, double[]> weights;

    private Decision(Map<Ground, double[]> weights) {
        this.weights = weights;
    }

    /**
     * Other weights.
     *
     * @param weights base and slope of every ground
     */
    static Decision of(Map<Ground, double[]> weights) {
        return new Decision(new EnumMap<>(weights));
    }

    /** Base and slope of a ground. */
    double[] weights(Ground ground) {
        return Objects.requireNonNull(weights.get(ground)).clone();
    }

    /** Which grounds share their weights. */
    List<List<Ground>> rows() {
        return ResourceLines.table(Decision.class, "weights.tsv", 3).stream()
                .map(row -> Arrays.stream(row.get(0).split("[|]"))
                        .map(Ground::valueOf)
                        .toList())
                .toList();
    }

    /** The weights that come with the project. */
    public static Decision given() {
        return GIVEN;
    }

    private static Decision read() {
        Map<Ground, double[]> weights = new EnumMap<>(Ground.class);
        for (List<String> row : ResourceLines.table(Decision.class, "weights.tsv", 3)) {
            for (String ground : row.get(0).split("[|]")) {
                weights.put(
                        Ground.valueOf(ground),
                        new double[] {Double.parseDouble(row.get(1)), Double.parseDouble(row.get(2))});
            }
        }
        for (Ground ground : Ground.values()) {
            if (!weights.containsKey(ground)) {
                throw new IllegalStateException("weights.tsv has no row for " + ground);
            }
        }
        return new Decision(weights);
    }

    /** How likely a rewrite that raises the alarm is bent. */
    double sureness(Alarm alarm) {
        double[] own = Objects.requireNonNull(weights.get(alarm.ground()));
        return 1 / (1 + Math.exp(-(own[0] + own[1] * alarm.match())));
    }
}
