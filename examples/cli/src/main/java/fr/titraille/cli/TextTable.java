package fr.titraille.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table of text whose columns are as wide as their widest cell. */
final class TextTable {

    private static final int WIDEST = 32;

    private final Style style;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(Style style, List<String> heads) {
        this.style = style;
        rows.add(List.copyOf(heads));
    }

    /** Adds a row with as many cells as there are heads; a cell that is too long is cut. */
    void add(List<String> cells) {
        rows.add(cells.stream().map(cell -> Style.excerpt(cell, WIDEST)).toList());
    }

    @Override
    public String toString() {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        StringBuilder out = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            StringBuilder line = new StringBuilder("  ");
            for (int i = 0; i < widths.length; i++) {
                String cell = rows.get(r).get(i);
                line.append(cell).append(" ".repeat(widths[i] - width(cell) + 2));
            }
            String text = line.toString().stripTrailing();
            out.append(r == 0 ? style.faint(text) : text).append('\n');
            if (r == 0) {
                out.append("  ")
                        .append(style.faint("─".repeat(Arrays.stream(widths).sum() + 2 * (widths.length - 1))))
                        .append('\n');
            }
        }
        return out.toString();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
