package fr.titraille.chip.reader;

import fr.titraille.chip.frame.FactKind;
import fr.titraille.chip.frame.FieldWords;
import fr.titraille.chip.frame.PredicateLexicon;
import fr.titraille.chip.reader.Event.Role;
import fr.titraille.figure.Figure;
import fr.titraille.grammar.Prepositions;
import fr.titraille.grammar.WordClass;
import fr.titraille.predication.Holder;
import fr.titraille.predication.Modality;
import fr.titraille.predication.Predication;
import fr.titraille.syntax.Relation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is said of a quantity that a noun names: prices of chips, sales of chips, markets, shares of them, spending.
 * The noun is the topic, its complements and its verb say whose it is, the verb's direction gives the sign.
 */
final class ValueInterpreter {

    private static final PredicateLexicon LEXICON = PredicateLexicon.french();
    private static final String OF = Prepositions.OF;

    private final SentenceView view;
    private final Events events;
    private final EventFigures figures;
    private final Resolver resolver;
    private final PartiesAndChips phrases;
    private final FrameInterpreter frames;

    ValueInterpreter(
            SentenceView view, Events events, EventFigures figures, Resolver resolver, FrameInterpreter frames) {
        this.view = view;
        this.events = events;
        this.figures = figures;
        this.resolver = resolver;
        this.phrases = resolver.phrases();
        this.frames = frames;
    }

    List<StatementDraft> read(Event event) {
        List<StatementDraft> out = new ArrayList<>();
        Set<String> classes = event.nominal() ? LEXICON.noun(view.lemma(event.head())) : event.classes();
        if (event.nominal()) {
            if (classes.contains("price")) {
                add(price(event), out);
            } else if (classes.contains("sales") || classes.contains("market") || classes.contains("spend")) {
                add(topic(event), out);
            }
            return out;
        }
        if (classes.contains("cost")) {
            add(cost(event), out);
        }
        if (classes.contains("spend")) {
            add(spending(event), out);
        }
        if (classes.contains("target") && out.isEmpty()) {
            add(target(event), out);
        }
        return out;
    }

    private static void add(@Nullable StatementDraft candidate, List<StatementDraft> out) {
        if (candidate != null) {
            out.add(candidate);
        }
    }

    // ------------------------------------------------------------- the verb that a topic noun stands under

    private List<Figure> figuresOf(Event noun, @Nullable Event verb) {
        Set<Figure> out = new LinkedHashSet<>(figures.of(noun));
        // « 20 milliards de dollars de ventes »: the figure stands above the noun
        int above = view.tree.head(noun.head());
        if (above != SentenceView.NONE && view.figure(above) != null) {
            out.add(view.figure(above));
        }
        if (verb != null && isCore(noun, verb)) {
            out.addAll(figures.carried(verb));
            for (Event inner : events.all()) {
                // « ont connu une hausse de 12 % »
                if (inner.nominal() && inner != noun && events.outer(inner) == verb && isMove(inner.lemma())) {
                    out.addAll(figures.of(inner));
                }
            }
        }
        return new ArrayList<>(out);
    }

    private static boolean isMove(String lemma) {
        return Moves.isFall(lemma) || Moves.isRise(lemma);
    }

    /** Whether the noun is what the verb is about: its agent, patient or attribute, or the topic of that. */
    private boolean isCore(Event noun, Event verb) {
        for (Role role : verb.arguments()) {
            boolean core = role.place().equals(Event.AGENT)
                    || role.place().equals(Event.PATIENT)
                    || role.place().equals(Event.ATTRIBUTE)
                    || role.place().equals("sur")
                    || role.place().isEmpty();
            for (int head : role.heads()) {
                if (core && view.holds(head) && view.tree.dominates(head, noun.head())) {
                    return true;
                }
            }
        }
        return false;
    }

