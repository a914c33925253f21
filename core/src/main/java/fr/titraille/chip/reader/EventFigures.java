package fr.titraille.chip.reader;

import fr.titraille.chip.frame.FieldWords;
import fr.titraille.figure.Figure;
import fr.titraille.grammar.Prepositions;
import fr.titraille.grammar.SpeechVerbs;
import fr.titraille.predication.Governor;
import fr.titraille.predication.Predication;
import fr.titraille.predication.VerbMood;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives the figures of a sentence to its events: each belongs to the nearest event up the tree. */
final class EventFigures {

    private final SentenceView view;
    private final Events events;

    EventFigures(SentenceView view, Events events) {
        this.view = view;
        this.events = events;
    }

    /** The figures of an event and of the phrases in its places, in the order of the text. */
    List<Figure> of(Event event) {
        Set<Figure> out = new LinkedHashSet<>();
        for (Figure figure : view.figures) {
            if (view.head(figure) < view.dateline()) {
                continue;
            }
            Event owner = owner(figure);
            if (owner == event || owner != null && isPart(owner, event)) {
                out.add(figure);
            }
        }
        return new ArrayList<>(out);
    }

    /** The event that a figure hangs on. */
    @Nullable
    Event owner(Figure figure) {
        return events.above(view.head(figure));
    }

    /** Whether a noun of the field only fills a place of the event: « la valeur de la commande », « le prix de la carte ». */
    private boolean isPart(Event inner, Event event) {
        boolean describes = inner.predication() != null
                && inner.predication().mood() == VerbMood.PARTICIPLE
                && (inner.classes().isEmpty() || inner.classes().contains("level"));
        if (!inner.nominal() && !describes || inner == event) {
            return false;
        }
        Event up = events.outer(inner);
        for (int depth = 0; up != null && depth < 3; depth++) {
            if (up == event) {
                return true;
            }
            if (!up.nominal()) {
                return false;
            }
            up = events.outer(up);
        }
        return false;
    }

    /** The figures of an event with those of the verbs that carry it: « la livraison débutera en octobre ». */
    List<Figure> carried(Event event) {
        List<Figure> out = new ArrayList<>(of(event));
        Event up = carrier(event);
        for (int depth = 0; up != null && depth < 3; depth++) {
            for (Figure figure : of(up)) {
                if (!out.contains(figure)) {
                    out.add(figure);
                }
            }
            up = carrier(up);
        }
        return out;
    }

    /** The verb that only carries an event: modal, phase, support; null for a verb of speech. */
    private @Nullable Event carrier(Event event) {
        Predication predication = event.predication();
        Governor governor = predication == null ? null : predication.governor().orElse(null);
        Event up = governor != null ? events.of(governor) : event.nominal() ? events.outer(event) : null;
        if (governor != null && !governor.embeds() && !event.nominal()) {
            return null;
        }
        boolean speech = up != null
                && (SpeechVerbs.takesQue(up.lemma()) && !event.nominal()
                        || FieldWords.of("tell").contains(up.lemma()));
        return up == null || speech ? null : up;
    }

    /** The date of an event: its own, that of the verbs that carry it, or the one that opens its sentence. */
    @Nullable
    String time(Event event) {
        for (Figure figure : carried(event)) {
            if (figure.type() == Figure.Type.DATE && !isOfFormer(figure)) {
                return figure.date();
            }
        }
        return null;
    }

    @Nullable
    static Figure first(List<Figure> figures, Figure.Type type) {
        for (Figure figure : figures) {
            if (figure.type() == type) {
                return figure;
            }
        }
        return null;
    }

    static boolean isChips(Figure figure) {
        return figure.type() == Figure.Type.COUNT && "chip".equals(figure.unit());
    }

    static boolean isShare(Figure figure) {
        return figure.type() == Figure.Type.PERCENT || figure.type() == Figure.Type.RATIO;
    }

    /** « contre 36 % un an plus tôt »: the value of before. */
    boolean isFormer(Figure figure) {
        return AGAINST.equals(before(figure)) || AGAINST.equals(view.preposition(view.head(figure)));
    }

    /** « contre 17 000 dollars l’an dernier »: the date of the value of before. */
    private boolean isOfFormer(Figure date) {
        int at = view.figures.indexOf(date) - 1;
        return at >= 0 && view.figures.get(at).type() != Figure.Type.DATE && isFormer(view.figures.get(at));
    }

    /** The date that stands right behind a figure; null when none does. */
    @Nullable
    String dateBehind(Figure figure) {
        int next = view.figures.indexOf(figure) + 1;
        Figure date = next > 0 && next < view.figures.size() ? view.figures.get(next) : null;
        return date != null && date.type() == Figure.Type.DATE ? date.date() : null;
    }

    /** « entre 30 000 et 40 000 dollars »: the upper end of a span, of which the lower one counts. */
    boolean isUpper(Figure figure) {
        int at = view.figures.indexOf(figure) - 1;
        Figure lower = at >= 0 ? view.figures.get(at) : null;
        return lower != null
                && lower.type() == figure.type()
                && lower.precision() == Figure.Precision.OVER
                && figure.precision() == Figure.Precision.UNDER
                && view.text.firstTokenFrom(figure.range().start())
                                - view.text.firstTokenFrom(lower.range().end())
                        <= 1;
    }

    /** « un an plus tôt »: a length of time right behind a figure that counts back from the other date. */
    boolean isEarlier(Figure figure) {
        int next = view.figures.indexOf(figure) + 1;
        Figure span = next > 0 && next < view.figures.size() ? view.figures.get(next) : null;
        if (span == null || span.type() != Figure.Type.DURATION) {
            return false;
        }
        int after = view.text.firstTokenFrom(span.range().end());
        return EARLIER.contains(view.key(after)) || EARLIER.contains(view.key(after + 1));
    }

    private static final Set<String> EARLIER = FieldWords.of("earlier");
    private static final String AGAINST = Prepositions.AGAINST;

    /** « de 66 % à 54 % »: of a span the value arrived at; the figure itself where there is no span. */
    @Nullable
    Figure last(@Nullable Figure from, List<Figure> all) {
        if (from == null || !Prepositions.OF.equals(before(from))) {
            return from;
        }
        for (Figure to : all) {
            boolean same = to.type() == from.type() && Objects.equals(to.unit(), from.unit());
            if (same && to.range().start() >= from.range().end() && Prepositions.TO.equals(before(to))) {
                return to;
            }
        }
        return from;
    }

    /** The word right before a figure, in full. */
    private String before(Figure figure) {
        return Prepositions.full(
                view.key(view.text.firstTokenFrom(figure.range().start()) - 1));
    }
}
