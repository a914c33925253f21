package fr.titraille.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the headings of a plain text by its white space: a line as short as a heading and without a stop, with
 * {@value #BLANK_LINES} blank lines or more before it and fewer behind, in a text where nothing else stands so far
 * apart. A page whose paragraphs lie scattered has none.
 */
final class SetApartLines {

    /** Blank lines before a heading that was put in. */
    static final int BLANK_LINES = 2;

    /** As long as a heading that somebody typed may be (rule heading-pseudo). */
    private static final int MAX_CHARACTERS = 90;

    private static final String STOPS = ".,;:…";

    private SetApartLines() {}

    /** Where the headings start in the input, in UTF-16 units. */
    static Set<Integer> of(List<TextLine> lines) {
        List<TextLine> full = new ArrayList<>();
        List<Integer> gaps = new ArrayList<>();
        int blank = 0;
        for (TextLine line : lines) {
            if (line.isBlank()) {
                blank++;
                continue;
            }
            full.add(line);
            gaps.add(blank);
            blank = 0;
        }
        Set<Integer> out = new HashSet<>();
        for (int i = 1; i < full.size(); i++) {
            if (gaps.get(i) >= BLANK_LINES) {
                boolean opens = i + 1 < full.size() && gaps.get(i + 1) > 0 && gaps.get(i + 1) < gaps.get(i);
                if (!opens || !isHeading(full.get(i).text(), full.get(i + 1).text())) {
                    return Set.of();
                }
                out.add(full.get(i).range().start());
            }
        }
        return out;
    }

    private static boolean isHeading(String line, String next) {
        int first = line.codePointAt(0);
        char last = line.charAt(line.length() - 1);
        return line.length() <= MAX_CHARACTERS
                && line.length() < next.length()
                && (Character.isUpperCase(first) || Character.isDigit(first) || first == '«')
                && STOPS.indexOf(last) < 0;
    }
}
