package fr.titraille.chip.reader;

import fr.titraille.chip.frame.FactKind;
import fr.titraille.chip.frame.FieldWords;
import fr.titraille.chip.frame.PredicateLexicon;
import fr.titraille.chip.reader.Event.Role;
import fr.titraille.figure.Figure;
import fr.titraille.grammar.Prepositions;
import fr.titraille.grammar.WordClass;
import fr.titraille.syntax.Relation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads shares of markets and of sales: each share with whose it is. */
final class ShareInterpreter {

    private static final PredicateLexicon LEXICON = PredicateLexicon.french();
    private static final String OF = Prepositions.OF;

    private final SentenceView view;
    private final Events events;
    private final EventFigures figures;
    private final Resolver resolver;
    private final PartiesAndChips phrases;

    ShareInterpreter(SentenceView view, Events events, EventFigures figures, Resolver resolver) {
        this.view = view;
        this.events = events;
        this.figures = figures;
        this.resolver = resolver;
        this.phrases = resolver.phrases();
    }

    /** Each share with its holder: « détient 60 % du marché, contre 30 % pour Samsung », « Nvidia (70 %), AMD (20 %) ». */
    List<StatementDraft> shares() {
        List<StatementDraft> out = new ArrayList<>();
        boolean spoken = false;
        for (Figure figure : view.figures) {
            spoken |= isOfMarket(figure);
        }
        if (!spoken) {
            return out;
        }
        List<StatementDraft> paired = respectively();
        if (!paired.isEmpty()) {
            return paired;
        }
        for (Figure figure : view.figures) {
            boolean share = figure.type() == Figure.Type.PERCENT
                    || figure.type() == Figure.Type.RATIO && figure.number() != null && figure.number() < 1;
            Event event = share ? figures.owner(figure) : null;
            Event verb = event == null ? null : event.nominal() ? events.verbOver(event) : event;
            Event at = verb == null ? event : verb;
            if (at == null || Moves.isRise(at.lemma()) && !isOfMarket(figure)) {
                continue;
            }
            if (figures.last(figure, view.figures) != figure) {
                continue;
            }
            boolean former = figures.isFormer(figure) && behind(figure).isEmpty();
            String before = former ? figures.dateBehind(figure) : null;
            if (former && before == null && !figures.isEarlier(figure)) {
                continue;
            }
            StatementDraft c = new StatementDraft(FactKind.MARKET, at);
            c.percent = figure;
            c.subject(holder(figure, at));
            if (c.subject.isEmpty()) {
                c.subject(sharer(at));
            }
            c.time = former ? before : figures.time(at);
            c.chip(ofWhat(figure, at));
            if (!c.subject.isEmpty()) {
                out.add(c);
            }
        }
        inherit(out);
        return out;
    }

    /** The chips of the market that a share is of: « 53 % du marché de la HBM », « sa part du marché des GPU H100 ». */
    private Set<String> ofWhat(Figure figure, Event verb) {
        Set<String> out = new LinkedHashSet<>();
        int head = view.head(figure);
        for (int token : phrases.core(head)) {
            if (token != head && isMarket(token)) {
                out.addAll(phrases.chips(token));
            }
        }
        for (Role role : out.isEmpty() ? verb.at(Event.AGENT) : List.<Role>of()) {
            for (int h : role.heads()) {
                if (view.holds(h) && isShareNoun(h)) {
                    out.addAll(phrases.chips(h));
                }
            }
        }
        return out;
    }

    /** « SK Hynix 70 % du marché de la HBM, Samsung 17 % »: further shares are of the market that the first is of. */
    private static void inherit(List<StatementDraft> shares) {
        if (shares.isEmpty() || shares.get(0).chip.isEmpty()) {
            return;
        }
        for (StatementDraft later : shares.subList(1, shares.size())) {
            if (later.chip.isEmpty()) {
                later.chip(shares.get(0).chip);
            }
        }
    }

