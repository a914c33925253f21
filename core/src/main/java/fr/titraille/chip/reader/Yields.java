package fr.titraille.chip.reader;

import fr.titraille.chip.frame.FactKind;
import fr.titraille.chip.frame.FieldWords;
import fr.titraille.chip.reader.Event.Role;
import fr.titraille.figure.Figure;
import fr.titraille.syntax.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads how many of its chips a maker gets right without a noun of yield: « n’obtient que 40 % de pièces saines ». */
final class Yields {

    private static final Set<String> PIECES = FieldWords.of("cut-piece");
    private static final Set<String> SOUND = FieldWords.of("sound");

    private final SentenceView view;
    private final Events events;
    private final EventFigures figures;
    private final Resolver resolver;

    Yields(SentenceView view, Events events, EventFigures figures, Resolver resolver) {
        this.view = view;
        this.events = events;
        this.figures = figures;
        this.resolver = resolver;
    }

    List<StatementDraft> read() {
        List<StatementDraft> out = new ArrayList<>();
        for (Figure figure : view.figures) {
            Event event = figures.owner(figure);
            if (event == null || !EventFigures.isShare(figure) || !isOfSound(view.head(figure))) {
                continue;
            }
            Event verb = event.nominal() ? events.verbOver(event) : event;
            StatementDraft c = new StatementDraft(FactKind.PRODUCT, verb == null ? event : verb);
            for (Role role : c.event.arguments()) {
                if (role.place().equals(Event.AGENT)) {
                    c.subject(resolver.parties(role));
                } else if (!role.heads().contains(view.head(figure))) {
                    c.chip(resolver.chips(role));
                }
            }
            c.percent = figure;
            c.affirmed = true;
            c.aboutChips = true;
            if (!c.subject.isEmpty() || !c.chip.isEmpty()) {
                out.add(c);
            }
        }
        return out;
    }

    private boolean isOfSound(int share) {
        return view.tree
                .dependents(share, Relation.NMOD)
                .filter(d -> PIECES.contains(view.lemma(d)))
                .anyMatch(d -> view.tree.dependents(d, Relation.AMOD).anyMatch(a -> SOUND.contains(view.lemma(a))));
    }
}
