package fr.titraille.chip.reader;

import fr.titraille.chip.frame.FactKind;
import fr.titraille.chip.frame.FieldWords;
import fr.titraille.chip.frame.PredicateLexicon;
import fr.titraille.figure.Figure;
import fr.titraille.syntax.Relation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Shares a predicate out among the members of its lists: « 60 000 X et 90 000 Y, contre 40 000 Z en 2024 », « puis 35 000
 * en juillet », « : 700 000 par Nvidia, 200 000 par … ».
 */
final class Distribution {

    private static final String AGAINST = "contre";

    private Distribution() {}

    static List<StatementDraft> apply(
            SentenceView view, Events events, EventFigures figures, Resolver resolver, List<StatementDraft> all) {
        List<StatementDraft> out = new ArrayList<>();
        for (StatementDraft c : all) {
            out.add(c);
            if (c.quantity != null) {
                quantities(view, figures, resolver, c, out);
            } else if (c.amount != null) {
                amounts(view, figures, resolver, c, out);
            }
        }
        return out;
    }

    /** « 3,90 dollars, contre 1,75 pour la puce d’Amazon », « 94 milliards en 2028, contre 55 cette année ». */
    private static void amounts(
            SentenceView view, EventFigures figures, Resolver resolver, StatementDraft c, List<StatementDraft> out) {
        PartiesAndChips phrases = resolver.phrases();
        for (Figure figure : view.figures) {
            if (figure.type() == Figure.Type.MONEY && figure != c.amount && isPartOf(view, figure)) {
                part(view, phrases, c, figure, out);
                continue;
            }
            boolean other = figure.type() == Figure.Type.MONEY && figure != c.amount && figures.isFormer(figure);
            if (!other || c.kind != FactKind.PRICE && c.kind != FactKind.MARKET) {
                continue;
            }
            StatementDraft each = c.twin();
            each.amount = figure;
            each.time = figures.dateBehind(figure);
            int next = view.text.firstTokenFrom(figure.range().end());
            int whose = next + 1;
            if (view.key(next).equals(FOR) && view.holds(whose)) {
                int head = Determiners.isDefinite(view.key(whose)) || view.mention(whose) == null ? whose + 1 : whose;
                each.chip(view.holds(head) ? phrases.chips(head) : Set.of());
                each.subject.clear();
                each.subject(view.holds(head) ? phrases.makers(head) : Set.of());
                if (each.chip.isEmpty() && each.subject.isEmpty()) {
                    continue;
                }
            } else {
                each.chip(c.chip);
            }
            if (each.time != null || !each.chip.equals(c.chip) || figures.isEarlier(figure)) {
                out.add(each);
            }
        }
    }

    private static final String FOR = "pour";

    /** « 6 milliards, dont 3,4 milliards pour les puces »: whether a sum is a part of the one before it. */
    private static boolean isPartOf(SentenceView view, Figure figure) {
        int before = view.text.firstTokenFrom(figure.range().start()) - 1;
        return FieldWords.of("part-of").contains(view.key(before));
    }

    private static void part(
            SentenceView view, PartiesAndChips phrases, StatementDraft c, Figure figure, List<StatementDraft> out) {
        if (c.kind != FactKind.MARKET || out.stream().anyMatch(d -> d.amount == figure)) {
            return;
        }
        StatementDraft each = c.twin();
        each.amount = figure;
        each.time = c.time;
        boolean chips = false;
        for (int token = view.text.firstTokenFrom(figure.range().end());
                token < view.sentence.endToken()
                        && !FieldWords.of("clause-mark").contains(view.key(token));
                token++) {
            if (PredicateLexicon.french().noun(view.lemma(token)).contains("acquire")) {
                return;
            }
            chips |= phrases.isChipHead(token);
            each.chip(phrases.isChipHead(token) ? phrases.chips(token) : Set.of());
        }
        if (chips) {
            out.add(each);
        }
    }

    /** Further numbers of chips under the same event: each a statement of its own, with the chips and the date beside it. */
    private static void quantities(
            SentenceView view, EventFigures figures, Resolver resolver, StatementDraft c, List<StatementDraft> out) {
        PartiesAndChips phrases = resolver.phrases();
        List<Figure> counts = new ArrayList<>();
        for (Figure figure : figures.carried(c.event)) {
            boolean chips = EventFigures.isChips(figure) || figure.type() == Figure.Type.COUNT && figure.unit() == null;
            if (chips) {
                counts.add(figure);
            }
        }
        if (counts.size() < 2) {
            return;
        }
        Set<String> all = new LinkedHashSet<>(c.chip);
        String time = c.time;
        boolean first = true;
        for (Figure figure : counts) {
            int head = view.head(figure);
            int noun = view.figure(view.tree.head(head)) == figure ? view.tree.head(head) : head;
            StatementDraft each = first ? c : c.twin();
            Set<String> own = phrases.chips(noun);
            if (own.isEmpty()
                    && view.tree.head(noun) != SentenceView.NONE
                    && phrases.isChipHead(view.tree.head(noun))) {
                own = phrases.chips(view.tree.head(noun));
            }
            each.chip.clear();
            each.chip(own.isEmpty() ? all : own);
            each.quantity = figure;
            if (!first) {
                member(view, phrases, c.event.head(), noun, each);
            }
            String date = dateUnder(view, noun);
            date = date == null ? dateBehind(view, figure) : date;
            boolean against = view.preposition(noun).equals(AGAINST)
                    || view.preposition(head).equals(AGAINST);
            if (against && date == null) {
                continue;
            }
            each.time = date != null ? date : first || !against ? time : null;
            if (!first) {
                out.add(each);
            }
            first = false;
        }
    }

    /** « Nebius de 30 000 », « 200 000 par Baidu », « 9 à Samsung »: the party between a further number and the event. */
    private static void member(SentenceView view, PartiesAndChips phrases, int event, int noun, StatementDraft each) {
        for (int d : view.tree.dependents(noun).toArray()) {
            Set<String> named = phrases.parties(d);
            if (!named.isEmpty() && BY.contains(view.preposition(d))) {
                each.subject.clear();
                each.subject(named);
            } else if (!named.isEmpty() && TOWARDS.contains(view.preposition(d))) {
                each.counterparty.clear();
                each.counterparty(named);
            }
        }
        int at = view.tree.head(noun);
        for (int depth = 0; at != SentenceView.NONE && at != event && depth < 3; depth++) {
            boolean conjunct =
                    view.tree.is(at, Relation.CONJ) && view.preposition(at).isEmpty() && !phrases.isChips(at);
            Set<String> named = conjunct ? phrases.parties(at) : Set.of();
            if (!named.isEmpty()) {
                each.subject.clear();
                each.subject(named);
                return;
            }
            at = view.tree.head(at);
        }
    }

    private static final Set<String> BY = Set.of("par", "chez");
    private static final Set<String> TOWARDS = Set.of("à", "vers");

    /** « 40 000 Z en 2024 »: the figure right after the member is its date. */
    private static @Nullable String dateBehind(SentenceView view, Figure figure) {
        int next = view.figures.indexOf(figure) + 1;
        Figure date = next > 0 && next < view.figures.size() ? view.figures.get(next) : null;
        return date != null && date.type() == Figure.Type.DATE ? date.date() : null;
    }

    /** The date that hangs on a member of a list itself. */
    private static @Nullable String dateUnder(SentenceView view, int head) {
        for (Figure figure : view.figures) {
            if (figure.type() == Figure.Type.DATE) {
                int at = view.head(figure);
                int above = view.tree.head(at);
                if (above == head && at > head) {
                    return figure.date();
                }
            }
        }
        return null;
    }
}
