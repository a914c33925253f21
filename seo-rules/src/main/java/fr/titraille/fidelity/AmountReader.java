package fr.titraille.fidelity;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Reading;
import fr.titraille.analysis.TokenKind;
import fr.titraille.figure.Figure;
import fr.titraille.figure.Figures;
import fr.titraille.text.TextRange;
import java.time.LocalDate;
import java.util.ArrayList;
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

    private static final PhraseLexicon APPROXIMATORS = PhraseLexicon.table("approximators.tsv", 3);
    private static final int AFTER = 6;
    private static final int BEFORE = 2;

    private static final PhraseLexicon GROWTH = PhraseLexicon.list("growth-words.txt");
    private static final PhraseLexicon MULTIPLYING = PhraseLexicon.table("multiplying-verbs.tsv", 2);

    /** Tokens before and after a percentage in which a word makes it a change. */
    private static final int GROWTH_BEFORE = 6;

    private static final int GROWTH_AFTER = 3;

    private final AnalyzedText text;
    private final List<PhraseLexicon.Cue> growth;
    private final Map<Integer, PhraseLexicon.Cue> ending = new HashMap<>();
    private final Map<Integer, PhraseLexicon.Cue> starting = new HashMap<>();

    private AmountReader(AnalyzedText text) {
        this.text = text;
        this.growth = GROWTH.find(text);
        for (PhraseLexicon.Cue cue : APPROXIMATORS.find(text)) {
            ending.put(cue.end(), cue);
            starting.put(cue.first(), cue);
        }
    }

    static List<Amount> read(AnalyzedText text, @Nullable LocalDate published) {
        AmountReader reader = new AmountReader(text);
        List<Figure> figures = new ArrayList<>(Figures.french().extract(text, published));
        Set<Figure> implied = reader.implied(figures);
        figures.addAll(implied);
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
                isNegative(figure),
                figure.type() == Figure.Type.PERCENT && isChange(first, end),
                implied);
    }

    /** « doubler ce parc », « les ventes ont triplé »: a ratio in a verb. */
    private Set<Figure> implied(List<Figure> figures) {
        Set<Figure> found = new LinkedHashSet<>();
        for (PhraseLexicon.Cue cue : MULTIPLYING.find(text)) {
            TextRange range = text.token(cue.first()).range();
            Reading reading = text.reading(cue.first());
            boolean verb = reading.pos() == PartOfSpeech.VERB || reading.has("ppa") || reading.has("inf");
            if (verb && figures.stream().noneMatch(f -> f.range().overlaps(range))) {
                found.add(new Figure(
                        range.of(text.text()),
                        range,
                        Figure.Type.RATIO,
                        Double.valueOf(cue.value()),
                        null,
                        null,
                        Figure.Precision.EXACT));
            }
        }
        return found;
    }

    /** A minus before the number, not a dash between two words. */
    private boolean isNegative(Figure figure) {
        int at = figure.range().start() - 1;
        String folded = text.text();
        if (at < 0 || (folded.charAt(at) != '-' && folded.charAt(at) != '\u2212')) {
            return false;
        }
        return at == 0 || Character.isWhitespace(folded.charAt(at - 1)) || folded.charAt(at - 1) == '(';
    }

    private boolean isChange(int first, int end) {
        for (PhraseLexicon.Cue cue : growth) {
            if (cue.end() <= first && cue.end() > first - GROWTH_BEFORE || cue.first() >= end && cue.first() < end + GROWTH_AFTER) {
                return true;
            }
        }
        return false;
    }

    private Figure.Precision precision(Figure figure, int first, int end) {
        if (figure.text().contains("demi-")) {
            // half a milliard is exactly that, though « une dizaine » is not ten
            return Figure.Precision.EXACT;
        }
        if (figure.precision() != Figure.Precision.EXACT) {
            return figure.precision();
        }
        for (int k = first; k >= Math.max(0, first - BEFORE); k--) {
            PhraseLexicon.Cue cue = ending.get(k);
            if (cue != null && !cue.values().get(1).equals("after")) {
                return precision(cue);
            }
        }
        for (int k = first; k <= Math.min(end + AFTER, text.tokens().size() - 1); k++) {
            PhraseLexicon.Cue cue = starting.get(k);
            if (cue != null && k >= end && !cue.values().get(1).equals("before") && !leads(cue)) {
                return precision(cue);
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
    private boolean leads(PhraseLexicon.Cue cue) {
        for (int k = cue.end(); k < Math.min(text.tokens().size(), cue.end() + 2); k++) {
            if (text.token(k).kind() == TokenKind.NUMBER || text.pos(k) == PartOfSpeech.NUM) {
                return true;
            }
        }
        return false;
    }

    private static Figure.Precision precision(PhraseLexicon.Cue cue) {
        return Figure.Precision.valueOf(cue.value().toUpperCase(Locale.ROOT));
    }
}
