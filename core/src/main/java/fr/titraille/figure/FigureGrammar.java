package fr.titraille.figure;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.entity.Mention;
import fr.titraille.figure.Figure.Precision;
import fr.titraille.figure.UnitLexicon.Unit;
import fr.titraille.text.ResourceLines;
import fr.titraille.text.TextRange;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the figures of one text in one pass over its tokens, sentence by sentence. */
final class FigureGrammar {

    private static final Set<String> MONEY_NOUNS = ResourceLines.set(FigureGrammar.class, "money-nouns.txt");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LARGE = BigDecimal.valueOf(100_000_000);
    /** Tokens that a number without a noun looks back for « en », and millions look ahead for a currency: keeps it linear. */
    private static final int AHEAD = 30;

    private static final Set<String> MINUS = Set.of("−", "-", "–");
    private static final Set<Figure.Type> SIGNED = Set.of(Figure.Type.PERCENT, Figure.Type.MEASURE, Figure.Type.MONEY);
    private static final int MOST_LISTED = 6;
    private static final Set<String> RANGE_LINKS = Set.of("à", "et", "-", "–", "ou", "voire");
    private static final Set<String> CHANGE = Set.of(
            "passer",
            "passe",
            "passé",
            "passée",
            "passés",
            "passées",
            "passant",
            "passait",
            "passera",
            "passeront",
            "passent",
            "passerait",
            "bondi",
            "grimpé",
            "reculé",
            "tombé",
            "tombée",
            "chuté");
    private static final Set<String> TIME_OF_ONE = Set.of(
            "en", "sur", "pendant", "de", "d'", "dans", "après", "depuis", "a", "pour", "sous", "avant", "durant",
            "environ", "bout", "qu'", "moins", "plus", "à", "dure", "fait", "presque", "quasi", "par", "seul");
    private static final Set<String> AFTER_ONE =
            Set.of("plus", "après", "avant", "durant", "de", "d'", "et", "à", "seulement", "auparavant", "pour");

    private final AnalyzedText text;
    private final NumberReader numbers;
    private final UnitReader units;
    private final RatioReader ratios;
    private final RateReader rates;
    private final DateReader dates;
    private final NoNumbers excluded;
    private final List<Figure> figures = new ArrayList<>();
    private int sentenceStart;
    private int sentenceEnd;
    private int done;
    private final LeftOutUnits leftOut = new LeftOutUnits();
    private final ChipTalk chips;

    FigureGrammar(AnalyzedText text, Map<Integer, Mention> chipAt, boolean[] named, @Nullable LocalDate published) {
        this.text = text;
        this.numbers = new NumberReader(text);
        this.units = new UnitReader(text, chipAt);
        this.ratios = new RatioReader(text, numbers, units);
        this.rates = new RateReader(text, numbers, units);
        this.dates = new DateReader(text, published);
        this.chips = new ChipTalk(text, chipAt.keySet());
        this.excluded = new NoNumbers(text, named);
    }

    List<Figure> read() {
        for (Sentence sentence : text.sentences()) {
            sentenceStart = sentence.firstToken();
            sentenceEnd = sentence.endToken();
            done = sentenceStart;
            leftOut.startSentence();
            int at = sentenceStart;
            while (at < sentenceEnd) {
                int next = excluded.skip(at, sentenceStart, sentenceEnd);
                if (next > at) {
                    at = next;
                    done = at;
                    continue;
                }
                next = figure(at);
                if (next > at) {
                    done = next;
                    at = next;
                } else {
                    at++;
                }
            }
        }
        return List.copyOf(figures);
    }

