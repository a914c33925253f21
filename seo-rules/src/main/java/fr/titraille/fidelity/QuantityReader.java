package fr.titraille.fidelity;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.TokenKind;
import fr.titraille.figure.Figure;
import fr.titraille.figure.Figures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Places the figures of a text among its tokens, and reads how exact they claim to be. */
final class QuantityReader {

    private static final PhraseLexicon APPROXIMATORS = PhraseLexicon.table("approximators.tsv", 3);
    private static final int AFTER = 6;
    private static final int BEFORE = 2;

    private final AnalyzedText text;
    private final Map<Integer, PhraseLexicon.Cue> ending = new HashMap<>();
    private final Map<Integer, PhraseLexicon.Cue> starting = new HashMap<>();

    private QuantityReader(AnalyzedText text) {
        this.text = text;
        for (PhraseLexicon.Cue cue : APPROXIMATORS.find(text)) {
            ending.put(cue.end(), cue);
            starting.put(cue.first(), cue);
        }
    }

    static List<Quantity> read(AnalyzedText text, @Nullable LocalDate published) {
        QuantityReader reader = new QuantityReader(text);
        List<Quantity> quantities = new ArrayList<>();
        for (Figure figure : Figures.french().extract(text, published)) {
            int first = text.firstTokenFrom(figure.range().start());
            int end = first;
            while (end < text.tokens().size()
                    && text.token(end).start() < figure.range().end()) {
                end++;
            }
            if (end > first) {
                quantities.add(
                        new Quantity(quantities.size(), figure, first, end, reader.precision(figure, first, end)));
            }
        }
        return quantities;
    }

    private Figure.Precision precision(Figure figure, int first, int end) {
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
