package fr.titraille.chip.reader;

import fr.titraille.chip.frame.FactKind;
import fr.titraille.chip.frame.FieldWords;
import fr.titraille.figure.Figure;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives a number what is said of how it grew: « 12 milliards, soit le triple de l’an dernier », « 18 000, deux fois plus qu’en 2024 ». */
final class Growths {

    private static final Set<String> AMOUNTS_TO = FieldWords.of("amounts-to");
    private static final Set<FactKind> COMPARED = Set.of(FactKind.PERFORMANCE, FactKind.RESTRICTION);

    private final SentenceView view;

    Growths(SentenceView view) {
        this.view = view;
    }

    /** Fills in the shares that stand right behind a number of the statements and that none of them has taken. */
    void fill(List<StatementDraft> all) {
        for (Figure share : view.figures) {
            boolean times = share.type() == Figure.Type.RATIO && EventFigures.isShare(share);
            Figure number = times && isSetOff(share) ? numberBefore(share) : null;
            if (number == null || all.stream().anyMatch(d -> d.percent == share)) {
                continue;
            }
            for (StatementDraft d : all) {
                if (d.percent == null && (d.amount == number || d.quantity == number) && !COMPARED.contains(d.kind)) {
                    d.percent = share;
                }
            }
        }
    }

    /** Whether a comma or « soit » stands before it. */
    private boolean isSetOff(Figure share) {
        int before = view.text.firstTokenFrom(share.range().start()) - 1;
        return AMOUNTS_TO.contains(view.key(before));
    }

    /** The number before a share, whatever dates and other currencies stand between. */
    private @Nullable Figure numberBefore(Figure share) {
        for (int at = view.figures.indexOf(share) - 1; at >= 0; at--) {
            Figure figure = view.figures.get(at);
            if (EventFigures.isChips(figure) || figure.type() == Figure.Type.COUNT && figure.unit() == null) {
                return figure;
            }
            if (figure.type() == Figure.Type.MONEY) {
                Figure first = at > 0 ? view.figures.get(at - 1) : null;
                boolean converted = first != null
                        && first.type() == Figure.Type.MONEY
                        && AMOUNTS_TO.contains(
                                view.key(view.text.firstTokenFrom(figure.range().start()) - 1));
                return converted ? first : figure;
            }
            if (figure.type() != Figure.Type.DATE) {
                return null;
            }
        }
        return null;
    }
}
