package fr.titraille.optimize.prose;

import fr.titraille.figure.Figure;
import fr.titraille.text.Folding;
import fr.titraille.text.ResourceLines;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Figures of a fact in words: the text's own approximator, the number as the press writes it, its noun. */
final class FigureWords {

    private static final Map<String, List<String>> CURRENCIES = currencies();
    private static final Pattern APPROXIMATOR = Pattern.compile("^\\D*?(?=\\d|un\\b|une\\b)", Pattern.CASE_INSENSITIVE);

    private FigureWords() {}

    /** « environ 100 000 », « au moins 10 000 »; null where the number is unknown. */
    static @Nullable String number(@Nullable Figure figure) {
        if (figure == null || figure.number() == null) {
            return null;
        }
        String about = approximator(figure);
        return about == null ? null : about + FrenchNumbers.large(figure.number());
    }

    /** « 1 milliard de dollars », « environ 450 millions de yuans »; null where the currency has no noun here. */
    static @Nullable String money(@Nullable Figure figure) {
        Double value = figure == null ? null : figure.number();
        String number = number(figure);
        List<String> nouns = figure == null || figure.unit() == null ? null : CURRENCIES.get(figure.unit());
        if (value == null || number == null || nouns == null) {
            return null;
        }
        return number + (FrenchNumbers.endsWithNoun(value) ? " de " : "\u00A0") + nouns.get(1);
    }

    /** « environ 10 000 dollars » for a value that was worked out. */
    static @Nullable String about(double value, @Nullable String currency) {
        List<String> nouns = currency == null ? null : CURRENCIES.get(currency);
        if (nouns == null) {
            return null;
        }
        double rounded = significant(value);
        String of = FrenchNumbers.endsWithNoun(rounded) ? " de " : "\u00A0";
        return "environ " + FrenchNumbers.large(rounded) + of + nouns.get(1);
    }

    /** « plus de 50 % ». */
    static @Nullable String percent(@Nullable Figure figure) {
        String number = number(figure);
        return number == null ? null : number + "\u00A0%";
    }

    /** Three significant digits. */
    static double significant(double value) {
        double scale = Math.pow(10, Math.floor(Math.log10(Math.abs(value))) - 2);
        return Math.round(value / scale) * scale;
    }

    /** The words before the number, or null where the number is written in a way not foreseen. */
    private static @Nullable String approximator(Figure figure) {
        String text = Folding.fold(figure.text()).toLowerCase(Locale.FRENCH);
        Matcher matcher = APPROXIMATOR.matcher(text);
        if (!matcher.find()) {
            return null;
        }
        String words = matcher.group().strip();
        if (words.isEmpty()) {
            return "";
        }
        return KNOWN.contains(words) ? words + " " : null;
    }

    private static final List<String> KNOWN = List.of(
            "environ", "plus de", "près de", "au moins", "moins de", "jusqu'à", "quelque", "presque", "au plus");

    private static Map<String, List<String>> currencies() {
        Map<String, List<String>> out = new HashMap<>();
        for (List<String> row : ResourceLines.table(FigureWords.class, "currencies.tsv", 3)) {
            out.put(row.get(0), row);
        }
        return out;
    }
}