    /** Reads the figures that start at token {@code at}; one past them, or {@code at} when there is none. */
    private int figure(int at) {
        RateReader.Found rate = rates.read(at, sentenceEnd);
        if (rate != null) {
            add(Figure.Type.RATE, rate.value(), rate.unit(), Precision.EXACT, rate.first(), rate.end());
            return rate.end();
        }
        DateReader.Found date = dates.read(at, sentenceEnd);
        if (date != null) {
            TextRange range =
                    new TextRange(date.from(), text.token(date.end() - 1).end());
            figures.add(new Figure(
                    range.of(text.text()), range, Figure.Type.DATE, null, date.iso(), null, Precision.EXACT));
            return date.end();
        }
        RatioReader.Found ratio = ratios.read(at, sentenceEnd);
        if (ratio != null) {
            Approximators.Found near = Approximators.before(text, ratio.first(), done);
            int first = near == null ? ratio.first() : near.token();
            Precision precision = near == null ? Precision.EXACT : near.precision();
            add(Figure.Type.RATIO, ratio.value(), null, precision, Math.max(first, done), ratio.end());
            return ratio.end();
        }
        Quantity number = numbers.read(at);
        if (number == null) {
            return time(at);
        }
        int clock = clock(number);
        return clock > at ? clock : number(number);
    }

    private static final BigDecimal DAY = BigDecimal.valueOf(24);
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    /**
     * « à 20 heures 30 » is a time of the day and no figure, « pendant 3 heures 20 » one length of time; one past it, or the
     * number's token when it is neither.
     */
    private int clock(Quantity hours) {
        int at = hours.firstToken();
        int noun = hours.endToken();
        boolean spelt = noun + 1 < sentenceEnd
                && HOURS.contains(text.token(noun).key())
                && !hours.isScaled()
                && hours.value().remainder(BigDecimal.ONE).signum() == 0;
        Quantity minutes = spelt ? numbers.read(noun + 1) : null;
        if (minutes == null
                || minutes.isScaled()
                || minutes.form() == Quantity.Form.ONE
                || minutes.value().compareTo(SIXTY) >= 0
                || units.after(minutes, sentenceEnd) != null) {
            return at;
        }
        String before = at > sentenceStart ? text.token(at - 1).key() : "";
        if (!LENGTHS.contains(before) && hours.value().compareTo(DAY) <= 0) {
            return minutes.endToken();
        }
        BigDecimal value = hours.value().add(minutes.value().divide(SIXTY, MathContext.DECIMAL64));
        add(Figure.Type.DURATION, value, "hour", Precision.EXACT, at, minutes.endToken());
        return minutes.endToken();
    }

    private static final Set<String> HOURS = Set.of("heure", "heures");
    private static final Set<String> LENGTHS = Set.of("en", "pendant", "sous", "durant", "de", "dans", "après");

    /** « 24 h », « 48h » as a length of time. */
    private int time(int at) {
        Token token = text.token(at);
        boolean hours = token.kind() == TokenKind.TIME && token.key().matches("\\d{1,2} ?h");
        boolean length = hours
                && at > sentenceStart
                && LENGTHS.contains(text.token(at - 1).key());
        if (!length) {
            return at;
        }
        BigDecimal value = new BigDecimal(token.key().replaceAll("\\D", ""));
        add(Figure.Type.DURATION, value, "hour", Precision.EXACT, at, at + 1);
        return at + 1;
    }

    private int number(Quantity number) {
        int afterRange = range(number);
        if (afterRange > 0) {
            return afterRange;
        }
        UnitReader.Found unit = units.after(number, sentenceEnd);
        UnitReader.Found sign = unit == null || unit.unit().type() != Figure.Type.MONEY
                ? units.before(number.firstToken(), done)
                : null;
        if (sign != null) {
            emit(number, sign.unit(), sign.endToken(), number.endToken(), null);
            return number.endToken();
        }
        if (number.form() == Quantity.Form.ONE && !isCountedOne(number, unit)) {
            return number.firstToken();
        }
        if (unit == null) {
            return bare(number);
        }
        boolean unknownNoun = unit.unit().code() == null && unit.unit().type() == Figure.Type.COUNT;
        if (unknownNoun && !number.isScaled() && excluded.isNameOrLabel(number, sentenceStart)) {
            return number.firstToken();
        }
        return withUnit(number, unit);
    }