    private void values(StatementDraft c, List<Figure> own, @Nullable Event verb, boolean money) {
        Figure amount = null;
        Figure before = null;
        for (Figure figure : own) {
            if (figures.isFormer(figure)) {
                continue;
            }
            if (money && figure.type() == Figure.Type.MONEY) {
                // « passer de 3 à 5 »: the new value
                boolean from = view.preposition(view.head(figure)).equals(OF) && verb != null && isMove(verb.lemma());
                if (from && before == null) {
                    before = figure;
                } else if (amount == null) {
                    amount = figure;
                }
            } else if (EventFigures.isShare(figure) && c.percent == null) {
                c.percent = figure;
            } else if (figure.type() == Figure.Type.DATE && c.time == null) {
                c.time = figure.date();
            }
        }
        c.amount = amount == null ? before : amount;
        c.percent = figures.last(c.percent, own);
        Figure share = c.percent;
        if (share == null || view.preposition(view.head(share)).equals("à")) {
            c.negative = false;
            return;
        }
        c.negative = verb != null && Moves.isFall(verb.lemma()) || isUnderFall(share);
    }

    private boolean isSeveralChips(int token) {
        Figure figure = view.figure(token);
        return figure != null && EventFigures.isChips(figure) && !isOne(figure);
    }

    /** « une baisse de 12 % ». */
    private boolean isUnderFall(Figure figure) {
        int above = view.tree.head(view.head(figure));
        return above != SentenceView.NONE && Moves.isFall(view.lemma(above));
    }

    // ------------------------------------------------------------- prices

    private @Nullable StatementDraft price(Event noun) {
        int above = view.tree.head(noun.head());
        Figure part = above == SentenceView.NONE ? null : view.figure(above);
        if (part != null && EventFigures.isShare(part)) {
            // « la moitié du prix d’une H200 » says what another chip costs
            return null;
        }
        Event verb = events.verbOver(noun);
        Set<String> chips = new LinkedHashSet<>();
        boolean about = false;
        for (Role role : noun.arguments()) {
            if (role.place().equals(OF)
                    || role.place().equals("des")
                    || role.place().equals(Event.OWNER)) {
                about |= resolver.isChips(role);
                chips.addAll(resolver.chips(role));
            }
        }
        for (int token : about ? List.<Integer>of() : phrases.core(noun.head())) {
            // « le coût de fabrication d’une Rubin »
            if (token != noun.head() && phrases.isChips(token)) {
                about = true;
                chips.addAll(phrases.chips(token));
            }
        }
        if (!about && resolver.memory().speaksOfChips() && noun.at(OF).isEmpty()) {
            about = true;
            // « relèvera ses prix »: the firm's, of all its chips
            boolean own = verb != null
                    && Determiners.isPossessive(view.determiner(noun.head()))
                    && verb.at(Event.AGENT).stream()
                            .anyMatch(r -> !r.heads().contains(noun.head())
                                    && !resolver.parties(r).isEmpty());
            chips.addAll(own ? Set.of() : resolver.memory().chips(false));
        }
        if (!about) {
            return null;
        }
        StatementDraft c = new StatementDraft(FactKind.PRICE, verb != null && isCore(noun, verb) ? verb : noun);
        c.chip(chips);
        List<Figure> own = figuresOf(noun, verb);
        values(c, own, verb, true);
        boolean moves = verb != null && isMove(verb.lemma());
        if (c.amount == null && c.percent == null && !moves) {
            return null;
        }
        for (Role role : noun.at(OF)) {
            c.subject(phrases.makers(role.heads()));
        }
        if (c.subject.isEmpty() && verb != null && isCore(noun, verb)) {
            for (Role role : verb.at(Event.AGENT)) {
                if (role.heads().stream().noneMatch(h -> view.holds(h) && view.tree.dominates(h, noun.head()))) {
                    c.subject(resolver.parties(role));
                }
            }
        }
        return seller(c);
    }

