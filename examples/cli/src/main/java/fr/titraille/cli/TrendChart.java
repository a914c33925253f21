package fr.titraille.cli;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/** A line of mean scores over days, drawn in the page itself. */
final class TrendChart {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 200;
    private static final int LEFT = 34;
    private static final int TOP = 10;
    private static final int BOTTOM = 170;

    private TrendChart() {}

    /** Draws two points or more, in order of their days. */
    static void draw(List<AuditTrend.Point> points, String label, Element into) {
        StringBuilder svg = new StringBuilder();
        svg.append("<svg class=\"chart\" role=\"img\" viewBox=\"0 0 %d %d\" xmlns=\"http://www.w3.org/2000/svg\">"
                .formatted(WIDTH, HEIGHT));
        for (int score = 0; score <= 100; score += 25) {
            int y = y(score);
            svg.append("<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>".formatted(LEFT, y, WIDTH - 10, y))
                    .append("<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%d</text>".formatted(LEFT - 6, y + 4, score));
        }
        long first = points.get(0).day().toEpochDay();
        long days = Math.max(1, points.get(points.size() - 1).day().toEpochDay() - first);
        StringBuilder line = new StringBuilder();
        for (AuditTrend.Point point : points) {
            double x = LEFT + (double) (WIDTH - 20 - LEFT) * (point.day().toEpochDay() - first) / days;
            String place = String.format(Locale.ROOT, "%.1f,%d ", x, y(point.mean()));
            line.append(place);
            svg.append("<circle cx=\"%s\" cy=\"%d\" r=\"4\"/>"
                    .formatted(String.format(Locale.ROOT, "%.1f", x), y(point.mean())));
        }
        svg.append("<polyline points=\"").append(line.toString().strip()).append("\"/>");
        svg.append("<text x=\"%d\" y=\"%d\">%s</text>"
                .formatted(LEFT, HEIGHT - 8, points.get(0).day()));
        svg.append("<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text></svg>"
                .formatted(WIDTH - 10, HEIGHT - 8, points.get(points.size() - 1).day()));
        Parser xml = Parser.xmlParser().settings(ParseSettings.preserveCase);
        Element drawn = xml.parseInput(svg.toString(), "").child(0);
        drawn.attr("aria-label", label);
        into.appendChild(drawn);
    }

    private static int y(double score) {
        return (int) Math.round(BOTTOM - (BOTTOM - TOP) * score / 100);
    }
}