    /** « Nvidia et AMD détiennent respectivement 70 % et 20 % »: pairs in order; empty without the word or with other numbers. */
    private List<StatementDraft> respectively() {
        List<StatementDraft> out = new ArrayList<>();
        boolean said = false;
        for (int i = view.sentence.firstToken(); i < view.sentence.endToken(); i++) {
            said |= FieldWords.of("pairing").contains(view.key(i));
        }
        List<Figure> shares =
                view.figures.stream().filter(EventFigures::isShare).toList();
        if (!said || shares.isEmpty()) {
            return out;
        }
        for (Event event : events.all()) {
            for (Role role : event.at(Event.AGENT)) {
                List<String> holders = List.copyOf(resolver.parties(role));
                if (out.isEmpty() && holders.size() == shares.size() && !event.nominal()) {
                    for (int i = 0; i < holders.size(); i++) {
                        StatementDraft c = new StatementDraft(FactKind.MARKET, event);
                        c.subject(Set.of(holders.get(i)));
                        c.percent = shares.get(i);
                        c.time = figures.time(event);
                        out.add(c);
                    }
                }
            }
        }
        return out;
    }

    /** « contre 40 % pour Samsung »: the party that follows the number. */
    private Set<String> behind(Figure figure) {
        int next = view.text.firstTokenFrom(figure.range().end());
        String key = view.key(next);
        boolean holds = view.holds(next + 1)
                && (key.equals("pour")
                        || key.equals("chez")
                        || Prepositions.full(key).equals(OF))
                && view.mention(next + 1) != null;
        Set<String> named = holds ? phrases.parties(next + 1) : Set.of();
        return named.stream().anyMatch(PartiesAndChips::isState)
                        && Prepositions.full(key).equals(OF)
                ? Set.of()
                : named;
    }

    /** « devant Samsung (22 %) et Micron (21 %) »: the party right before the brackets. */
    private Set<String> bracketed(Figure figure) {
        int open = view.text.firstTokenFrom(figure.range().start()) - 1;
        return view.key(open).equals("(") && view.mention(open - 1) != null ? phrases.parties(open - 1) : Set.of();
    }

    private boolean isOfMarket(Figure figure) {
        int head = view.head(figure);
        for (int token : phrases.core(head)) {
            if (token != head && isMarket(token)) {
                return true;
            }
        }
        Event event = figures.owner(figure);
        if (event == null || !EventFigures.isShare(figure)) {
            return false;
        }
        if (isShareNoun(event.head())) {
            return true;
        }
        Event verb = event.nominal() ? events.verbOver(event) : event;
        boolean taken = verb != null
                && verb.classes().contains("own-share")
                && resolver.memory().spokeOfMarket()
                && isPartOfIt(verb, head);
        return taken
                || verb != null
                        && verb.classes().contains("own-share")
                        && verb.arguments().stream()
                                .flatMap(r -> r.heads().stream())
                                .filter(view::holds)
                                .anyMatch(h -> isMarket(h)
                                        || isShareNoun(h)
                                        || phrases.core(h).stream().anyMatch(this::isMarket));
    }

    /** « en capter 20 % », « suit avec 29 % », « 17 % pour Micron »: a share of what was spoken of, with no whole beside it. */
    private boolean isPartOfIt(Event verb, int share) {
        boolean whole = view.tree
                .dependents(share, Relation.NMOD)
                .anyMatch(d -> view.preposition(d).equals(OF)
                        && view.figure(d) == null
                        && !Determiners.isDemonstrative(view.determiner(d)));
        boolean more = FieldWords.of("degree")
                        .contains(view.key(
                                view.text.firstTokenFrom(view.text.token(share).end())))
                || view.tree
                        .dependents(share)
                        .anyMatch(d -> FieldWords.of("degree").contains(view.key(d)));
        boolean traded = verb.at(Event.AGENT).stream()
                .flatMap(r -> r.heads().stream())
                .anyMatch(h -> view.holds(h) && FieldWords.of("security").contains(view.lemma(h)));
        return !whole && !more && !traded && !verb.at(Event.AGENT).isEmpty();
    }