    private @Nullable StatementDraft cost(Event event) {
        Figure amount = EventFigures.first(figures.carried(event), Figure.Type.MONEY);
        Figure share = figures.of(event).stream()
                .filter(EventFigures::isShare)
                .findFirst()
                .orElse(null);
        Role chips = null;
        for (String place : List.of(Event.PATIENT, Event.AGENT)) {
            for (Role role : event.at(place)) {
                if (chips == null && resolver.isChips(role)) {
                    chips = role;
                }
            }
        }
        if (chips == null) {
            // « comptez 3 millions pour une baie », « il faut débourser 50 000 yuans pour s’offrir une carte »
            for (Role role : event.arguments()) {
                boolean obtained = role.clause()
                        && role.heads().stream()
                                .anyMatch(h -> view.holds(h)
                                        && phrases.core(h).stream().anyMatch(phrases::isChipHead));
                if (chips == null
                        && amount != null
                        && role.place().equals("pour")
                        && (resolver.isChips(role) || obtained)) {
                    chips = role;
                }
            }
        }
        for (Event inner : chips == null && amount != null ? events.all() : List.<Event>of()) {
            // « pour s’offrir une baie, les clients déboursent 4 millions »
            boolean aim = inner.predication() != null
                    && inner.predication().modalities().contains(Modality.PURPOSE)
                    && events.outer(inner) == event;
            for (Role role : aim ? inner.at(Event.PATIENT) : List.<Role>of()) {
                chips = resolver.isChips(role) ? role : chips;
            }
        }
        boolean compared = share != null && event.classes().contains("price-verb");
        if (amount == null && !compared || chips == null) {
            return null;
        }
        // « a vendu des puces pour 3 milliards »: no price of one
        boolean counted =
                chips.heads().stream().anyMatch(h -> phrases.core(h).stream().anyMatch(this::isSeveralChips));
        boolean bought = event.classes().contains("acquire") || event.classes().contains("sell");
        String preposition = amount == null ? "" : view.preposition(view.head(amount));
        if (amount != null
                && bought
                && (counted || preposition.equals("pour") && amount.number() != null && amount.number() > DEAR)) {
            return null;
        }
        StatementDraft c = new StatementDraft(FactKind.PRICE, event);
        c.chip(resolver.chips(chips));
        c.amount = amount;
        c.percent = share;
        c.negative = share != null && isLess(share);
        c.time = figures.time(event);
        reference(c, event, chips);
        c.subject(phrases.makers(chips.heads()));
        if (c.subject.isEmpty()) {
            for (Role role : event.at(Event.AGENT)) {
                if (role != chips) {
                    c.subject(resolver.parties(role));
                }
            }
        }
        return seller(c);
    }

    /** « moitié moins cher », « 40 % de moins »: a figure with moins beside it. */
    private boolean isLess(Figure figure) {
        int head = view.head(figure);
        int next = view.text.firstTokenFrom(figure.range().end());
        boolean beside = view.key(next).equals(LESS)
                || view.key(next).equals(OF) && view.key(next + 1).equals(LESS);
        return beside || view.tree.dependents(head).anyMatch(d -> view.key(d).equals(LESS));
    }

    private static final String LESS = "moins";

    /** « que sa rivale », « le quart d’une L40S »: the other chip of the sentence that stands after the figure. */
    private void reference(StatementDraft c, Event event, Role chips) {
        if (c.percent == null) {
            return;
        }
        int from = view.text.firstTokenFrom(c.percent.range().end());
        for (int token = from; token < view.sentence.endToken(); token++) {
            if (c.reference.isEmpty() && phrases.isChipHead(token) && view.tree.dominates(event.head(), token)) {
                Set<String> other = new LinkedHashSet<>(phrases.chips(token));
                other.removeAll(c.chip);
                c.reference(other);
            }
        }
    }

    /** A sum above which it is not the price of one chip or system, in any currency. House choice. */
    private static final double DEAR = 10_000_000;

    private static boolean isOne(@Nullable Figure figure) {
        return figure != null && figure.number() != null && figure.number() == 1;
    }

    /** The maker of the chips, or who says so. */
    private StatementDraft seller(StatementDraft c) {
        if (c.subject.isEmpty()) {
            c.subject(frames.makersNamed(c.chip));
        }
        if (c.subject.isEmpty()) {
            c.subject(resolver.makerHere());
        }
        if (c.subject.isEmpty()) {
            Predication p = c.event.predication();
            if (p != null && p.holder().isPresent()) {
                Holder holder = p.holder().get();
                Set<String> said = new LinkedHashSet<>(phrases.parties(holder.head()));
                said.removeIf(PartiesAndChips::isState);
                c.subject(said);
            }
        }
        c.aboutChips = true;
        return c;
    }

    // ------------------------------------------------------------- sales, markets, spending

