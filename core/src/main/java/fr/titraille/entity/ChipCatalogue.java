package fr.titraille.entity;

import fr.titraille.text.EditDistance;
import fr.titraille.text.Folding;
import fr.titraille.text.ResourceLines;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The chips of the field with the source of each value. Immutable and thread-safe.
 *
 * <pre>{@code
 * ChipCatalogue.standard().find("910B").map(Chip::name); // Ascend 910B
 * }</pre>
 */
public final class ChipCatalogue {

    private static final int SHORTEST_CODE = 3;

    private static final ChipCatalogue STANDARD = read();

    private final List<Chip> chips;
    private final Map<String, Chip> bySpelling;
    private final Set<String> ambiguous;
    private final Map<String, String> sources;

    private ChipCatalogue(List<Chip> chips, Set<String> ambiguous, Map<String, String> sources) {
        this.chips = List.copyOf(chips);
        this.ambiguous = Set.copyOf(ambiguous);
        this.sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        Map<String, Chip> map = new HashMap<>();
        for (Chip chip : chips) {
            chip.spellings().forEach(spelling -> map.putIfAbsent(key(spelling), chip));
        }
        this.bySpelling = Map.copyOf(map);
    }

    /** The catalogue that comes with Titraille. */
    public static ChipCatalogue standard() {
        return STANDARD;
    }

    /** All entries, maker by maker. */
    public List<Chip> chips() {
        return chips;
    }

    /** The chip so written, without regard to case, spaces and hyphens. */
    public Optional<Chip> find(String spelling) {
        return Optional.ofNullable(bySpelling.get(key(spelling)));
    }

    /** The maker of a chip of the catalogue, or of the line that the code belongs to. */
    public Optional<String> makerOf(String spelling) {
        Optional<Chip> known = find(spelling);
        return known.isPresent() ? known.map(Chip::maker) : ChipLines.maker(spelling);
    }

    /**
     * Whether a name is of a range that the catalogue knows but does not list in full (« Radeon RX 9070 »), so that a name it
     * lacks says nothing.
     */
    public boolean isOfOpenRange(String name) {
        return ChipLines.isOfOpenRange(name);
    }

    /** The entries of a maker. */
    public List<Chip> of(String maker) {
        return chips.stream().filter(chip -> maker.equals(chip.maker())).toList();
    }

    /**
     * The document behind a code of {@link Sourced#source}, with its address.
     *
     * @throws IllegalArgumentException if the catalogue has no such code
     */
    public String source(String code) {
        String document = sources.get(code);
        if (document == null) {
            throw new IllegalArgumentException("the catalogue has no source " + code);
        }
        return document;
    }

    /** All documents by their code, in the order of the file. */
    public Map<String, String> sources() {
        return sources;
    }

    /** Whether the spelling is also a common word or another's name, and needs a chip word beside it. */
    boolean isAmbiguous(String spelling) {
        return ambiguous.contains(key(spelling));
    }

    /** Whether a code that the catalogue does not know is one slip away from a spelling that it knows. */
    boolean isNearMiss(String code) {
        String key = key(code);
        return key.length() >= SHORTEST_CODE
                && !bySpelling.containsKey(key)
                && bySpelling.keySet().stream()
                        .anyMatch(known -> known.length() >= SHORTEST_CODE && EditDistance.between(key, known, 1) == 1);
    }

    private static String key(String spelling) {
        return Folding.unaccented(spelling).replace(" ", "").replace("-", "");
    }

    private static ChipCatalogue read() {
        List<Chip> chips = new ArrayList<>();
        Set<String> ambiguous = new HashSet<>();
        for (List<String> row : ResourceLines.table(ChipCatalogue.class, "chips.tsv", 11)) {
            List<String> spellings = new ArrayList<>();
            spellings.add(row.get(0));
            for (String spelling : cells(row.get(4))) {
                String bare = spelling.startsWith("~") ? spelling.substring(1) : spelling;
                if (!bare.equals(spelling)) {
                    ambiguous.add(key(bare));
                }
                if (!spellings.contains(bare)) {
                    spellings.add(bare);
                }
            }
            chips.add(new Chip(
                    row.get(0),
                    cell(row.get(1)),
                    Chip.Kind.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
                    cell(row.get(3)),
                    spellings,
                    sourced(row.get(5)),
                    sourced(row.get(6)),
                    sourced(row.get(7)),
                    sourced(row.get(8)),
                    sourced(row.get(9)),
                    exports(row.get(10))));
        }
        Map<String, String> sources = new LinkedHashMap<>();
        for (List<String> row : ResourceLines.table(ChipCatalogue.class, "chip-sources.tsv", 3)) {
            sources.put(row.get(0), row.get(2).equals("-") ? row.get(1) : row.get(1) + ", " + row.get(2));
        }
        return new ChipCatalogue(chips, ambiguous, sources);
    }

    private static @Nullable String cell(String cell) {
        return cell.equals("-") ? null : cell;
    }

    private static List<String> cells(String cell) {
        return cell.equals("-") ? List.of() : List.of(cell.split("\\|"));
    }

    private static List<Sourced> exports(String cell) {
        List<Sourced> out = new ArrayList<>();
        for (String part : cell.split("; ")) {
            Sourced sourced = sourced(part);
            if (sourced != null) {
                out.add(sourced);
            }
        }
        return out;
    }

    private static @Nullable Sourced sourced(String cell) {
        if (cell.equals("-")) {
            return null;
        }
        int open = cell.lastIndexOf('[');
        if (open < 0 || !cell.endsWith("]")) {
            throw new IllegalStateException("a value of chips.tsv names no source: " + cell);
        }
        boolean disputed = cell.startsWith("! ");
        String value = cell.substring(disputed ? 2 : 0, open).strip();
        return new Sourced(value, cell.substring(open + 1, cell.length() - 1), disputed);
    }
}
