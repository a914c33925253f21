package fr.titraille.fidelity.align;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Reading;
import fr.titraille.analysis.TokenKind;
import fr.titraille.figure.Figure;
import fr.titraille.figure.Figures;
import fr.titraille.figure.Numeral;
import fr.titraille.grammar.PhraseList;
import fr.titraille.grammar.WordClass;
import fr.titraille.text.ResourceLines;
import fr.titraille.text.TextRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Places the figures of a text among its tokens, and reads how exact they claim to be. */
final class AmountReader {

    private static final PhraseList<List<String>> APPROXIMATORS =
            PhraseList.table(AmountReader.class, "approximators.tsv", 3, row -> row.subList(0, 2));
    private static final int AFTER = 6;
    private static final int BEFORE = 2;

    private static final PhraseList<String> GROWTH = PhraseList.read(AmountReader.class, "growth-words.txt");
    private static final PhraseList<Double> MULTIPLYING =
            PhraseList.table(AmountReader.class, "multiplying-verbs.tsv", 2, row -> Double.valueOf(row.get(0)));

    /** Tokens before and after a percentage in which a word makes it a change. */
    private static final int GROWTH_BEFORE = 6;

    private static final int GROWTH_AFTER = 3;

    private static final Set<String> LENGTHS = Set.of("quarter", "half-year", "semester");
    private static final Map<String, UnitOfTime> TIMES = times();
    private static final PhraseList<Integer> PER =
            PhraseList.table(AmountReader.class, "per-times.tsv", 2, row -> Integer.valueOf(row.get(0)));

    /** Words between a figure and what it is counted for: « 50 000 plaquettes de silicium par mois ». */
    private static final int PER_REACH = 5;

    private static final PhraseList<Boolean> FACTORS = PhraseList.table(
            AmountReader.class, "factor-verbs.tsv", 2, row -> row.get(0).equals("up"));

    /** Words from a verb to its factor: « multiplié son budget d'entretien par six ». */
    private static final int FACTOR_REACH = 7;

    private static final String THAT_IS = "soit";

    /** What the figures call degrees Celsius. */
    private static final String DEGREES = "°C";

    private final AnalyzedText text;
    private final List<PhraseList.Hit<String>> growth;
    private final Map<Integer, PhraseList.Hit<List<String>>> ending = new HashMap<>();
    private final Map<Integer, PhraseList.Hit<List<String>>> starting = new HashMap<>();

    private AmountReader(AnalyzedText text) {
        this.text = text;
        this.growth = GROWTH.in(text);
        for (PhraseList.Hit<List<String>> cue : APPROXIMATORS.in(text)) {
            ending.put(cue.end(), cue);
            starting.put(cue.first(), cue);
        }
    }

    static List<Amount> read(AnalyzedText text, @Nullable LocalDate published) {
        AmountReader reader = new AmountReader(text);
        List<Figure> figures = new ArrayList<>(Figures.french().extract(text, published));
        figures.replaceAll(AmountReader::asTime);
        // « le X2 » is a name, « x2 » a factor
        figures.removeIf(f -> f.type() == Figure.Type.RATIO && f.text().startsWith("X"));
        Set<Figure> implied = reader.implied(figures);
        figures.addAll(implied);
        Clock.read(text, figures);
        figures.sort(Comparator.comparing(Figure::range));
        List<Amount> amounts = new ArrayList<>();
        for (Figure figure : figures) {
            int first = text.firstTokenFrom(figure.range().start());
            int end = first;
            while (end < text.tokens().size()
                    && text.token(end).start() < figure.range().end()) {
                end++;
            }
            if (end > first) {
                amounts.add(reader.amount(amounts.size(), figure, first, end, implied.contains(figure)));
            }
        }
        return amounts;
    }

    private Amount amount(int index, Figure figure, int first, int end, boolean implied) {
        return new Amount(
                index,
                figure,
                first,
                end,
                precision(figure, first, end),
                isNegative(figure, first),
                figure.type() == Figure.Type.PERCENT && isChange(first, end),
                implied,
                yearly(end));
    }