    /** « a vu ses ventes reculer »: the verb that the seeing bears on. */
    private @Nullable Event seen(Event noun, @Nullable Event verb) {
        if (verb == null || !FieldWords.of("see").contains(verb.lemma())) {
            return verb;
        }
        for (Event inner : events.all()) {
            Event up = events.outer(inner);
            if (!inner.nominal() && inner != noun && up == verb && isMove(inner.lemma())) {
                return inner;
            }
        }
        return verb;
    }

    private @Nullable StatementDraft topic(Event noun) {
        Event verb = seen(noun, events.verbOver(noun));
        List<Figure> own = figuresOf(noun, verb);
        StatementDraft c = new StatementDraft(FactKind.MARKET, verb != null && isCore(noun, verb) ? verb : noun);
        values(c, own, verb, true);
        boolean moves = verb != null && isMove(verb.lemma()) && isCore(noun, verb);
        for (Figure figure : own) {
            if (EventFigures.isChips(figure)) {
                c.quantity = figure;
            }
        }
        boolean number = c.amount != null || c.percent != null || c.quantity != null;
        if (!number && !moves) {
            return null;
        }
        boolean about = false;
        for (Role role : noun.arguments()) {
            about |= resolver.isChips(role);
            if (resolver.isChips(role)) {
                c.chip(resolver.chips(role));
                c.subject(phrases.makers(role.heads()));
            } else if (role.place().equals(OF)
                    || role.place().equals(Event.OWNER)
                    || role.place().equals("chez")) {
                c.subject(resolver.parties(role));
            }
        }
        if (c.subject.isEmpty() && verb != null) {
            for (Role role : verb.at(Event.AGENT)) {
                boolean self = role.heads().stream().anyMatch(h -> view.tree.dominates(h, noun.head()));
                if (!self) {
                    c.subject(resolver.parties(role));
                }
            }
            for (Role role : verb.arguments()) {
                if (c.subject.isEmpty() && WordClass.HOLDER_PREPOSITION.has(role.place())) {
                    c.subject(resolver.parties(role));
                }
            }
        }
        if (c.subject.isEmpty()) {
            String country = phrases.country(noun.head());
            c.subject(country == null ? Set.of() : Set.of(country));
        }
        if (c.subject.isEmpty() && LEXICON.noun(noun.lemma()).contains("market")) {
            c.subject(phrases.fronted());
        }
        if (c.subject.isEmpty() && verb == null) {
            c.subject(labelled(noun.head()));
        }
        if (!number && c.subject.isEmpty()) {
            return null;
        }
        if (about || isUnder(noun)) {
            c.aboutChips = true;
        } else if (c.subject.stream().noneMatch(name -> resolver.memory().isMaker(name) || !number)
                || !resolver.memory().spokeOfChips()) {
            return null;
        }
        return c;
    }

    /** « ses dépenses, consacrées pour l’essentiel aux GPU »: chips told of the noun in a clause. */
    private boolean isUnder(Event noun) {
        Event verb = noun.classes().contains("spend") ? events.verbOver(noun) : null;
        int top = verb == null || !isCore(noun, verb) ? noun.head() : verb.head();
        for (int token = noun.head() + 1; token < view.sentence.endToken(); token++) {
            if (phrases.isChipHead(token) && view.tree.dominates(top, token)) {
                return true;
            }
        }
        return false;
    }

    /** « TSMC : recettes en hausse de 25 % »: whom the label of a key point names; whom the text is about in a bare one. */
    private Set<String> labelled(int noun) {
        Set<String> out = new LinkedHashSet<>();
        for (int token = view.sentence.firstToken(); token < Math.min(noun, view.label()); token++) {
            out.addAll(phrases.parties(token));
        }
        boolean bare = view.tree.root() == noun || view.label() > noun;
        return out.isEmpty() && bare ? resolver.memory().topic(false) : out;
    }

