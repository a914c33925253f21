package fr.titraille.rules.facts;

import fr.titraille.figure.Figure;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far a printed number may be from the true one: half a unit of its last digit, more where it says « environ ». */
final class Rounding {

    private static final Pattern DIGITS = Pattern.compile("\\d+(?:[ .\\u00A0\\u202F]\\d{3})*(?:,\\d+)?");

    /** What « environ » allows, as a share: 10 % for a round number. House choice. */
    private static final double ABOUT = 0.10;

    private Rounding() {}

    /** Half a unit of the last digit that the text prints, in base units. */
    static double halfUnit(Figure figure) {
        double value = FactView.number(figure);
        Matcher matcher = DIGITS.matcher(figure.text());
        if (value == 0 || !matcher.find()) {
            return value * 0.005;
        }
        String digits = matcher.group();
        int comma = digits.indexOf(',');
        double printed =
                Double.parseDouble(digits.replaceAll("[ .\\u00A0\\u202F]", "").replace(',', '.'));
        double scale = printed == 0 ? 1 : value / printed;
        double unit = comma < 0 ? 1 : Math.pow(10, -(digits.length() - comma - 1.0));
        if (comma < 0) {
            // trailing zeros of a round number are not significant: 70 000 may be 69 600
            double whole = printed;
            while (whole >= 10 && whole % 10 == 0 && unit * 10 <= printed / 50) {
                whole /= 10;
                unit *= 10;
            }
        }
        return unit * scale / 2;
    }

    /** The lowest number that the figure may mean. */
    static double low(Figure figure) {
        double value = FactView.number(figure);
        return switch (figure.precision()) {
            case OVER -> value - halfUnit(figure);
            case UNDER -> value * (1 - ABOUT);
            case ABOUT -> value * (1 - ABOUT);
            case EXACT -> value - halfUnit(figure);
        };
    }

    /** The highest number that the figure may mean; « plus de » is read as « not much more than ». */
    static double high(Figure figure) {
        double value = FactView.number(figure);
        return switch (figure.precision()) {
            case OVER -> value * (1 + ABOUT);
            case UNDER -> value + halfUnit(figure);
            case ABOUT -> value * (1 + ABOUT);
            case EXACT -> value + halfUnit(figure);
        };
    }
}
