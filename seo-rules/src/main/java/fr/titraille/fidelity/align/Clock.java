package fr.titraille.fidelity.align;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.figure.Figure;
import fr.titraille.text.TextRange;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times of day as hours, however they are written: « 20 h 30 », « 20h30 », « 20 heures 30 », « 20:30 ». */
final class Clock {

    private static final String GAP = "[\\s\\u00A0\\u202F]";
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})" + GAP + "?[h:]" + GAP + "?(\\d{2})?");
    private static final Pattern SPELT =
            Pattern.compile("(?iu)\\b(\\d{1,2})" + GAP + "(?:heures?|h)(?:" + GAP + "(?:et" + GAP + ")?(\\d{1,2})(?:"
                    + GAP + "?(?:minutes?|min|mn))?(?![\\p{L}\\d%]|[.,]\\d|" + GAP + "(?:[%\\d]|\\p{L}{5})))?");
    private static final String HOUR = "hour";
    private static final double MINUTES = 60;

    private Clock() {}

    /** Puts the times of the text among its figures, each in place of what was read of it. */
    static void read(AnalyzedText text, List<Figure> figures) {
        for (Token token : text.tokens()) {
            Matcher matcher = token.kind() == TokenKind.TIME ? TIME.matcher(token.text()) : null;
            if (matcher != null && matcher.matches()) {
                put(figures, text, token.range(), matcher.group(1), matcher.group(2));
            }
        }
        Matcher spelt = SPELT.matcher(text.text());
        while (spelt.find()) {
            put(figures, text, new TextRange(spelt.start(), spelt.end()), spelt.group(1), spelt.group(2));
        }
    }

    private static void put(
            List<Figure> figures, AnalyzedText text, TextRange range, String hours, @Nullable String minutes) {
        boolean wider = figures.stream()
                .anyMatch(f -> f.range().overlaps(range)
                        && (f.range().start() < range.start() || f.range().end() > range.end()));
        if (wider) {
            return;
        }
        figures.removeIf(f -> f.range().overlaps(range));
        double value = Double.parseDouble(hours) + (minutes == null ? 0 : Double.parseDouble(minutes) / MINUTES);
        figures.add(new Figure(
                range.of(text.text()), range, Figure.Type.DURATION, value, null, HOUR, Figure.Precision.EXACT));
    }
}
