package fr.titraille.figure;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Mood;
import fr.titraille.analysis.TokenKind;
import fr.titraille.grammar.WordClass;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads ratios that are no « fois »: un tiers, la moitié, le double, un serveur sur dix, trois quarts. */
final class RatioReader {

    /** A ratio over tokens {@code [first, end)}. */
    record Found(BigDecimal value, int first, int end) {}

    private static final Set<String> ORDERED = Set.of("première", "seconde", "deuxième", "autre");
    private static final Set<String> ARTICLES = Set.of("le", "du", "au");
    /** « neuf entreprises sur dix »: the noun between may have an adjective. */
    private static final int MOST_BETWEEN = 3;

    private static final BigDecimal TEN = BigDecimal.TEN;

    private final AnalyzedText text;
    private final NumberReader numbers;
    private final UnitReader units;

    RatioReader(AnalyzedText text, NumberReader numbers, UnitReader units) {
        this.text = text;
        this.numbers = numbers;
        this.units = units;
    }

    @Nullable
    Found read(int at, int end) {
        String key = text.token(at).key();
        String before = at > 0 ? text.token(at - 1).key() : "";
        if (key.equals("moitié")) {
            boolean half = !ORDERED.contains(before) && !before.equals("chère");
            return half ? new Found(new BigDecimal("0.5"), before.equals("la") ? at - 1 : at, at + 1) : null;
        }
        NumberWords.Word multiple = NumberWords.of(key);
        if (multiple != null && multiple.kind() == NumberWords.Kind.MULTIPLE && ARTICLES.contains(before)) {
            boolean noun = at + 1 < end
                    && text.token(at + 1).kind() == TokenKind.WORD
                    && !WordClass.OF.has(text.token(at + 1).key())
                    && !Set.of("en", "par", "à", "pour", "dans", "et", "depuis", "sur")
                            .contains(text.token(at + 1).key());
            return noun ? null : new Found(multiple.value(), before.equals("le") ? at - 1 : at, at + 1);
        }
        if ((key.equals("tiers") || key.equals("quart"))
                && ARTICLES.contains(before)
                && at + 1 < end
                && WordClass.OF.has(text.token(at + 1).key())) {
            return new Found(part(BigDecimal.ONE, key), before.equals("le") ? at - 1 : at, at + 1);
        }
        if (text.token(at).kind() == TokenKind.MODEL && key.matches("x\\d{1,3}")) {
            return new Found(new BigDecimal(key.substring(1)), at, at + 1);
        }
        Quantity number = numbers.read(at);
        if (number != null && before.equals("×") && units.after(number, end) == null) {
            return new Found(number.value(), at - 1, number.endToken());
        }
        return number == null ? null : counted(number, end);
    }

    /** « deux tiers », « un cinquième de », « 2/3 », « un serveur sur dix ». */
    private @Nullable Found counted(Quantity number, int end) {
        int next = number.endToken();
        if (isFactor(number.firstToken()) && units.after(number, end) == null) {
            return new Found(number.value(), number.firstToken(), next);
        }
        if (next >= end || number.isScaled()) {
            return null;
        }
        String key = text.token(next).key();
        if (NumberWords.is(key, NumberWords.Kind.FRACTION) && !key.equals("moitié")) {
            boolean ordinal = key.endsWith("ième")
                    && next + 1 < end
                    && !WordClass.OF.has(text.token(next + 1).key())
                    && text.token(next + 1).kind() == TokenKind.WORD
                    && text.readings(next + 1).stream().noneMatch(r -> r.is(Mood.INDICATIVE) || r.is(Mood.CONDITIONAL));
            boolean hour = next + 2 < end && text.token(next + 2).key().startsWith("heure");
            return ordinal || hour ? null : new Found(part(number.value(), key), number.firstToken(), next + 1);
        }
        if (text.token(next).text().equals("/") && next + 1 < end) {
            Quantity below = numbers.read(next + 1);
            boolean fraction = below != null
                    && below.form() == Quantity.Form.DIGITS
                    && below.value().compareTo(TEN) <= 0
                    && number.value().compareTo(below.value()) < 0
                    && below.value().signum() > 0;
            return fraction && below != null
                    ? new Found(divide(number.value(), below.value()), number.firstToken(), below.endToken())
                    : null;
        }
        return outOf(number, end);
    }

    /** « multiplié par quatre », « d’un facteur 10 ». */
    private boolean isFactor(int at) {
        if (at < 2) {
            return false;
        }
        String before = text.token(at - 1).key();
        String verb = text.token(at - 2).key();
        return before.equals("facteur")
                || (before.equals("par") && (verb.startsWith("multipli") || verb.startsWith("divis")));
    }

    private @Nullable Found outOf(Quantity number, int end) {
        int at = number.endToken();
        int last = Math.min(end - 1, at + MOST_BETWEEN);
        while (at < last && !text.token(at).key().equals("sur")) {
            if (text.token(at).kind() != TokenKind.WORD) {
                return null;
            }
            at++;
        }
        if (at + 1 >= end || !text.token(at).key().equals("sur")) {
            return null;
        }
        Quantity all = numbers.read(at + 1);
        boolean share = all != null
                && !all.isScaled()
                && all.form() != Quantity.Form.ONE
                && all.value().compareTo(number.value()) > 0
                && (all.value().compareTo(TEN) <= 0 || isRound(all.value()))
                && units.after(all, end) == null;
        return share && all != null
                ? new Found(divide(number.value(), all.value()), number.firstToken(), all.endToken())
                : null;
    }

    private static boolean isRound(BigDecimal value) {
        int n = value.intValue();
        return n == 12 || n == 20 || n == 100 || n == 1000;
    }

    private static BigDecimal part(BigDecimal parts, String fraction) {
        NumberWords.Word word = NumberWords.of(fraction);
        return word == null ? parts : divide(parts, word.value());
    }

    private static BigDecimal divide(BigDecimal a, BigDecimal b) {
        return a.divide(b, MathContext.DECIMAL64);
    }
}
