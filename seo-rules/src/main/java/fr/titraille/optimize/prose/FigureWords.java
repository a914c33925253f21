package fr.titraille.optimize.prose;

import fr.titraille.figure.Figure;
import fr.titraille.text.Folding;
import fr.titraille.writing.FrenchMoney;
import fr.titraille.writing.FrenchNumbers;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Figures of a fact in words: the text's own approximator, the number as the press writes it, its noun. */
final class FigureWords {

    private static final Pattern APPROXIMATOR = Pattern.compile("^\\D*?(?=\\d|un\\b|une\\b)", Pattern.CASE_INSENSITIVE);

    private FigureWords() {}

    /** « environ 100 000 », « au moins 10 000 »; null where the number is unknown. */
    static @Nullable String number(@Nullable Figure figure) {
        if (figure == null || figure.number() == null) {
            return null;
        }
        String about = approximator(figure);
        return about == null ? null : about + FrenchNumbers.words(figure.number());
    }

    /** « 1 milliard de dollars », « environ 450 millions de yuans »; null where the currency has no noun here. */
    static @Nullable String money(@Nullable Figure figure) {
        if (figure == null || figure.number() == null || figure.unit() == null) {
            return null;
        }
        String about = approximator(figure);
        Optional<String> money = FrenchMoney.written(figure.number(), figure.unit());
        return about == null || money.isEmpty() ? null : about + money.get();
    }

    /** « environ 10 000 dollars » for a value that was worked out. */
    static @Nullable String about(double value, @Nullable String currency) {
        Optional<String> money =
                currency == null ? Optional.empty() : FrenchMoney.written(significant(value), currency);
        return money.map(words -> "environ " + words).orElse(null);
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
}
