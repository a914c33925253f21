package fr.titraille.fidelity.align;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A measure in its unit without prefix: 1 200 MW and 1,2 GW are both 1.2e9 W. The prefixes are those of the SI (BIPM, The International
 * System of Units, 9th edition, table 7); memory sizes follow them too, as the press does.
 */
record MeasureScale(double value, String base) {

    private static final Set<String> BASES =
            Set.of("W", "Wh", "Hz", "B", "b", "bit", "B/s", "b/s", "bit/s", "FLOPS", "OPS", "m", "s", "g");
    private static final Map<String, Double> PREFIXES = Map.ofEntries(
            Map.entry("n", 1e-9),
            Map.entry("µ", 1e-6),
            Map.entry("m", 1e-3),
            Map.entry("k", 1e3),
            Map.entry("K", 1e3),
            Map.entry("M", 1e6),
            Map.entry("G", 1e9),
            Map.entry("T", 1e12),
            Map.entry("P", 1e15),
            Map.entry("E", 1e18));

    /** Units with a name of their own beside those with prefixes: a tonne, a hectare, squares. */
    private static final Map<String, MeasureScale> OTHERS = Map.of(
            "t", new MeasureScale(1e6, "g"),
            "ha", new MeasureScale(1e4, "m²"),
            "m²", new MeasureScale(1, "m²"),
            "km²", new MeasureScale(1e6, "m²"),
            "mm²", new MeasureScale(1e-6, "m²"));

    /** What measures share that are the same. */
    String key() {
        return (float) value + base;
    }

    /** The measure, or null where the unit takes no prefix. */
    static @Nullable MeasureScale of(double number, @Nullable String unit) {
        if (unit == null) {
            return null;
        }
        MeasureScale other = OTHERS.get(unit);
        if (other != null) {
            return new MeasureScale(number * other.value, other.base);
        }
        if (BASES.contains(unit)) {
            return new MeasureScale(number, unit);
        }
        Double factor = unit.isEmpty() ? null : PREFIXES.get(unit.substring(0, 1));
        return factor != null && BASES.contains(unit.substring(1))
                ? new MeasureScale(number * factor, unit.substring(1))
                : null;
    }
}
