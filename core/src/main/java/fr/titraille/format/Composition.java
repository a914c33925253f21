package fr.titraille.format;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** A text brought to NFC, and where each of its units went. */
final class Composition {

    private final String raw;
    private final String text;
    private final int[] places;
    private final int[] ends;

    private Composition(String raw, SortedSet<Integer> borders) {
        this.raw = raw;
        this.places = new int[raw.length() + 1];
        this.ends = new int[raw.length()];
        StringBuilder out = new StringBuilder(raw.length());
        int from = 0;
        while (from < raw.length()) {
            int to = from + Character.charCount(raw.codePointAt(from));
            while (to < raw.length() && isComposing(raw, from, to)) {
                to++;
            }
            String composed = Normalizer.normalize(raw.substring(from, to), Normalizer.Form.NFC);
            for (int i = from; i < to; i++) {
                places[i] = out.length() + (i == from ? 0 : Math.min(i - from, composed.length()));
                ends[i] = to;
            }
            out.append(composed);
            from = to;
        }
        places[raw.length()] = out.length();
        for (int border : borders) {
            // a mark that ends before a combining sign takes the sign with it
            if (border > 0 && border < raw.length() && ends[border - 1] != border) {
                places[border] = places[ends[border - 1]];
            }
        }
        this.text = out.toString();
    }

    /** @param borders where marks start and end */
    static Composition of(String raw, SortedSet<Integer> borders) {
        return new Composition(raw, borders);
    }

    private static boolean isComposing(String raw, int from, int at) {
        char c = raw.charAt(at);
        boolean jamo = c >= '\u1160' && c <= '\u11FF' && raw.charAt(from) >= '\u1100' && raw.charAt(from) <= '\uD7A3';
        int type = Character.getType(c);
        return jamo || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** The text in NFC. */
    String text() {
        return text;
    }

    /** Where a place of the raw text went. */
    int map(int place) {
        return places[place];
    }

    /** The runs of the raw text, now of this one: what was composed is replaced as a whole. */
    List<TextRun> map(List<TextRun> runs) {
        List<TextRun> out = new ArrayList<>();
        for (TextRun run : runs) {
            int i = run.start();
            while (run.literal() && i < run.end()) {
                int end = Math.min(ends[i], run.end());
                boolean same = end == i + 1 && map(end) == map(i) + 1 && text.charAt(map(i)) == raw.charAt(i);
                int from = run.from() + i - run.start();
                add(new TextRun(map(i), map(end), run.slot(), from, from + end - i, run.syntax(), same), out);
                i = end;
            }
            if (!run.literal()) {
                int start = map(run.start());
                add(new TextRun(start, map(run.end()), run.slot(), run.from(), run.to(), run.syntax(), false), out);
            }
        }
        return TextRun.joined(out);
    }

    private static void add(TextRun run, List<TextRun> out) {
        if (run.start() < run.end()) {
            out.add(run);
        }
    }
}
