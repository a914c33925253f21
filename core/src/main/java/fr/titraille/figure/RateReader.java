package fr.titraille.figure;

import fr.titraille.analysis.AnalyzedText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads exchange rates: « 1 $ = 7,2782 yuans », « 7,28 yuans pour un dollar », « un dollar vaut 7,1 yuans ». */
final class RateReader {

    /** A rate over tokens {@code [first, end)}: so many of the first currency for one of the second. */
    record Found(BigDecimal value, String unit, int first, int end) {}

    /** A sum of money at a place. */
    private record Sum(BigDecimal value, String currency, int end) {}

    private static final Set<String> EQUALS = Set.of(
            "=",
            "vaut",
            "valait",
            "équivaut",
            "équivalait",
            "pour",
            "contre",
            "s'échange",
            "s'échangeait",
            "cote",
            "cotait");
    private static final Set<String> FILLERS =
            Set.of("à", "contre", "environ", "s'", "échange", "échangeait", "était", "est", "autour", "de", "quelque");
    private static final Set<String> EXCHANGE =
            Set.of("échange", "échangeait", "échangeaient", "valait", "vaut", "cotait", "cote", "négociait", "négocie");
    private static final Set<String> PER = Set.of("pour", "contre", "par");
    private static final int MOST_BETWEEN = 8;
    private static final int MOST_FILLERS = 4;

    private final AnalyzedText text;
    private final NumberReader numbers;
    private final UnitReader units;

    RateReader(AnalyzedText text, NumberReader numbers, UnitReader units) {
        this.text = text;
        this.numbers = numbers;
        this.units = units;
    }

    @Nullable
    Found read(int at, int end) {
        Sum left = sum(at, end);
        if (left == null) {
            return bareRate(at, end);
        }
        String quoted = quotedAgainst(at, left);
        if (quoted != null) {
            return new Found(left.value(), left.currency() + "/" + quoted, at, left.end());
        }
        if (left.end() >= end) {
            return null;
        }
        Found per = perUnit(at, left, end);
        if (per != null) {
            return per;
        }
        int i = left.end();
        boolean equal = false;
        int skipped = 0;
        while (i < end && skipped <= MOST_FILLERS) {
            String key = text.token(i).key();
            if (EQUALS.contains(key) || key.equals("échange") || key.equals("échangeait")) {
                equal = true;
            } else if (!FILLERS.contains(key)) {
                break;
            }
            i++;
            skipped++;
        }
        Sum right = equal && i < end ? sum(i, end) : null;
        if (right == null || right.currency().equals(left.currency())) {
            return null;
        }
        boolean leftIsOne = left.value().compareTo(BigDecimal.ONE) == 0;
        boolean rightIsOne = right.value().compareTo(BigDecimal.ONE) == 0;
        boolean sign = text.token(left.end()).text().equals("=");
        if (rightIsOne && !sign) {
            return new Found(left.value(), left.currency() + "/" + right.currency(), at, right.end());
        }
        return leftIsOne || sign
                ? new Found(
                        right.value().divide(left.value(), MathContext.DECIMAL64),
                        right.currency() + "/" + left.currency(),
                        at,
                        right.end())
                : null;
    }

    /** « 7,28 yuans le dollar », « 7,28 yuans par dollar ». */
    private @Nullable Found perUnit(int at, Sum left, int end) {
        int i = left.end();
        String key = text.token(i).key();
        if ((key.equals("le") || key.equals("l'") || key.equals("par") || key.equals("/")) && i + 1 < end) {
            UnitLexicon.Unit other = UnitLexicon.standard()
                    .currency(UnitLexicon.joined(text.token(i + 1).text()));
            if (other != null && other.code() != null && !other.code().equals(left.currency())) {
                return new Found(left.value(), left.currency() + "/" + other.code(), at, i + 2);
            }
        }
        return null;
    }

    /** « le yuan s’échangeait à 7,16 pour un dollar ». */
    private @Nullable Found bareRate(int at, int end) {
        Quantity number = numbers.read(at);
        int next = number == null ? end : number.endToken();
        if (number == null
                || number.isScaled()
                || next + 2 >= end
                || !PER.contains(text.token(next).key())) {
            return null;
        }
        Sum one = sum(next + 1, end);
        String priced = one == null || one.value().compareTo(BigDecimal.ONE) != 0
                ? null
                : quotedAgainst(at, new Sum(number.value(), one.currency(), next));
        return one == null || priced == null
                ? null
                : new Found(number.value(), priced + "/" + one.currency(), at, one.end());
    }

    /** « le dollar s’échangeait vendredi contre 3,75 riyals »: the currency that is priced, or null. */
    private @Nullable String quotedAgainst(int at, Sum sum) {
        boolean exchanged = false;
        for (int i = at - 1; i >= Math.max(1, at - MOST_BETWEEN); i--) {
            String key = text.token(i).key();
            if (".;".contains(key)) {
                return null;
            }
            exchanged |= EXCHANGE.contains(key);
            UnitLexicon.Unit other =
                    exchanged ? UnitLexicon.standard().currency(text.token(i).key()) : null;
            String article = text.token(i - 1).key();
            if (other != null
                    && other.code() != null
                    && !other.code().equals(sum.currency())
                    && (article.equals("le") || article.equals("l'"))) {
                return other.code();
            }
        }
        return null;
    }

    private @Nullable Sum sum(int at, int end) {
        Quantity number = numbers.read(at);
        if (number == null || number.isScaled()) {
            return null;
        }
        UnitReader.Found unit = units.after(number, end);
        if (unit == null
                || unit.unit().type() != Figure.Type.MONEY
                || unit.unit().code() == null) {
            return null;
        }
        return new Sum(
                number.value().multiply(unit.unit().factor()), unit.unit().code(), unit.endToken());
    }
}