    /** « sa part du marché », « la part de Nvidia »: whose part it is. */
    private Set<String> sharer(Event verb) {
        for (Event noun : events.all()) {
            if (noun.nominal() && isShareNoun(noun.head()) && (noun == verb || events.verbOver(noun) == verb)) {
                for (Role role : noun.arguments()) {
                    Set<String> named = resolver.parties(role);
                    boolean owns = role.place().equals(OF) || role.place().equals(Event.OWNER);
                    if (owns && !named.isEmpty()) {
                        return named;
                    }
                }
            }
        }
        return Set.of();
    }

    private boolean isMarket(int token) {
        Set<String> classes = LEXICON.noun(view.lemma(token));
        return classes.contains("market") || classes.contains("sales");
    }

    private boolean isShareNoun(int token) {
        return LEXICON.noun(view.lemma(token)).contains("share");
    }

    /** « Cerebras …, à qui G42 a assuré 87 % de ses ventes »: the firm that the sentence begins with, others than these. */
    private Set<String> spokenBefore(int token, Set<String> others) {
        for (int i = view.sentence.firstToken(); i < token; i++) {
            boolean subject = view.tree.is(i, Relation.NSUBJ) && view.mention(i) != null;
            Set<String> named = subject ? phrases.parties(i) : Set.<String>of();
            if (!named.isEmpty() && !others.containsAll(named) && named.stream().noneMatch(PartiesAndChips::isState)) {
                return named;
            }
        }
        return Set.of();
    }

    private Set<String> holder(Figure figure, Event verb) {
        int head = view.head(figure);
        // « 40 % des ventes de Nvidia »: whose sales they are
        for (int token : phrases.core(head)) {
            if (token != head && LEXICON.noun(view.lemma(token)).contains("sales")) {
                Set<String> owner = new LinkedHashSet<>(phrases.makers(token));
                if (owner.isEmpty() && Determiners.isPossessive(view.determiner(token))) {
                    // « pèse à lui seul 85 % de son chiffre d’affaires »: somebody else’s, where a customer that makes
                    // no chips acts
                    Set<String> acting = new LinkedHashSet<>();
                    verb.at(Event.AGENT).forEach(r -> acting.addAll(resolver.parties(r)));
                    boolean customer = !acting.isEmpty() && acting.stream().noneMatch(resolver.memory()::isMaker);
                    if (customer) {
                        owner.addAll(spokenBefore(token, acting));
                        if (owner.isEmpty()) {
                            resolver.memory().salient(acting).ifPresent(owner::add);
                        }
                    }
                }
                if (!owner.isEmpty()) {
                    return owner;
                }
            }
        }
        Set<String> bracketed = bracketed(figure);
        if (!bracketed.isEmpty()) {
            return bracketed;
        }
        Set<String> behind = behind(figure);
        if (!behind.isEmpty()) {
            return behind;
        }
        for (int d : view.tree
                .dependents(head, Relation.NMOD, Relation.OBL, Relation.APPOS, Relation.ORPHAN)
                .toArray()) {
            if (WordClass.HOLDER_PREPOSITION.has(view.preposition(d))) {
                Set<String> named = phrases.parties(d);
                if (!named.isEmpty()) {
                    return named;
                }
            }
        }
        int above = view.tree.head(head);
        for (int depth = 0; above != SentenceView.NONE && depth < 2 && above != verb.head(); depth++) {
            Set<String> named = phrases.parties(above);
            if (!named.isEmpty()) {
                return named;
            }
            above = view.tree.head(above);
        }
        for (Role role : verb.at(Event.AGENT)) {
            Set<String> named = resolver.parties(role);
            if (!named.isEmpty()) {
                return named;
            }
            for (int h : role.heads()) {
                Set<String> makers = view.holds(h) ? phrases.makers(h) : Set.<String>of();
                if (!makers.isEmpty()) {
                    return makers;
                }
            }
        }
        return Set.of();
    }
}
