package fr.titraille.headline;

import fr.titraille.text.ResourceLines;
import java.util.List;

/** What a desk writes shorter in a title, from {@code desk-short-forms.tsv}: a long line gets it before it loses words. */
final class DeskShortForms {

    private static final List<List<String>> ROWS =
            ResourceLines.table(DeskShortForms.class, "desk-short-forms.tsv", 2).stream()
                    .map(row -> List.of(row.get(0).replace('_', ' '), row.get(1).replace('_', ' ')))
                    .toList();

    private DeskShortForms() {}

    /** The line with short forms, one after another, until it has at most {@code most} characters; else with all. */
    static String fit(String line, int most) {
        String out = line;
        for (List<String> row : ROWS) {
            if (out.length() > most) {
                out = out.replace(row.get(0), row.get(1));
            }
        }
        return out;
    }

    /** Characters that a line may be too long by and still fit. */
    static int slack() {
        return ROWS.stream()
                .mapToInt(r -> r.get(0).length() - r.get(1).length())
                .sum();
    }
}
