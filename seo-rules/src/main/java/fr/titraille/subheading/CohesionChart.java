package fr.titraille.subheading;

import java.util.List;
import java.util.Locale;

/**
 * The cohesion curve of an article as SVG: along its words, what a cut before each paragraph would gain in cohesion
 * (line) and how likely it is by all cues (bars), with the chosen cuts. Drawn for reading without colour: chosen cuts
 * are full lines with a number, the curve says in words what it shows.
 */
final class CohesionChart {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 300;
    private static final int LEFT = 44;
    private static final int RIGHT = 16;
    private static final int TOP = 40;
    private static final int BOTTOM = 44;
    private static final int MAX_POINTS = 1_500;

    private final Passages passages;
    private final BoundaryWorth worth;
    private final SubheadingTexts texts;
    private final double[] x;

    CohesionChart(Passages passages, BoundaryWorth worth, SubheadingTexts texts) {
        this.passages = passages;
        this.worth = worth;
        this.texts = texts;
        this.x = new double[passages.size() + 1];
        double total =
                Math.max(1, passages.all().stream().mapToLong(Passage::words).sum());
        double before = 0;
        for (int i = 0; i < passages.size(); i++) {
            x[i] = LEFT + before / total * (WIDTH - LEFT - RIGHT);
            before += passages.get(i).words();
        }
        x[passages.size()] = WIDTH - RIGHT;
    }

    /**
     * The SVG element.
     *
     * @param chosen passages before which a heading is proposed, in order
     */
    String svg(List<Integer> chosen) {
        StringBuilder out = new StringBuilder();
        out.append("<svg viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(HEIGHT)
                .append(
                        "\" role=\"img\" aria-labelledby=\"curve-title curve-desc\" class=\"curve\">\n<title id=\"curve-title\">")
                .append(Markup.escape(texts.text("report.curve")))
                .append("</title>\n<desc id=\"curve-desc\">")
                .append(Markup.escape(texts.text("report.describe", passages.size(), chosen.size())))
                .append("</desc>\n");
        axes(out);
        bars(out, chosen);
        line(out);
        cuts(out, chosen);
        legend(out);
        return out.append("</svg>\n").toString();
    }

    private void axes(StringBuilder out) {
        int floor = HEIGHT - BOTTOM;
        out.append(format("<path class=\"axis\" d=\"M%d %d V%d H%d\"/>%n", LEFT, TOP, floor, WIDTH - RIGHT));
        for (int percent = 0; percent <= 100; percent += 50) {
            double y = y(percent / 100.0);
            out.append(format(
                    "<text class=\"tick\" x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%d&#160;%%</text>%n",
                    LEFT - 6, y + 4, percent));
        }
        long words = passages.all().stream().mapToLong(Passage::words).sum();
        out.append(format(
                "<text class=\"tick\" x=\"%d\" y=\"%d\">0</text><text class=\"tick\" x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>%n",
                LEFT, floor + 16, WIDTH - RIGHT, floor + 16, Markup.escape(texts.text("report.words", words))));
    }

    private void bars(StringBuilder out, List<Integer> chosen) {
        int floor = HEIGHT - BOTTOM;
        for (int i = 1; i < shown(); i++) {
            double y = y(likelihood(i));
            double width = Math.max(1.5, Math.min(10, (x[i + 1] - x[i]) * 0.6));
            out.append(format(
                    "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>%n",
                    chosen.contains(i) ? "bar chosen" : "bar", x[i] - width / 2, y, width, Math.max(0.5, floor - y)));
        }
    }

    private void line(StringBuilder out) {
        double highest = 1e-9;
        double lowest = 0;
        for (int i = 1; i < shown(); i++) {
            highest = Math.max(highest, worth.gains()[i]);
            lowest = Math.min(lowest, worth.gains()[i]);
        }
        StringBuilder path = new StringBuilder();
        for (int i = 1; i < shown(); i++) {
            double share = (worth.gains()[i] - lowest) / (highest - lowest);
            path.append(format("%s%.1f %.1f ", i == 1 ? "M" : "L", x[i], y(share)));
        }
        if (!path.isEmpty()) {
            out.append("<path class=\"gain\" d=\"")
                    .append(path.toString().strip())
                    .append("\"/>\n");
        }
    }

    private void cuts(StringBuilder out, List<Integer> chosen) {
        int number = 1;
        for (int cut : chosen) {
            if (cut < x.length) {
                out.append(format(
                        "<path class=\"cut\" d=\"M%.1f %d V%d\"/><text class=\"number\" x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%d</text>%n",
                        x[cut], TOP - 8, HEIGHT - BOTTOM, x[cut], TOP - 14, number));
            }
            number++;
        }
    }

    private void legend(StringBuilder out) {
        int y = HEIGHT - 10;
        out.append(format(
                "<rect class=\"bar\" x=\"%d\" y=\"%d\" width=\"10\" height=\"10\"/><text class=\"tick\" x=\"%d\" y=\"%d\">%s</text>%n",
                LEFT, y - 9, LEFT + 16, y, Markup.escape(texts.text("report.legend-odds"))));
        out.append(format(
                "<path class=\"gain\" d=\"M%d %d h22\"/><text class=\"tick\" x=\"%d\" y=\"%d\">%s</text>%n",
                LEFT + 330, y - 4, LEFT + 358, y, Markup.escape(texts.text("report.legend-gain"))));
        out.append(format(
                "<path class=\"cut\" d=\"M%d %d v12\"/><text class=\"tick\" x=\"%d\" y=\"%d\">%s</text>%n",
                LEFT + 560, y - 10, LEFT + 570, y, Markup.escape(texts.text("report.chosen"))));
    }

    /** A picture of thousands of paragraphs shows nothing: what comes after is left out of it. */
    private int shown() {
        return Math.min(passages.size(), MAX_POINTS);
    }

    private double likelihood(int i) {
        return 1 / (1 + Math.exp(-worth.values()[i]));
    }

    private static double y(double share) {
        return HEIGHT - BOTTOM - share * (HEIGHT - BOTTOM - TOP);
    }

    private static String format(String pattern, Object... arguments) {
        return String.format(Locale.ROOT, pattern.replace("%n", "\n"), arguments);
    }
}
