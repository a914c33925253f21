package fr.titraille.chip.reader;

import fr.titraille.chip.frame.FactKind;
import fr.titraille.chip.frame.FieldWords;
import fr.titraille.chip.frame.PredicateLexicon;
import fr.titraille.chip.reader.Event.Role;
import fr.titraille.figure.Figure;
import fr.titraille.grammar.Prepositions;
import fr.titraille.syntax.Relation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sums of money that no frame took, read by what speaks for a price or for sales: their size, a piece or an hour beside
 * them, chips or a maker as what the clause is about, sales told just before.
 */
final class UnclaimedSums {

    private static final PredicateLexicon LEXICON = PredicateLexicon.french();
    private static final Set<String> APIECE = FieldWords.of("apiece");
    private static final Set<String> SECURITIES = FieldWords.of("security");
    private static final Set<String> OTHER_MONEY = FieldWords.of("other-money");

    /** A chip or a system costs no more, sales and plans are no less, in any currency. House choice. */
    private static final double DEAREST_CHIP = 10_000_000;

    private static final double LEAST_PRICE = 20;
    private static final double LEAST_SALES = 100_000_000;

    private final SentenceView view;
    private final Events events;
    private final EventFigures figures;
    private final Resolver resolver;
    private final PartiesAndChips phrases;
    private final FrameInterpreter frames;

    UnclaimedSums(SentenceView view, Events events, EventFigures figures, Resolver resolver, FrameInterpreter frames) {
        this.view = view;
        this.events = events;
        this.figures = figures;
        this.resolver = resolver;
        this.phrases = resolver.phrases();
        this.frames = frames;
    }

    /** What the sums that none of these statements has say of prices and sales. */
    List<StatementDraft> read(List<StatementDraft> all) {
        List<StatementDraft> out = new ArrayList<>();
        for (Figure sum : view.figures) {
            Double value = sum.number();
            boolean claimed = sum.type() != Figure.Type.MONEY
                    || figures.isFormer(sum)
                    || all.stream().anyMatch(d -> sum == d.amount && !isPetty(d))
                    || out.stream().anyMatch(d -> d.kind == FactKind.PRICE || sum == d.amount);
            Event event = claimed ? null : figures.owner(sum);
            if (event == null || value == null || isOtherMoney(sum)) {
                continue;
            }
            boolean small = value >= LEAST_PRICE && value <= DEAREST_CHIP;
            StatementDraft c = small ? price(sum, event, all) : value >= LEAST_SALES ? sales(sum, event, all) : null;
            if (c != null) {
                c.aboutChips = true;
                out.add(c);
            }
        }
        return out;
    }

    /** « promet la carte à 900 dollars »: no plan to spend. */
    private static boolean isPetty(StatementDraft d) {
        return d.kind == FactKind.MARKET
                && d.amount != null
                && d.amount.number() != null
                && d.amount.number() < DEAREST_CHIP;
    }

    /** A profit, a loan, a fine, a salary or what shares are worth. */
    private boolean isOtherMoney(Figure sum) {
        int at = view.head(sum);
        for (int depth = 0; at != SentenceView.NONE && depth < 4; depth++) {
            String lemma = view.lemma(at);
            if (SECURITIES.contains(lemma) || OTHER_MONEY.contains(lemma)) {
                return true;
            }
            boolean other = view.tree
                    .dependents(at, Relation.NSUBJ, Relation.OBJ, Relation.NMOD)
                    .anyMatch(d -> SECURITIES.contains(view.lemma(d)) || OTHER_MONEY.contains(view.lemma(d)));
            if (other) {
                return true;
            }
            at = view.tree.head(at);
        }
        return false;
    }

    // ------------------------------------------------------------- prices

    private @Nullable StatementDraft price(Figure sum, Event event, List<StatementDraft> all) {
        int chips = priced(sum);
        boolean apiece = isApiece(sum);
        if (chips == SentenceView.NONE && !(apiece && resolver.memory().speaksOfChips())) {
            return null;
        }
        boolean bought = all.stream()
                .anyMatch(d -> d.event == event
                        && (d.quantity != null || d.kind == FactKind.MARKET && !isPetty(d))
                        && !apiece);
        if (bought) {
            return null;
        }
        StatementDraft c = new StatementDraft(FactKind.PRICE, event);
        if (chips == SentenceView.NONE) {
            c.chip(resolver.memory().chips(false));
        } else {
            c.chip(resolver.chips(new Role(Event.AGENT, List.of(chips), false, false, chips)));
            c.subject(phrases.makers(chips));
        }
        c.amount = sum;
        c.time = figures.time(event);
        if (c.subject.isEmpty()) {
            c.subject(frames.makersNamed(c.chip));
        }
        return c.chip.isEmpty() && c.subject.isEmpty() && !apiece ? null : c;
    }

