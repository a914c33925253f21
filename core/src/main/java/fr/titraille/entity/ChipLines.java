package fr.titraille.entity;

import fr.titraille.text.ResourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How makers number their lines of chips, so that an unknown chip of a known line is still a chip. */
final class ChipLines {

    private record Line(Pattern code, @Nullable String maker) {}

    private static final List<Line> LINES = read();
    private static final List<Pattern> OPEN = ResourceLines.table(ChipLines.class, "open-ranges.tsv", 2).stream()
            .map(row -> Pattern.compile(row.get(0)))
            .toList();

    private ChipLines() {}

    private static List<Line> read() {
        List<Line> out = new ArrayList<>();
        for (List<String> row : ResourceLines.table(ChipLines.class, "chip-lines.tsv", 3)) {
            out.add(new Line(Pattern.compile(row.get(0)), row.get(1).equals("-") ? null : row.get(1)));
        }
        return List.copyOf(out);
    }

    /** Whether a name is of a range that the catalogue does not list in full. */
    static boolean isOfOpenRange(String name) {
        return OPEN.stream().anyMatch(range -> range.matcher(name).matches());
    }

    /** Whether a maker numbers its chips so. */
    static boolean isChip(String code) {
        return LINES.stream().anyMatch(line -> line.code().matcher(code).matches());
    }

    /** The maker whose line it is. */
    static Optional<String> maker(String code) {
        return LINES.stream()
                .filter(line -> line.code().matcher(code).matches())
                .findFirst()
                .map(Line::maker);
    }
}