    private int withUnit(Quantity number, UnitReader.Found unit) {
        Quantity whole = number;
        int end = textEnd(number, unit);
        int after = unit.nounEnd();
        // deux ans et demi, une fois et demie
        if (after + 1 < sentenceEnd
                && text.token(after).key().equals("et")
                && text.token(after + 1).key().startsWith("demi")) {
            whole = number.plus(HALF, number.endToken());
            after += 2;
            end = after;
        }
        if (unit.unit().type() == Figure.Type.RATIO && isFrequency(after)) {
            return after;
        }
        if (number.isScaled() && unit.unit().type() == Figure.Type.COUNT && isMoney(unit.nounEnd() - 1)) {
            Unit money = leftOut.money() != null ? leftOut.money() : currencyAhead(after);
            if (money != null) {
                emit(number, money, number.firstToken(), number.endToken(), null);
                return after;
            }
        }
        if (unit.unit().isUnitOfSomething() && chips.near(number.firstToken())) {
            emit(whole, UnitLexicon.count(UnitLexicon.CHIP), number.firstToken(), end, null);
            return pastAllOf(number, after);
        }
        boolean unnamed = unit.unit().type() == Figure.Type.COUNT && unit.unit().code() == null;
        emit(whole, unnamed ? UnitLexicon.count(UnitLexicon.OTHER) : unit.unit(), number.firstToken(), end, null);
        // words between number and noun are read again: « 60 des 72 GPU »
        boolean touches = unit.endToken() == unit.nounEnd() || after > unit.nounEnd();
        return touches ? pastAllOf(number, after) : Math.max(unit.endToken(), number.endToken());
    }

    private boolean isMoney(int noun) {
        return MONEY_NOUNS.contains(text.token(noun).key())
                || text.readings(noun).stream().anyMatch(r -> MONEY_NOUNS.contains(r.lemma()));
    }

    /** « 24 heures sur 24 », « 7 jours sur 7 »: the second number repeats the first. */
    private int pastAllOf(Quantity number, int at) {
        Quantity again = at + 1 < sentenceEnd && text.token(at).key().equals("sur") ? numbers.read(at + 1) : null;
        return again != null && again.value().compareTo(number.value()) == 0 ? again.endToken() : at;
    }

    /** « deux fois par an » is how often, no ratio. */
    private boolean isFrequency(int at) {
        return at < sentenceEnd
                && (text.token(at).key().equals("par") || text.token(at).key().equals("de"))
                && at + 1 < sentenceEnd
                && Set.of("an", "jour", "mois", "semaine", "suite", "heure", "trimestre", "minute", "seconde")
                        .contains(text.token(at + 1).key());
    }

    private int textEnd(Quantity number, UnitReader.Found unit) {
        int end = Math.max(unit.endToken(), number.endToken());
        String last = text.token(end - 1).key();
        return last.equals("de") || last.equals("d'") ? number.endToken() : end;
    }

    private boolean isCountedOne(Quantity number, UnitReader.@Nullable Found unit) {
        if (number.isScaled()) {
            return true;
        }
        if (unit == null) {
            return false;
        }
        int next = unit.nounEnd();
        boolean half = next + 1 < sentenceEnd
                && text.token(next).key().equals("et")
                && text.token(next + 1).key().startsWith("demi");
        if (unit.unit().type() == Figure.Type.RATIO) {
            return half;
        }
        boolean dated = next < sentenceEnd && DateReader.isYear(text.token(next).text());
        if (dated || unit.unit().type() != Figure.Type.DURATION || unit.endToken() != number.endToken() + 1) {
            return false;
        }
        String before = number.firstToken() > sentenceStart
                ? text.token(number.firstToken() - 1).key()
                : "";
        String after = next < sentenceEnd ? text.token(next).key() : "";
        return half || TIME_OF_ONE.contains(before) || (AFTER_ONE.contains(after) && !before.equals("chaque"));
    }