    /** « Pour l’an prochain, le groupe vise 54 milliards »: a sum of money aimed at where sales were spoken of. */
    private @Nullable StatementDraft target(Event event) {
        Figure amount = null;
        for (Role role : event.arguments()) {
            boolean bare = role.place().equals(Event.PATIENT) || role.place().equals("sur");
            for (int head : bare ? role.heads() : List.<Integer>of()) {
                Figure figure = view.holds(head) ? view.figure(head) : null;
                if (amount == null && figure != null && figure.type() == Figure.Type.MONEY) {
                    amount = figure;
                }
            }
        }
        StatementDraft c = new StatementDraft(FactKind.MARKET, event);
        for (Role role : event.at(Event.AGENT)) {
            c.subject(resolver.parties(role));
        }
        boolean maker = c.subject.stream().anyMatch(resolver.memory()::isMaker);
        if (amount == null || !maker || !resolver.memory().spokeOfMarket()) {
            return null;
        }
        c.amount = amount;
        c.time = figures.time(event);
        c.intended = true;
        c.aboutChips = true;
        return c;
    }

    private @Nullable StatementDraft spending(Event event) {
        Figure amount = EventFigures.first(figures.of(event), Figure.Type.MONEY);
        if (amount == null) {
            return null;
        }
        StatementDraft c = new StatementDraft(FactKind.MARKET, event);
        boolean about = false;
        for (Role role : event.arguments()) {
            if (role.place().equals(Event.AGENT)) {
                c.subject(resolver.parties(role));
            } else if (resolver.isChips(role) || isForChips(role) || isPlant(role, c)) {
                about = true;
                c.chip(resolver.chips(role));
            }
        }
        for (int token : view.tree.dependents(view.head(amount), Relation.NMOD).toArray()) {
            if (phrases.isChips(token)) {
                about = true;
                c.chip(phrases.chips(token));
            }
        }
        boolean maker = c.subject.stream().anyMatch(resolver.memory()::isMaker);
        if (!about && !(maker && resolver.memory().spokeOfChips())) {
            return null;
        }
        Set<String> sellers = sellers(event);
        boolean firm = !c.subject.isEmpty() && c.subject.stream().noneMatch(PartiesAndChips::isState);
        if (sellers.isEmpty() && firm && about) {
            // « versera 16 milliards à Samsung pour la fabrication de ses puces »: paid to who makes them
            event.at(Event.RECIPIENT).forEach(r -> sellers.addAll(resolver.parties(r)));
            sellers.removeIf(name -> !resolver.memory().isMaker(name) || c.subject.contains(name));
        }
        StatementDraft whole = c;
        if (!sellers.isEmpty()) {
            // « dépenser 40 milliards en puces auprès de Huawei »: a purchase
            whole = new StatementDraft(FactKind.ORDER, event)
                    .subject(c.subject)
                    .counterparty(sellers)
                    .chip(c.chip);
        }
        whole.amount = amount;
        whole.time = figures.time(event);
        whole.aboutChips = true;
        return whole;
    }

    /** The makers « auprès de » whom or « chez » whom money is spent. */
    private Set<String> sellers(Event event) {
        Set<String> out = new LinkedHashSet<>();
        for (int token = view.sentence.firstToken(); token < view.sentence.endToken(); token++) {
            String preposition = view.preposition(token);
            boolean side = preposition.equals("auprès de") || preposition.equals("chez");
            if (side && view.tree.dominates(event.head(), token)) {
                phrases.parties(view.row(token)).stream()
                        .filter(resolver.memory()::isMaker)
                        .forEach(out::add);
            }
        }
        return out;
    }

    /** A chip maker's plant, or a state's aid to a chip maker. */
    private boolean isPlant(Role role, StatementDraft c) {
        boolean maker = c.subject.stream().anyMatch(resolver.memory()::isMaker);
        boolean state = !c.subject.isEmpty() && c.subject.stream().allMatch(PartiesAndChips::isState);
        boolean plant =
                role.heads().stream().anyMatch(h -> FieldWords.of("plant").contains(view.lemma(h)));
        boolean aided = state && resolver.parties(role).stream().anyMatch(resolver.memory()::isMaker);
        return maker && plant || aided;
    }

    /** « une usine de puces », « l’achat de GPU »: chips among the complements of what the money is for. */
    private boolean isForChips(Role role) {
        return role.heads().stream()
                .filter(view::holds)
                .anyMatch(h -> phrases.core(h).stream().anyMatch(phrases::isChipHead));
    }
}
