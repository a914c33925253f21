package fr.titraille.cli;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Sentence;
import fr.titraille.syntax.DependencyTree;
import fr.titraille.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws trees as SVG: the words on a line, an arc from each head to its dependent, sentences one below the other. */
final class TreeDrawing {

    private static final int MARGIN = 20;
    /** Width of a character of the words, in pixels: an average of the sans-serif faces of browsers at 15 px. */
    private static final double CHARACTER = 8.6;

    private static final int GAP = 18;
    private static final int LEVEL = 22;
    private static final int FOOT = 46;
    /** Arcs over more arcs than this share the highest level. */
    private static final int HIGHEST = 40;

    private final AnalyzedText text;
    private final StringBuilder out = new StringBuilder();
    private double width;
    private double height = MARGIN;

    private TreeDrawing(AnalyzedText text) {
        this.text = text;
    }

    static String of(AnalyzedText text) {
        TreeDrawing drawing = new TreeDrawing(text);
        for (Sentence sentence : text.sentences()) {
            drawing.draw(sentence);
        }
        return drawing.document();
    }

    private String document() {
        String size = format("width=\"%.0f\" height=\"%.0f\"", width + MARGIN, height + MARGIN);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" " + size
                + " font-family=\"sans-serif\" font-size=\"15\">\n"
                + "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n" + out + "</svg>\n";
    }

    private void draw(Sentence sentence) {
        DependencyTree tree = Syntax.of(text).tree(sentence);
        int first = sentence.firstToken();
        int[] levels = levels(tree, sentence);
        double[] centres = new double[levels.length];
        double x = MARGIN;
        int highest = 1;
        for (int i = 0; i < centres.length; i++) {
            int characters = Math.max(
                    text.token(first + i).text().length(),
                    tree.relation(first + i).label().length() * 3 / 4);
            double own = Math.max(3, characters) * CHARACTER;
            centres[i] = x + own / 2;
            x += own + GAP;
            highest = Math.max(highest, levels[i]);
        }
        double line = height + highest * LEVEL + 24;
        for (int i = 0; i < centres.length; i++) {
            int head = tree.head(first + i);
            if (head == DependencyTree.NONE) {
                root(centres[i], line, height);
            } else {
                arc(
                        centres[head - first],
                        centres[i],
                        line,
                        levels[i],
                        tree.relation(first + i).label());
            }
            word(centres[i], line, first + i);
        }
        width = Math.max(width, x);
        height = line + FOOT;
    }

    /** For each word the level of the arc to it: one above the highest arc inside. */
    private static int[] levels(DependencyTree tree, Sentence sentence) {
        int first = sentence.firstToken();
        int length = sentence.endToken() - first;
        List<int[]> arcs = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            int head = tree.head(first + i);
            if (head != DependencyTree.NONE) {
                arcs.add(new int[] {Math.min(i, head - first), Math.max(i, head - first), i});
            }
        }
        arcs.sort((a, b) -> Integer.compare(a[1] - a[0], b[1] - b[0]));
        int[] levels = new int[length];
        int[] ceiling = new int[length + 1];
        for (int[] arc : arcs) {
            int level = 0;
            for (int gap = arc[0]; gap < arc[1]; gap++) {
                level = Math.max(level, ceiling[gap]);
            }
            level = Math.min(level + 1, HIGHEST);
            for (int gap = arc[0]; gap < arc[1]; gap++) {
                ceiling[gap] = level;
            }
            levels[arc[2]] = level;
        }
        return levels;
    }

    private void root(double x, double line, double top) {
        out.append(format("<path d=\"M%.1f %.1f V%.1f\" stroke=\"#b00\" fill=\"none\"/>\n", x, top + 6, line - 18));
    }

    private void arc(double from, double to, double line, int level, String relation) {
        double foot = line - 18;
        double top = foot - level * LEVEL;
        double start = from + (to > from ? 4 : -4);
        double corner = Math.min(8, Math.abs(to - start) / 2);
        double direction = to > from ? corner : -corner;
        out.append(format(
                "<path d=\"M%.1f %.1f V%.1f q0 -8 %.1f -8 H%.1f q%.1f 0 %.1f 8 V%.1f\" stroke=\"#567\""
                        + " fill=\"none\"/>\n",
                start, foot, top + 8, direction, to - direction, direction, direction, foot));
        out.append(format(
                "<path d=\"M%.1f %.1f l-3 -6 h6 z\" fill=\"#567\"/>\n"
                        + "<text x=\"%.1f\" y=\"%.1f\" font-size=\"10\" text-anchor=\"middle\" fill=\"#234\""
                        + " stroke=\"#fff\" stroke-width=\"3\" paint-order=\"stroke\">%s</text>\n",
                to, foot, (start + to) / 2, top + 3, escape(relation)));
    }

    private void word(double x, double line, int token) {
        out.append(format(
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">%s</text>\n<text x=\"%.1f\" y=\"%.1f\" "
                        + "font-size=\"10\" text-anchor=\"middle\" fill=\"#678\">%s</text>\n",
                x,
                line,
                escape(text.token(token).text()),
                x,
                line + 14,
                text.tag(token).pos()));
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    /** Characters that XML 1.0 does not allow are replaced. */
    private static String escape(String raw) {
        StringBuilder safe = new StringBuilder();
        raw.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                default -> {
                    boolean allowed = c >= 0x20 && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
                    safe.appendCodePoint(allowed || c == '\t' ? c : 0xFFFD);
                }
            }
        });
        return safe.toString();
    }
}
