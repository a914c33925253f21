package fr.titraille.clean;

import fr.titraille.text.ResourceLines;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A kind of boilerplate and what speaks for it.
 *
 * @param id its name in the cue files
 * @param rule the rule it falls under
 * @param certain score from which it may be removed
 * @param doubtful score from which it is flagged
 * @param cues weight of cues without which no sign counts
 * @param weights what each sign adds
 */
record BoilerplateKind(
        String id, String rule, double certain, double doubtful, double cues, Map<BlockSign, Double> weights) {

    static final List<BoilerplateKind> ALL = read();

    private static List<BoilerplateKind> read() {
        List<BoilerplateKind> out = new ArrayList<>();
        for (List<String> row : ResourceLines.table(BoilerplateKind.class, "kinds.tsv", 6)) {
            Map<BlockSign, Double> weights = new EnumMap<>(BlockSign.class);
            for (String pair : row.get(5).split(" ")) {
                String[] parts = pair.split("=");
                weights.put(BlockSign.valueOf(parts[0]), Double.valueOf(parts[1]));
            }
            out.add(new BoilerplateKind(
                    row.get(0),
                    row.get(1),
                    Double.parseDouble(row.get(2)),
                    Double.parseDouble(row.get(3)),
                    Double.parseDouble(row.get(4)),
                    Map.copyOf(weights)));
        }
        return List.copyOf(out);
    }

    /** The score of a block: its cues and its signs. */
    double score(CueBook.Hits hits, Set<BlockSign> signs, int words) {
        double score = hits.weight();
        for (Map.Entry<BlockSign, Double> entry : weights.entrySet()) {
            boolean shown = switch (entry.getKey()) {
                case COVERED -> hits.coveredWords() * 10 >= words * 6;
                case NO_START -> !hits.starts();
                default -> signs.contains(entry.getKey());
            };
            score += shown ? entry.getValue() : 0;
        }
        return score;
    }
}