    /** « 25 000 euros pièce », « 2 dollars l’heure », « par carte ». */
    private boolean isApiece(Figure sum) {
        int next = view.text.firstTokenFrom(sum.range().end());
        for (int i = next; i < next + 3; i++) {
            if (APIECE.contains(view.lemma(i)) || APIECE.contains(view.key(i))) {
                return true;
            }
            if (!Determiners.isDefinite(view.key(i)) && !view.key(i).equals("par")) {
                return false;
            }
        }
        return false;
    }

    /** The chips that a sum is the price of: above it, the subject of a clause over it, or « pour une baie ». */
    private int priced(Figure sum) {
        int at = view.head(sum);
        for (int depth = 0; at != SentenceView.NONE && depth < 6; depth++) {
            if (view.figure(at) != sum && isOneKind(at)) {
                return at;
            }
            for (int d : view.tree
                    .dependents(at, Relation.NSUBJ, Relation.NSUBJ_PASS)
                    .toArray()) {
                if (isOneKind(d)) {
                    return d;
                }
            }
            // « promet la B70 pour février, à moins de 900 dollars »
            boolean offered = view.preposition(view.head(sum)).equals(Prepositions.TO);
            for (int d : offered ? view.tree.dependents(at, Relation.OBJ).toArray() : new int[0]) {
                if (isOneKind(d)) {
                    return d;
                }
            }
            for (int d : view.tree
                    .dependents(at, Relation.OBL, Relation.NMOD, Relation.OBL_ARG)
                    .toArray()) {
                if (view.preposition(d).equals("pour") && isOneKind(d)) {
                    return d;
                }
            }
            at = view.tree.head(at);
        }
        return SentenceView.NONE;
    }

    /** Chips or a pronoun for them, but no number of them. */
    private boolean isOneKind(int token) {
        Role role = new Role(Event.AGENT, List.of(token), false, false, token);
        if (view.isVerb(token) || !resolver.isChips(role)) {
            return false;
        }
        return phrases.core(token).stream().allMatch(t -> {
            Figure figure = view.figure(t);
            return figure == null
                    || !EventFigures.isChips(figure)
                    || Double.valueOf(1).equals(figure.number());
        });
    }

    // ------------------------------------------------------------- sales

    private @Nullable StatementDraft sales(Figure sum, Event event, List<StatementDraft> all) {
        boolean told = all.stream()
                .anyMatch(d -> d.amount != null
                        || d.kind == FactKind.ORDER && d.event == event
                        || d.kind == FactKind.RESTRICTION);
        if (told) {
            return null;
        }
        boolean sales = isUnderSales(sum);
        boolean after = resolver.memory().spokeOfMarket();
        Event verb = event.nominal() ? events.verbOver(event) : event;
        boolean agent = verb != null
                && verb.at(Event.AGENT).stream().anyMatch(r -> r.heads().contains(view.head(sum)));
        boolean earned = verb != null
                && FieldWords.of("earn").contains(verb.lemma())
                && verb.predication() != null
                && !verb.predication().passive()
                && verb.at(Event.PATIENT).stream().anyMatch(r -> r.heads().contains(view.head(sum)));
        if (verb == null || !sales && !earned && !(after && (isLevel(verb) || agent))) {
            return null;
        }
        Set<String> subject = new LinkedHashSet<>();
        for (Role role : verb.at(Event.AGENT)) {
            subject.addAll(resolver.parties(role));
            if (subject.isEmpty()) {
                subject.addAll(phrases.makers(role.heads()));
            }
        }
        if (subject.isEmpty()) {
            subject.addAll(resolver.memory().topic(false));
        }
        boolean maker = !subject.isEmpty() && subject.stream().allMatch(resolver.memory()::isMaker);
        if (!maker || !resolver.memory().spokeOfChips()) {
            return null;
        }
        StatementDraft c = new StatementDraft(FactKind.MARKET, verb).subject(subject);
        c.amount = sum;
        c.time = figures.time(verb);
        if (c.time == null) {
            c.time = figures.dateBehind(sum);
        }
        return c;
    }

    private static boolean isLevel(Event verb) {
        return verb.classes().contains("level") || verb.classes().contains("own-share");
    }

    /** « 31 milliards de dollars de revenus », « des revenus de 31 milliards ». */
    private boolean isUnderSales(Figure sum) {
        int head = view.head(sum);
        int above = view.tree.head(head);
        return above != SentenceView.NONE && isSales(above)
                || phrases.core(head).stream().anyMatch(t -> t != head && isSales(t));
    }

    private boolean isSales(int token) {
        Set<String> classes = LEXICON.noun(view.lemma(token));
        return classes.contains("sales") || classes.contains("spend");
    }
}
