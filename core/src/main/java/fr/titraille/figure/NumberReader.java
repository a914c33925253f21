package fr.titraille.figure;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a number in digits or words at a token: 1 600, 1.600, 61,83 millions, mille six cents, une dizaine, 3,5M. */
final class NumberReader {

    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(?:[ .]\\d{3})+(?:,\\d+)?");
    private static final Pattern COMMAS = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3})+");
    /** The short scale of English, read behind a currency sign only. */
    private static final Map<String, BigDecimal> ENGLISH = Map.of(
            "billion", BigDecimal.TEN.pow(9),
            "billions", BigDecimal.TEN.pow(9),
            "trillion", BigDecimal.TEN.pow(12),
            "trillions", BigDecimal.TEN.pow(12));

    private static final Pattern PLAIN = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    /** Digits of the longest number read. */
    private static final int LONGEST = 30;

    private static final Pattern GLUED = Pattern.compile("(\\d{1,18})(\\p{L}[\\p{L}\\d]{0,5})");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final AnalyzedText text;
    private final int end;

    NumberReader(AnalyzedText text) {
        this.text = text;
        this.end = text.tokens().size();
    }

    /** The number that starts at token {@code at}, or null. */
    @Nullable
    Quantity read(int at) {
        if (at >= end) {
            return null;
        }
        Token token = text.token(at);
        Quantity number = switch (token.kind()) {
            case NUMBER -> digits(at, token);
            case MODEL -> glued(at, token, "");
            case WORD -> words(at);
            default -> null;
        };
        return number == null || number.glued() != null && !number.isScaled() ? number : half(scaled(number));
    }

    private @Nullable Quantity digits(int at, Token token) {
        Quantity english = english(at, token);
        if (english != null) {
            return english;
        }
        // 3,35To: the tokeniser cuts the number at the comma when letters follow
        if (at + 2 < end
                && adjacent(at)
                && adjacent(at + 1)
                && text.token(at + 1).text().equals(",")) {
            Quantity glued = text.token(at + 2).kind() == TokenKind.MODEL
                            && WHOLE.matcher(token.key()).matches()
                    ? glued(at + 2, text.token(at + 2), token.key() + ".")
                    : null;
            if (glued != null) {
                return new Quantity(
                        glued.value(),
                        glued.multiplier(),
                        at,
                        glued.endToken(),
                        Quantity.Form.DIGITS,
                        false,
                        glued.glued());
            }
        }
        String plain = plain(token.key());
        // a version (2.2.1) and a run of digits that nobody counts are no numbers
        boolean number = plain.length() <= LONGEST && PLAIN.matcher(plain).matches();
        return number
                ? new Quantity(new BigDecimal(plain), BigDecimal.ONE, at, at + 1, Quantity.Form.DIGITS, false, null)
                : null;
    }

    /** « 1,234.56 », « $1,234 », « $3.5 billion », « $3.5bn »: commas that group, and a point before the decimals. */
    private @Nullable Quantity english(int at, Token token) {
        boolean signed = at > 0
                && adjacent(at - 1)
                && !Character.isLetterOrDigit(text.token(at - 1).text().charAt(0))
                && UnitLexicon.standard().currency(text.token(at - 1).text()) != null;
        boolean grouped = COMMAS.matcher(token.key()).matches();
        boolean pointed = at + 2 < end
                && adjacent(at)
                && adjacent(at + 1)
                && text.token(at + 1).text().equals(".");
        if (grouped && pointed && WHOLE.matcher(text.token(at + 2).key()).matches()) {
            String value =
                    token.key().replace(",", "") + "." + text.token(at + 2).key();
            return digits(new BigDecimal(value), at, at + 3);
        }
        if (!signed) {
            return null;
        }
        if (pointed
                && WHOLE.matcher(token.key()).matches()
                && text.token(at + 2).kind() == TokenKind.MODEL) {
            Quantity glued = glued(at + 2, text.token(at + 2), token.key() + ".");
            return glued == null
                    ? null
                    : new Quantity(
                            glued.value(),
                            glued.multiplier(),
                            at,
                            glued.endToken(),
                            Quantity.Form.DIGITS,
                            false,
                            glued.glued());
        }
        String plain = grouped ? token.key().replace(",", "") : plain(token.key());
        BigDecimal scale = at + 1 < end && PLAIN.matcher(plain).matches()
                ? ENGLISH.get(text.token(at + 1).key())
                : null;
        if (scale != null) {
            return new Quantity(
                    new BigDecimal(plain).multiply(scale), scale, at, at + 2, Quantity.Form.DIGITS, false, null);
        }
        return grouped ? digits(new BigDecimal(plain), at, at + 1) : null;
    }

    private static Quantity digits(BigDecimal value, int at, int next) {
        return new Quantity(value, BigDecimal.ONE, at, next, Quantity.Form.DIGITS, false, null);
    }

    /** Digits without grouping and with a point. */
    private static String plain(String digits) {
        String bare = digits.replace(" ", "");
        if (GROUPED.matcher(digits).matches()) {
            bare = bare.replace(".", "");
        }
        return bare.replace(',', '.');
    }

    private static @Nullable Quantity glued(int at, Token token, String before) {
        Matcher matcher = GLUED.matcher(token.text());
        if (!matcher.matches()) {
            return null;
        }
        BigDecimal value = new BigDecimal(before + matcher.group(1));
        String suffix = matcher.group(2);
        BigDecimal multiplier = NumberWords.multiplier(suffix);
        if (multiplier != null) {
            return new Quantity(
                    value.multiply(multiplier), multiplier, at, at + 1, Quantity.Form.DIGITS, false, suffix);
        }
        return UnitLexicon.standard().unit(suffix) == null
                ? null
                : new Quantity(value, BigDecimal.ONE, at, at + 1, Quantity.Form.DIGITS, false, suffix);
    }

    private boolean adjacent(int at) {
        return at + 1 < end && text.token(at).end() == text.token(at + 1).start();
    }

    private @Nullable Quantity words(int at) {
        Token first = text.token(at);
        NumberWords.Word head = NumberWords.of(first.key());
        if (head != null && head.kind() == NumberWords.Kind.COLLECTIVE) {
            // counted by a number before it; alone it has no value, but for half of a dozen
            return first.key().startsWith("demi-") ? collective(at, head.value(), at) : null;
        }
        if (head == null && first.key().indexOf('-') < 0) {
            return null;
        }
        WordSum sum = new WordSum();
        int i = at;
        int accepted = at;
        while (i < end
                && text.token(i).kind() == TokenKind.WORD
                && sum.add(text.token(i).key())) {
            i++;
            if (sum.isComplete()) {
                accepted = i;
            }
        }
        if (accepted == at) {
            return null;
        }
        boolean one =
                accepted == at + 1 && (first.key().equals("un") || first.key().equals("une"));
        if (accepted < end) {
            NumberWords.Word next = NumberWords.of(text.token(accepted).key());
            int after = accepted;
            if (next == null && one && isSmallAdjective(text.token(accepted).key()) && accepted + 1 < end) {
                after = accepted + 1;
                next = NumberWords.of(text.token(after).key());
            }
            if (next != null && next.kind() == NumberWords.Kind.COLLECTIVE) {
                return collective(after, sum.value().multiply(next.value()), at);
            }
        }
        return new Quantity(
                sum.value(), BigDecimal.ONE, at, accepted, one ? Quantity.Form.ONE : Quantity.Form.WORDS, false, null);
    }

    private static boolean isSmallAdjective(String key) {
        return key.equals("bonne") || key.equals("bon") || key.equals("petite") || key.equals("petit");
    }

    private Quantity collective(int last, BigDecimal value, int first) {
        return new Quantity(value, BigDecimal.ONE, first, last + 1, Quantity.Form.WORDS, true, null);
    }

    /** Takes in « millions », « de milliers », « Md ». */
    private Quantity scaled(Quantity number) {
        int at = number.endToken();
        boolean of = number.collective() && at + 1 < end && isOf(at);
        int word = of ? at + 1 : at;
        if (word >= end || text.token(word).kind() != TokenKind.WORD) {
            return number;
        }
        BigDecimal by = NumberWords.multiplier(text.token(word).text());
        if (by == null && of && text.token(word).key().equals("milliers")) {
            by = BigDecimal.valueOf(1000);
        }
        if (by == null || (text.token(word).text().length() <= 3 && !isAmountSign(word))) {
            return number;
        }
        Quantity scaled = number.times(by, number.multiplier().multiply(by), word + 1);
        Quantity rest = word + 1 < end ? plainNumber(word + 1) : null;
        if (rest != null && rest.endToken() < end) {
            BigDecimal smaller =
                    NumberWords.multiplier(text.token(rest.endToken()).text());
            if (smaller != null && smaller.compareTo(by) < 0) {
                return scaled.plus(rest.value().multiply(smaller), rest.endToken() + 1);
            }
        }
        return scaled;
    }

    private @Nullable Quantity plainNumber(int at) {
        Token token = text.token(at);
        return token.kind() == TokenKind.NUMBER ? digits(at, token) : token.kind() == TokenKind.WORD ? words(at) : null;
    }

    /** « M », « Md », « k » are multipliers only beside a currency sign or name, or « de ». */
    private boolean isAmountSign(int at) {
        if (at + 1 >= end) {
            return false;
        }
        String next = text.token(at + 1).text();
        return isOf(at + 1)
                || UnitLexicon.standard().currency(next) != null
                || text.token(at).text().toLowerCase(java.util.Locale.ROOT).startsWith("md")
                || text.token(at).text().startsWith("Mrd");
    }

    private boolean isOf(int at) {
        String key = text.token(at).key();
        return key.equals("de") || key.equals("d'");
    }

    /** « un million et demi », « deux milliards et demi de dollars ». */
    private Quantity half(Quantity number) {
        int at = number.endToken();
        boolean half = number.isScaled()
                && at + 1 < end
                && text.token(at).key().equals("et")
                && text.token(at + 1).key().startsWith("demi");
        return half ? number.plus(number.multiplier().multiply(HALF), at + 2) : number;
    }

    /** The running sum of a number in words. */
    private static final class WordSum {
        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal current = BigDecimal.ZERO;
        private boolean any;
        private boolean open;

        /** Adds a word such as « quatre-vingt-dix » or « cents »; false when it does not continue the number. */
        boolean add(String key) {
            BigDecimal savedTotal = total;
            BigDecimal savedCurrent = current;
            boolean savedAny = any;
            boolean savedOpen = open;
            for (String part : key.split("-", -1)) {
                if (!addPart(part)) {
                    total = savedTotal;
                    current = savedCurrent;
                    any = savedAny;
                    open = savedOpen;
                    return false;
                }
            }
            return true;
        }

        private boolean addPart(String part) {
            int below = current.remainder(HUNDRED).intValue();
            if (part.equals("et")) {
                boolean links = any && !open && below >= 20 && below % 10 == 0;
                open = true;
                return links;
            }
            NumberWords.Word word = NumberWords.of(part);
            if (word == null) {
                return false;
            }
            int value = word.value().intValue();
            boolean fits = switch (word.kind()) {
                case UNIT -> fitsUnit(value, below);
                case TEN -> below == 0 || (value == 20 && below == 4 && !open);
                case HUNDRED -> current.compareTo(BigDecimal.TEN) < 0 && !open;
                case THOUSAND -> total.signum() == 0 && !open;
                default -> false;
            };
            if (!fits) {
                return false;
            }
            switch (word.kind()) {
                case TEN -> current = below == 4 && value == 20 ? current.add(BigDecimal.valueOf(76)) : add(value);
                case HUNDRED -> current = current.max(BigDecimal.ONE).multiply(HUNDRED);
                case THOUSAND -> {
                    total = current.max(BigDecimal.ONE).multiply(BigDecimal.valueOf(1000));
                    current = BigDecimal.ZERO;
                }
                default -> current = add(value);
            }
            any = true;
            open = false;
            return true;
        }

        private boolean fitsUnit(int value, int below) {
            if (open) {
                return (value == 1 && below <= 60) || (value == 11 && below == 60);
            }
            if (!any || below == 0) {
                return true;
            }
            boolean tens = below >= 20 && below % 10 == 0;
            boolean ten = below == 10 && value >= 7 && value < 10;
            return ten || (tens && value < 10) || ((below == 60 || below == 80) && value < 20);
        }

        private BigDecimal add(int value) {
            return current.add(BigDecimal.valueOf(value));
        }

        boolean isComplete() {
            return any && !open;
        }

        BigDecimal value() {
            return total.add(current);
        }
    }
}