    /** A number whose noun is left out: understood from the sentence. */
    private int bare(Quantity bare) {
        Quantity number = bare;
        boolean words = number.form() == Quantity.Form.WORDS && !number.isScaled() && !number.collective();
        String before = number.firstToken() > sentenceStart
                ? text.token(number.firstToken() - 1).key()
                : "";
        if (words && !before.equals("dont") && !pronoun(number.firstToken())) {
            return number.firstToken();
        }
        boolean near = Approximators.before(text, number.firstToken(), done) != null;
        if (!near && excluded.isNameOrLabel(number, sentenceStart)) {
            return number.firstToken();
        }
        Listed listed = listed(number);
        if (listed != null) {
            Quantity scaled = number.isScaled()
                    ? number
                    : number.times(listed.multiplier(), listed.multiplier(), number.endToken());
            emit(scaled, listed.unit(), number.firstToken(), number.endToken(), null);
            return number.endToken();
        }
        if ((before.equals("contre") || before.equals("dont")) && !number.isScaled()) {
            BigDecimal by = leftOut.multiplier(number.value());
            number = number.times(by, by, number.endToken());
        }
        Unit unit = leftOut.of(number.value(), before.equals(";"));
        if (unit == null && number.isScaled()) {
            unit = currencyAhead(number.endToken());
        }
        boolean takenUp = pronoun(number.firstToken());
        if (takenUp && leftOut.countBefore() != null && (unit == null || unit.type() == Figure.Type.COUNT)) {
            unit = leftOut.countBefore();
        }
        boolean many = !words && number.value().compareTo(HUNDRED) >= 0;
        if (unit == null && (takenUp || many) && chips.near(number.firstToken())) {
            unit = UnitLexicon.count(UnitLexicon.CHIP);
        }
        if (words && unit == null) {
            return number.firstToken();
        }
        emit(number, unit == null ? UnitLexicon.count(null) : unit, number.firstToken(), number.endToken(), null);
        return number.endToken();
    }

    /** Whether « en » takes up what is counted: « elle en a vendu 3 000 ». */
    private boolean pronoun(int number) {
        for (int i = number - 1; i > Math.max(sentenceStart, number - AHEAD); i--) {
            TokenKind kind = text.token(i).kind();
            if (kind == TokenKind.PUNCTUATION) {
                return false;
            }
            if (text.token(i).key().equals("en")
                    && text.readings(i + 1).stream()
                            .anyMatch(r -> r.pos() == PartOfSpeech.AUX || r.pos() == PartOfSpeech.VERB)) {
                return true;
            }
        }
        return false;
    }

    /** « payés 8,9 milliards, à 20,47 dollars l’action »: millions take the currency that the sentence names next. */
    private @Nullable Unit currencyAhead(int from) {
        for (int i = from; i < Math.min(sentenceEnd, from + AHEAD); i++) {
            Unit currency = UnitLexicon.standard()
                    .currency(UnitLexicon.joined(text.token(i).text()));
            if (currency != null) {
                return currency;
            }
        }
        return null;
    }

    /** The unit that a row of numbers shares. */
    private record Listed(Unit unit, BigDecimal multiplier) {}

    /** « 12, 9 et 7 milliards de dollars »: the unit at the end of the row, or null. */
    private @Nullable Listed listed(Quantity number) {
        int link = number.endToken();
        for (int n = 0; n < MOST_LISTED && link + 1 < sentenceEnd; n++) {
            String key = text.token(link).key();
            boolean last = key.equals("et") || key.equals("ou") || key.equals("puis");
            Quantity next = last || key.equals(",") ? numbers.read(link + 1) : null;
            if (next == null || next.form() == Quantity.Form.ONE) {
                return null;
            }
            UnitReader.Found unit = units.after(next, sentenceEnd);
            if (unit != null) {
                return last ? new Listed(unit.unit(), next.multiplier()) : null;
            }
            link = next.endToken();
        }
        return null;
    }

    /** « 20 à 30 % », « entre 3 et 5 milliards de dollars », « 2 ou 3 ans »: one past it, or 0 when it is none. */
    private int range(Quantity low) {
        int link = low.endToken();
        if (link + 1 >= sentenceEnd
                || low.form() == Quantity.Form.ONE
                || !RANGE_LINKS.contains(text.token(link).key())) {
            return 0;
        }
        int second = link + 1;
        if (second + 1 < sentenceEnd && isArticle(second)) {
            second++;
        }
        Quantity high = numbers.read(second);
        if (high == null || high.form() == Quantity.Form.ONE) {
            return 0;
        }
        UnitReader.Found unit = units.after(high, sentenceEnd);
        UnitReader.Found sign = units.before(low.firstToken(), done);
        String before = low.firstToken() > sentenceStart
                ? text.token(low.firstToken() - 1).key()
                : "";
        boolean fork = before.equals("de") && text.token(link).key().equals("à") && high.isScaled();
        Unit shared =
                sign != null ? sign.unit() : unit != null ? unit.unit() : fork ? leftOut.of(high.value(), false) : null;
        if (shared == null) {
            return 0;
        }
        boolean change = before.equals("de") && isChange(low.firstToken());
        boolean listed = text.token(link).key().equals("et") && !before.equals("entre");
        Quantity scaledLow = low.isScaled() || low.value().compareTo(high.value()) > 0
                ? low
                : low.times(high.multiplier(), high.multiplier(), low.endToken());
        if (low.isScaled() && !high.isScaled()) {
            return 0;
        }
        if (sharesThousands(low, high)) {
            scaledLow = low.times(THOUSAND, BigDecimal.ONE, low.endToken());
        }
        emit(scaledLow, shared, low.firstToken(), low.endToken(), change || listed ? Precision.EXACT : Precision.OVER);
        int end = unit == null ? high.endToken() : textEnd(high, unit);
        emit(high, shared, high.firstToken(), end, change || listed ? Precision.EXACT : Precision.UNDER);
        return unit == null ? high.endToken() : Math.max(unit.nounEnd(), high.endToken());
    }

