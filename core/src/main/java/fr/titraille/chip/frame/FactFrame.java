package fr.titraille.chip.frame;

import fr.titraille.text.ResourceLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a predicate of some classes states, and where its parties and chips stand.
 *
 * @param kind the kind of fact
 * @param classes the semantic classes of predicates that state it
 * @param subject places of who acts, the likeliest first
 * @param counterparty places of the other side
 * @param chip places of the chips
 * @param options what else holds; see frames.tsv
 */
public record FactFrame(
        FactKind kind,
        Set<String> classes,
        List<String> subject,
        List<String> counterparty,
        List<String> chip,
        Set<String> options) {

    private static final List<FactFrame> ALL = read();
    private static final Map<String, List<FactFrame>> BY_CLASS = byClass();

    /** Copies its lists. */
    public FactFrame {
        classes = Set.copyOf(classes);
        subject = List.copyOf(subject);
        counterparty = List.copyOf(counterparty);
        chip = List.copyOf(chip);
        options = Set.copyOf(options);
    }

    private static List<FactFrame> read() {
        return ResourceLines.table(FactFrame.class, "frames.tsv", 6).stream()
                .map(row -> new FactFrame(
                        FactKind.valueOf(row.get(0).toUpperCase(Locale.ROOT)),
                        Set.copyOf(cells(row.get(1))),
                        cells(row.get(2)),
                        cells(row.get(3)),
                        cells(row.get(4)),
                        Set.copyOf(cells(row.get(5)))))
                .toList();
    }

    private static Map<String, List<FactFrame>> byClass() {
        Map<String, List<FactFrame>> out = new HashMap<>();
        for (FactFrame frame : ALL) {
            frame.classes()
                    .forEach(c -> out.computeIfAbsent(c, k -> new ArrayList<>()).add(frame));
        }
        return Map.copyOf(out);
    }

    private static List<String> cells(String cell) {
        return cell.equals("-") ? List.of() : List.of(cell.split(", ", -1));
    }

    /** All frames. */
    public static List<FactFrame> all() {
        return ALL;
    }

    /** The frames of a semantic class. */
    public static List<FactFrame> of(String semanticClass) {
        return BY_CLASS.getOrDefault(semanticClass, List.of());
    }
}