    /** « doubler ce parc », « les ventes ont triplé »: a ratio in a verb. */
    private Set<Figure> implied(List<Figure> figures) {
        Set<Figure> found = new LinkedHashSet<>();
        for (PhraseList.Hit<Double> cue : MULTIPLYING.in(text)) {
            TextRange range = text.token(cue.first()).range();
            Reading reading = text.reading(cue.first());
            boolean verb = reading.pos() == PartOfSpeech.VERB || reading.isPastParticiple() || reading.isInfinitive();
            if (verb && figures.stream().noneMatch(f -> f.range().overlaps(range))) {
                found.add(new Figure(
                        range.of(text.text()),
                        range,
                        Figure.Type.RATIO,
                        cue.value(),
                        null,
                        null,
                        Figure.Precision.EXACT));
            }
        }
        lengths(found, figures);
        numerals(found, figures);
        return found;
    }

    /** « multiplié par six », « soit vingt par agent »: numbers whose words say what they are, without a noun. */
    private void numerals(Set<Figure> found, List<Figure> figures) {
        boolean[] taken = new boolean[text.text().length() + 1];
        figures.forEach(f -> Arrays.fill(taken, f.range().start(), f.range().end(), true));
        for (Numeral numeral : Numeral.in(text)) {
            int first = numeral.firstToken();
            TextRange range = text.token(first)
                    .range()
                    .union(text.token(numeral.endToken() - 1).range());
            double factor = first == 0 || numeral.value() == 0 ? 0 : factor(first, numeral.value());
            boolean stated = factor == 0 && first > 0 && isStated(first, numeral.endToken());
            if ((stated || factor != 0) && !taken[range.start()]) {
                found.add(new Figure(
                        range.of(text.text()),
                        range,
                        stated ? Figure.Type.COUNT : Figure.Type.RATIO,
                        stated ? numeral.value() : factor,
                        null,
                        null,
                        Figure.Precision.EXACT));
            }
        }
    }

    /** What « par » and a verb some words before it make of a number; 0 where it is no factor. */
    private double factor(int first, double value) {
        if (!WordClass.BY.has(text.token(first - 1).key())) {
            return 0;
        }
        int from = Math.max(text.sentenceOf(first).firstToken(), first - FACTOR_REACH);
        return FACTORS.in(text, from, first).stream()
                .map(hit -> hit.value() ? value : 1 / value)
                .reduce(0.0, (one, last) -> last);
    }

    /** « soit vingt par agent »: worked out, by its words. */
    private boolean isStated(int first, int end) {
        boolean per = end + 1 < text.tokens().size()
                && WordClass.BY.has(text.token(end).key())
                && text.pos(end + 1) == PartOfSpeech.NOUN;
        return per || text.token(first - 1).key().equals(THAT_IS);
    }

    /** « d’un trimestre », « une semaine »: a length of time in words. */
    private void lengths(Set<Figure> found, List<Figure> figures) {
        for (int i = 0; i + 1 < text.tokens().size(); i++) {
            String key = text.token(i).key();
            UnitOfTime unit = key.equals("un") || key.equals("une") ? TIMES.get(text.lemma(i + 1)) : null;
            TextRange range = text.token(i).range().union(text.token(i + 1).range());
            if (unit != null && figures.stream().noneMatch(f -> f.range().overlaps(range))) {
                found.add(new Figure(
                        range.of(text.text()),
                        range,
                        Figure.Type.DURATION,
                        unit.factor(),
                        null,
                        unit.unit(),
                        Figure.Precision.EXACT));
            }
        }
    }

    /** « deux trimestres » count as a length of time. */
    private static Figure asTime(Figure figure) {
        boolean time = figure.type() == Figure.Type.COUNT && figure.unit() != null && LENGTHS.contains(figure.unit());
        return time
                ? new Figure(
                        figure.text(),
                        figure.range(),
                        Figure.Type.DURATION,
                        figure.number(),
                        null,
                        figure.unit(),
                        figure.precision())
                : figure;
    }

    private record UnitOfTime(String unit, double factor) {}