    /** « deux à trois mille »: the thousand is said once. */
    private static boolean sharesThousands(Quantity low, Quantity high) {
        BigDecimal thousands = high.value().divide(THOUSAND, MathContext.DECIMAL64);
        return low.form() == Quantity.Form.WORDS
                && high.form() == Quantity.Form.WORDS
                && high.value().remainder(THOUSAND).signum() == 0
                && low.value().compareTo(thousands) < 0
                && thousands.compareTo(HUNDRED) < 0;
    }

    private boolean isArticle(int at) {
        return text.token(at).key().equals("les") || text.token(at).key().equals("la");
    }

    /** « passer de 3 à 5 »: from an old value to a new one, no range. */
    private boolean isChange(int first) {
        for (int i = first - 2; i >= Math.max(sentenceStart, first - 5); i--) {
            if (CHANGE.contains(text.token(i).key())) {
                return true;
            }
        }
        return false;
    }

    private void emit(Quantity number, Unit unit, int first, int end, @Nullable Precision forced) {
        Approximators.Found before = Approximators.before(text, first, done);
        Approximators.Found after = before == null ? Approximators.after(text, end, sentenceEnd) : null;
        Precision verb = before == null && after == null ? BoundVerbs.before(text, first, sentenceStart) : null;
        boolean about =
                number.collective() && number.value().remainder(BigDecimal.ONE).signum() == 0;
        Precision precision = forced != null && before == null
                ? forced
                : before != null
                        ? before.precision()
                        : after != null
                                ? after.precision()
                                : verb != null ? verb : about ? Precision.ABOUT : Precision.EXACT;
        BigDecimal value = number.value().multiply(unit.factor());
        boolean below = before == null && isBelowZero(unit, first);
        if (below) {
            value = value.negate();
        }
        String code = unit.code();
        if ("chip".equals(code)
                && value.compareTo(LARGE) >= 0
                && text.token(end - 1).key().startsWith("jeton")) {
            code = "token";
        }
        add(
                unit.type(),
                value,
                code,
                precision,
                before == null ? below ? first - 1 : first : before.token(),
                after == null ? end : after.token());
        leftOut.remember(unit, value.abs(), number.multiplier());
    }

    /** « −5 % », « -3,5 % », « (–12 %) »: a sign that touches the number and nothing before it; a list mark or a span keeps a space. */
    private boolean isBelowZero(Unit unit, int first) {
        boolean signed = first > sentenceStart
                && first - 1 >= done
                && MINUS.contains(text.token(first - 1).text())
                && text.token(first - 1).end() == text.token(first).start();
        boolean free = signed
                && (first - 2 < sentenceStart
                        || text.token(first - 2).end() < text.token(first - 1).start()
                        || text.token(first - 2).kind() == TokenKind.PUNCTUATION);
        return free && SIGNED.contains(unit.type());
    }

    private void add(
            Figure.Type type, BigDecimal value, @Nullable String unit, Precision precision, int first, int end) {
        TextRange range = text.token(first).range().union(text.token(end - 1).range());
        figures.add(new Figure(range.of(text.text()), range, type, value.doubleValue(), null, unit, precision));
    }
}