    private static Map<String, UnitOfTime> times() {
        Map<String, UnitOfTime> times = new HashMap<>();
        for (List<String> row : ResourceLines.table(AmountReader.class, "implied-units.tsv", 3)) {
            for (String lemma : row.get(2).split("\\|")) {
                times.put(lemma, new UnitOfTime(row.get(0), Double.parseDouble(row.get(1))));
            }
        }
        return times;
    }

    /** How many times a year it is counted: « par mois » is 12; 0 where nothing says so. */
    private int yearly(int end) {
        int last = Math.min(text.tokens().size(), end + PER_REACH);
        for (PhraseList.Hit<Integer> hit : PER.in(text, end, last)) {
            return hit.value();
        }
        return 0;
    }

    /** « au plus tard » bounds the date, not the figure before it. */
    private boolean isHeldExact(int first, int end) {
        for (int k = end; k <= Math.min(end + 2, text.tokens().size() - 1); k++) {
            PhraseList.Hit<List<String>> cue = starting.get(k);
            if (cue != null && cue.value().get(0).equals("exact")) {
                return ending.get(first) == null;
            }
        }
        return false;
    }

    /** A minus before the number, not a dash between two words; « moins cinq degrés » too. */
    private boolean isNegative(Figure figure, int first) {
        int at = figure.range().start() - 1;
        boolean degrees = DEGREES.equals(figure.unit());
        if (degrees && first > 0 && text.token(first - 1).key().equals("moins")) {
            return first < 2 || !WordClass.COORDINATOR.has(text.token(first - 2).key());
        }
        boolean apart = at > 0 && Character.isWhitespace(text.text().charAt(at));
        return SourceTexts.isMinus(text.text(), apart ? at - 1 : at) && (!apart || degrees);
    }

    private boolean isChange(int first, int end) {
        for (PhraseList.Hit<String> cue : growth) {
            if (cue.end() <= first && cue.end() > first - GROWTH_BEFORE
                    || cue.first() >= end && cue.first() < end + GROWTH_AFTER) {
                return true;
            }
        }
        return false;
    }

    private Figure.Precision precision(Figure figure, int first, int end) {
        if (figure.text().contains("demi-") || isHeldExact(first, end)) {
            // half a milliard is exactly that, though « une dizaine » is not ten
            return Figure.Precision.EXACT;
        }
        if (figure.precision() != Figure.Precision.EXACT) {
            return figure.precision();
        }
        for (int k = first; k >= Math.max(0, first - BEFORE); k--) {
            PhraseList.Hit<List<String>> cue = ending.get(k);
            if (cue != null && !cue.value().get(1).equals("after")) {
                return precision(cue);
            }
            if (k > 0 && (text.token(k - 1).kind() == TokenKind.NUMBER || text.pos(k - 1) == PartOfSpeech.NUM)) {
                // « plus de cinq en un an »: the words belong to the number between
                break;
            }
        }
        for (int k = first; k <= Math.min(end + AFTER, text.tokens().size() - 1); k++) {
            PhraseList.Hit<List<String>> cue = starting.get(k);
            if (cue != null && k >= end && !cue.value().get(1).equals("before") && !leads(cue)) {
                return precision(cue);
            }
            PhraseList.Hit<List<String>> behind = k >= end ? starting.get(k + 1) : null;
            if (behind != null
                    && text.token(k).text().equals(",")
                    && behind.value().get(1).equals("after")) {
                return precision(behind);
            }
            if (k >= end
                    && (text.token(k).kind() == TokenKind.PUNCTUATION
                            || text.token(k).kind() == TokenKind.NUMBER)) {
                break;
            }
        }
        return Figure.Precision.EXACT;
    }

    /** Whether the words belong to a number behind them. */
    private boolean leads(PhraseList.Hit<List<String>> cue) {
        for (int k = cue.end(); k < Math.min(text.tokens().size(), cue.end() + 2); k++) {
            if (text.token(k).kind() == TokenKind.NUMBER || text.pos(k) == PartOfSpeech.NUM) {
                return true;
            }
        }
        return false;
    }

    private static Figure.Precision precision(PhraseList.Hit<List<String>> cue) {
        return Figure.Precision.valueOf(cue.value().get(0).toUpperCase(Locale.ROOT));
    }
}
