package fr.titraille.chip.reader;

import fr.titraille.chip.frame.FactFrame;
import fr.titraille.chip.frame.FactKind;
import fr.titraille.chip.frame.FieldWords;
import fr.titraille.chip.frame.PredicateLexicon;
import fr.titraille.chip.reader.Event.Role;
import fr.titraille.entity.ChipCatalogue;
import fr.titraille.entity.Mention;
import fr.titraille.figure.Figure;
import fr.titraille.grammar.Prepositions;
import fr.titraille.predication.VerbMood;
import fr.titraille.syntax.Relation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills the frames of frames.tsv: orders, deliveries, products, uses and stocks. */
final class FrameInterpreter {

    private static final Set<FactKind> MAKER_IS_SELLER = Set.of(FactKind.ORDER, FactKind.USAGE, FactKind.STOCK);
    private static final Set<String> THINGS = FieldWords.of("place-noun");
    private static final Set<String> MODELS = FieldWords.of("model-noun");

    private final SentenceView view;
    private final Events events;
    private final EventFigures figures;
    private final Resolver resolver;
    private final PartiesAndChips phrases;

    FrameInterpreter(SentenceView view, Events events, EventFigures figures, Resolver resolver) {
        this.view = view;
        this.events = events;
        this.figures = figures;
        this.resolver = resolver;
        this.phrases = resolver.phrases();
    }

    List<StatementDraft> read(Event event) {
        List<StatementDraft> out = new ArrayList<>();
        for (String semanticClass : event.classes()) {
            for (FactFrame frame : FactFrame.of(semanticClass)) {
                StatementDraft candidate = fill(event, frame);
                if (candidate != null) {
                    out.add(candidate);
                }
            }
        }
        return out;
    }

    private @Nullable StatementDraft fill(Event event, FactFrame frame) {
        StatementDraft c = new StatementDraft(frame.kind(), event);
        List<Role> chips = new ArrayList<>();
        Set<String> makers = new LinkedHashSet<>();
        for (String place : frame.chip()) {
            for (Role role : places(event, place)) {
                if (resolver.isChips(role) && !(frame.kind() == FactKind.PRODUCT && isTrade(role))) {
                    chips.add(role);
                    c.chip(resolver.chips(role));
                    makers.addAll(phrases.makers(role.heads()));
                } else if (frame.options().contains("maker")) {
                    Set<String> named = resolver.parties(role);
                    if (!named.isEmpty() && named.stream().allMatch(PartiesAndChips::isChipMaker)) {
                        chips.add(role);
                        makers.addAll(named);
                    }
                }
            }
        }
        for (String place : frame.subject()) {
            for (Role role : event.at(place)) {
                // the foundry « chez » whom it is made belongs to the same act
                boolean foundry = c.kind == FactKind.PRODUCT && !place.equals(Event.OWNER);
                if ((c.subject.isEmpty() || foundry) && !chips.contains(role)) {
                    c.subject(acting(role, frame));
                }
            }
        }
        for (String place : frame.counterparty()) {
            for (Role role : event.at(place)) {
                if (!chips.contains(role) && (c.counterparty.isEmpty() || place.equals(Prepositions.TO))) {
                    Set<String> named = resolver.parties(role);
                    // « Samsung n’en a vendu aucune au concepteur de GPU »: nobody deals with himself
                    boolean self = !named.isEmpty() && c.subject.equals(named) && !isNamed(role);
                    c.counterparty(self ? resolver.memory().other(named) : named);
                }
            }
        }
        besideChips(c, frame, chips);
        if (chips.isEmpty() && event.nominal()) {
            chips.addAll(inside(event, c, makers));
        }
        if (c.subject.isEmpty() && !frame.options().contains("said")) {
            c.subject(controller(event, frame));
        }
        settleMakers(c, frame, makers);
        if (c.subject.isEmpty() && event.nominal() && event.classes().contains("yield")) {
            c.subject(ownerWithin(event.head()));
        }
        if (c.kind == FactKind.PRODUCT || c.kind == FactKind.USAGE || c.kind == FactKind.STOCK) {
            if (c.subject.stream().allMatch(PartiesAndChips::isState)
                    && event.classes().contains("launch")) {
                c.subject.clear();
                return null;
            }
        }
        if (c.subject.isEmpty() && frame.subject().contains(Event.AGENT)) {
            c.subject(before(event));
        }
        if (c.subject.isEmpty() && c.kind == FactKind.USAGE) {
            c.subject(builder(event));
        }
        symmetric(c, event);
        c.counterparty.removeAll(c.subject);
        boolean implied =
                frame.options().contains("implied") && resolver.memory().spokeOfChips();
        boolean supplies = chips.isEmpty()
                && (c.kind == FactKind.DELIVERY || c.kind == FactKind.ORDER)
                && !c.subject.isEmpty()
                && !c.counterparty.isEmpty()
                && event.at(Event.PATIENT).stream()
                        .allMatch(r -> isPieces(r) || !resolver.parties(r).isEmpty());
        if (chips.isEmpty()
                && !implied
                && !((supplies || isByMaker(c)) && resolver.memory().spokeOfChips())) {
            return null;
        }
        numbers(c, chips);
        if (!chips.isEmpty()) {
            c.aboutChips = true;
        }
        boolean stated = isStated(c, frame, chips.isEmpty()) || isBoughtByAll(c);
        StatementDraft told = sold(c);
        boolean shipped = told.kind == FactKind.MARKET && told.percent != null && told.aboutChips;
        return stated || shipped ? told : null;
    }

    /** « les échantillons », « les premiers lots »: pieces of chips that were spoken of. */
    private boolean isPieces(Role role) {
        return role.heads().stream()
                .allMatch(h ->
                        FieldWords.of("pieces").contains(view.lemma(h)) && Determiners.isDefinite(view.determiner(h)));
    }

    private boolean isProcess(Event event) {
        return event.classes().contains("make")
                && figures.carried(event).stream()
                        .anyMatch(f -> f.type() == Figure.Type.MEASURE && "nm".equals(f.unit()));
    }

    /** « annuler l’achat de », « les livraisons débuteront »: what is done with chips, not chips. */
    private boolean isTrade(Role role) {
        return role.heads().stream()
                .filter(view::holds)
                .map(h -> PredicateLexicon.french().noun(view.lemma(h)))
                .anyMatch(c -> c.contains("acquire") || c.contains("deliver") || c.contains("order-noun"));
    }

    /** « Intel lancera la sienne en juin »: what a maker of chips makes or keeps are chips where the text speaks of them. */
    private boolean isByMaker(StatementDraft c) {
        if (c.kind == FactKind.PRODUCT && c.subject.isEmpty() && isProcess(c.event)) {
            // « la production en 2 nanomètres a débuté », « une usine doit produire en 3 nm »: the firm that the text
            // is about
            c.subject(resolver.memory().topic(false));
        }
        return (c.kind == FactKind.PRODUCT || c.kind == FactKind.STOCK)
                && !c.subject.isEmpty()
                && c.subject.stream().allMatch(resolver.memory()::isMaker);
    }

    /** « En France, les achats d’accélérateurs ont représenté 3 milliards »: a country's, of nobody and from nobody. */
    private boolean isBoughtByAll(StatementDraft c) {
        return c.kind == FactKind.ORDER
                && c.event.nominal()
                && c.event.classes().contains("acquire")
                && !c.event.classes().contains("order-noun")
                && c.amount != null
                && c.subject.isEmpty()
                && c.counterparty.isEmpty()
                && !phrases.fronted().isEmpty();
    }

    /** Units or a sum sold to nobody named, or imported by a country for a sum, tell a market. */
    private StatementDraft sold(StatementDraft c) {
        boolean number = c.quantity != null || c.amount != null;
        boolean sales = c.kind == FactKind.DELIVERY
                && (c.event.nominal() || c.event.classes().contains("sell"))
                && c.counterparty.isEmpty()
                && number;
        Figure change = c.kind == FactKind.DELIVERY && c.event.nominal() && !number && c.counterparty.isEmpty()
                ? figures.carried(c.event).stream()
                        .filter(EventFigures::isShare)
                        .findFirst()
                        .orElse(null)
                : null;
        boolean imports = c.kind == FactKind.ORDER
                && FieldWords.of("import").contains(c.event.lemma())
                && c.amount != null
                && c.quantity == null
                && !c.subject.isEmpty()
                && c.subject.stream().allMatch(PartiesAndChips::isState);
        boolean whole = isBoughtByAll(c);
        if (whole) {
            c.subject(phrases.fronted());
        }
        if (!sales && !imports && !whole && change == null) {
            return c;
        }
        StatementDraft market = new StatementDraft(FactKind.MARKET, c.event)
                .subject(c.subject)
                .counterparty(c.counterparty)
                .chip(c.chip);
        Event verb = events.outer(c.event);
        market.percent = change;
        market.negative = change != null && verb != null && Moves.isFall(verb.lemma());
        market.quantity = c.quantity;
        market.amount = c.amount;
        market.time = c.time;
        market.aboutChips = c.aboutChips;
        return market;
    }

    /** The roles of a place; « Lancée en juin, la MI355X … »: a participle without a noun takes the subject of its sentence. */
    private List<Role> places(Event event, String place) {
        List<Role> own = event.at(place);
        boolean participle = event.predication() != null
                && event.predication().mood() == VerbMood.PARTICIPLE
                && event.predication().passive();
        if (!place.equals(Event.PATIENT) || !own.isEmpty() || !participle) {
            return own;
        }
        Event up = events.outer(event);
        return up == null ? own : up.at(Event.AGENT);
    }

    private boolean isNamed(Role role) {
        return role.heads().stream()
                .anyMatch(h -> view.mentions(h).stream().anyMatch(m -> m.form() != Mention.Form.REFERENCE));
    }

    /** Whether enough of the frame is filled: a noun needs a party, a frame without chips a party and more. */
    private boolean isStated(StatementDraft c, FactFrame frame, boolean withoutChips) {
        boolean party = !c.subject.isEmpty() || !c.counterparty.isEmpty();
        if (frame.options().contains("said") && c.subject.isEmpty()) {
            return false;
        }
        boolean counted = c.quantity != null || c.amount != null;
        boolean named = !c.chip.isEmpty();
        if (frame.classes().contains("prefer") && c.subject.isEmpty()) {
            return false;
        }
        if (c.event.classes().contains("yield") && !c.subject.isEmpty() && c.percent != null) {
            return true;
        }
        if (c.event.nominal()
                && c.kind == FactKind.PRODUCT
                && c.time == null
                && c.quantity == null
                && isAside(c.event)) {
            return false;
        }
        if (withoutChips && c.event.classes().contains("launch") && c.event.nominal()) {
            return !c.subject.isEmpty() && c.time != null;
        }
        if (withoutChips) {
            return counted || !c.subject.isEmpty() && !c.counterparty.isEmpty();
        }
        boolean sale = c.kind == FactKind.DELIVERY && c.event.classes().contains("sell");
        if (c.event.nominal()) {
            boolean told = counted || c.percent != null || c.time != null;
            return sale ? !c.counterparty.isEmpty() : party || told && named;
        }
        boolean finite =
                c.event.predication() == null || c.event.predication().mood().isFinite();
        if (c.kind == FactKind.USAGE && !party) {
            return (counted || named) && finite;
        }
        if (c.kind == FactKind.ORDER && !party) {
            return (c.quantity != null || named) && finite;
        }
        return party || named || counted;
    }

    /** « à son lancement », « depuis la sortie de la H100 »: only says when something else was so. */
    private boolean isAside(Event noun) {
        return FieldWords.of("when").contains(view.preposition(noun.head()));
    }

    /** « des processeurs auprès de Nvidia », « 45 000 puces à ByteDance»: what the tree hung on the chips. */
    private void besideChips(StatementDraft c, FactFrame frame, List<Role> chips) {
        if (!c.counterparty.isEmpty()) {
            return;
        }
        for (Role role : chips) {
            for (int head : role.heads()) {
                if (!view.holds(head)) {
                    continue;
                }
                Set<String> sides = new LinkedHashSet<>();
                for (int token : phrases.core(head)) {
                    view.tree.dependents(token).forEach(d -> {
                        String preposition = view.preposition(d);
                        boolean side = frame.counterparty().contains(preposition) && !preposition.equals("de");
                        if (side) {
                            sides.addAll(phrases.parties(view.row(d)));
                        }
                    });
                }
                c.counterparty(c.counterparty.isEmpty() ? sides : Set.of());
            }
        }
    }

    /** « la production de masse de la HBM4 »: chips deeper in the noun's phrase. */
    private List<Role> inside(Event event, StatementDraft c, Set<String> makers) {
        for (int token : phrases.core(event.head())) {
            if (token != event.head() && phrases.isChipHead(token)) {
                c.chip(phrases.chips(token));
                makers.addAll(phrases.makers(token));
                return List.of(new Role("de", List.of(token), false, false, token));
            }
        }
        return List.of();
    }

    /** « Meta et Google ont tous deux acheté »: a party right under the verb before it, where the tree named no other agent. */
    private Set<String> before(Event event) {
        boolean active = event.predication() != null
                && event.predication().mood().isFinite()
                && !event.predication().passive();
        Set<String> out = new LinkedHashSet<>();
        if (active) {
            view.tree
                    .dependents(event.head())
                    .filter(d -> d < event.head() && view.preposition(d).isEmpty() && !view.isVerb(d))
                    .forEach(d -> view.row(d).forEach(m -> out.addAll(phrases.parties(m))));
        }
        return out;
    }

    /** Who acts where the event leaves it out: the agent of the verb that it serves or that bears on its noun. */
    private Set<String> controller(Event event, FactFrame frame) {
        if (!frame.subject().contains(Event.AGENT)) {
            return Set.of();
        }
        boolean finite =
                event.predication() != null && event.predication().mood().isFinite();
        boolean passive = event.predication() != null && event.predication().passive();
        // « des serveurs remplis de ces puces »: who has the servers runs on the chips
        boolean filled = event.classes().contains("run-on") && !finite;
        if (finite || passive && !event.nominal() && !filled) {
            return Set.of();
        }
        Event up = events.outer(event);
        for (int depth = 0; up != null && depth < 3; depth++) {
            if (!up.nominal()) {
                Set<String> out = new LinkedHashSet<>();
                List<Role> influenced =
                        up.at(Event.RECIPIENT).isEmpty() ? up.at(Prepositions.TO) : up.at(Event.RECIPIENT);
                boolean bidden = FieldWords.of("influence").contains(up.lemma()) && !influenced.isEmpty();
                for (Role role : bidden ? influenced : up.at(Event.AGENT)) {
                    boolean self =
                            role.heads().stream().anyMatch(h -> view.holds(h) && view.tree.dominates(h, event.head()));
                    if (!self) {
                        out.addAll(resolver.parties(role));
                    }
                }
                return out;
            }
            up = events.outer(up);
        }
        return Set.of();
    }

    /** « le rendement de ses lignes »: whom a possessive inside the phrase stands for. */
    private Set<String> ownerWithin(int noun) {
        for (int token : phrases.core(noun)) {
            int owner = view.tree
                    .dependents(token, Relation.DET)
                    .filter(d -> Determiners.isPossessive(view.key(d)))
                    .findFirst()
                    .orElse(SentenceView.NONE);
            if (owner != SentenceView.NONE) {
                return resolver.parties(new Role(Event.OWNER, List.of(owner), true, false, owner));
            }
        }
        return Set.of();
    }

    /** A contract has two sides: the one that makes chips sells them. */
    private static void symmetric(StatementDraft c, Event event) {
        boolean contract = event.classes().contains("commission");
        boolean sold = !c.subject.isEmpty()
                && c.subject.stream().allMatch(PartiesAndChips::isChipMaker)
                && !c.counterparty.isEmpty()
                && c.counterparty.stream().noneMatch(PartiesAndChips::isChipMaker);
        if (contract && sold) {
            Set<String> seller = new LinkedHashSet<>(c.subject);
            c.subject.clear();
            c.subject(c.counterparty);
            c.counterparty.clear();
            c.counterparty(seller);
        }
    }

    /** Who acts: a party; the owner of a thing that runs on chips; the maker where a chip is its own agent. */
    private Set<String> acting(Role role, FactFrame frame) {
        Set<String> parties = resolver.parties(role);
        if (!parties.isEmpty() || !frame.options().contains("thing")) {
            return parties;
        }
        Set<String> out = new LinkedHashSet<>();
        for (int head : role.heads()) {
            boolean thing = THINGS.contains(view.lemma(head))
                    || MODELS.contains(view.lemma(head))
                    || view.mention(head) != null;
            if (thing && !phrases.isChipHead(head)) {
                out.addAll(phrases.makers(head));
                String determiner = view.determiner(head);
                if (out.isEmpty() && Determiners.isPossessive(determiner)) {
                    out.addAll(resolver.memory().topic(determiner.startsWith("leur")));
                }
            }
        }
        return out;
    }

    /** « Nuagéo bâtit un centre qui abritera 12 000 puces »: who has or builds the thing that acts. */
    private Set<String> builder(Event event) {
        for (Role role : event.at(Event.AGENT)) {
            for (int head : role.heads()) {
                boolean thing = view.holds(head) && THINGS.contains(view.lemma(head)) && !phrases.isChips(head);
                int above = thing ? view.tree.head(head) : SentenceView.NONE;
                Event verb = above == SentenceView.NONE ? null : events.at(above);
                if (verb != null
                        && verb != event
                        && !verb.nominal()
                        && FieldWords.of("build").contains(verb.lemma())
                        && verb.at(Event.PATIENT).stream()
                                .anyMatch(r -> r.heads().contains(head))) {
                    Set<String> out = new LinkedHashSet<>();
                    verb.at(Event.AGENT).forEach(r -> out.addAll(resolver.parties(r)));
                    return out;
                }
            }
        }
        return Set.of();
    }

    private void settleMakers(StatementDraft c, FactFrame frame, Set<String> makers) {
        if (MAKER_IS_SELLER.contains(c.kind)) {
            if (c.counterparty.isEmpty()) {
                c.counterparty(makers);
            }
        } else if (c.subject.isEmpty()) {
            c.subject(makers);
        }
        if (c.kind == FactKind.PRODUCT && c.subject.isEmpty()) {
            c.subject(makersNamed(c.chip));
        }
    }

    /** The makers of these chips by the catalogue, where the sentence names them. */
    Set<String> makersNamed(Set<String> chips) {
        Set<String> out = new LinkedHashSet<>();
        for (String name : chips) {
            String maker = ChipCatalogue.standard().makerOf(name).orElse(null);
            if (maker == null) {
                continue;
            }
            for (int i = view.sentence.firstToken(); i < view.sentence.endToken(); i++) {
                if (view.mentions(i).stream().anyMatch(m -> m.name().equals(maker))) {
                    out.add(maker);
                }
            }
        }
        return out;
    }

    private void numbers(StatementDraft c, List<Role> chips) {
        for (Role role : chips) {
            for (int head : role.heads()) {
                for (int token : phrases.core(head)) {
                    Figure figure = view.figure(token);
                    if (figure != null && c.quantity == null && isNumberOfChips(figure, head)) {
                        c.quantity = figure;
                    }
                }
                for (int token : view.tree.dependents(head).toArray()) {
                    Figure figure = view.figure(token);
                    if (figure != null && c.quantity == null && isNumberOfChips(figure, head)) {
                        c.quantity = figure;
                    }
                }
            }
        }
        List<Figure> own = new ArrayList<>(figures.carried(c.event));
        Event payer = events.outer(c.event);
        if (payer != null && payer.classes().contains("spend")) {
            // « a dépensé 1 milliard pour acquérir »
            own.addAll(figures.of(payer));
        }
        for (Figure figure : own) {
            if (EventFigures.isChips(figure) && c.quantity == null && c.kind != FactKind.PRODUCT) {
                c.quantity = figure;
                if (c.chip.isEmpty()) {
                    // « pour 40 milliards de puces, soit 400 000 GB200 »
                    c.chip(phrases.chips(view.head(figure)));
                }
            }
            if (figure.type() == Figure.Type.MONEY && c.amount == null && takesAmount(c.kind)) {
                c.amount = figure;
            }
        }
        c.time = figures.time(c.event);
        if (c.time == null && payer != null && payer.classes().contains("spend")) {
            c.time = figures.time(payer);
        }
        if (c.event.classes().contains("yield")) {
            c.percent = own.stream().filter(EventFigures::isShare).findFirst().orElse(null);
            c.affirmed = c.percent != null;
        }
    }

    private static boolean takesAmount(FactKind kind) {
        return kind == FactKind.ORDER || kind == FactKind.DELIVERY;
    }

    private static final double FEW = 4;

    private boolean isNumberOfChips(Figure figure, int head) {
        // « ces deux GPU » points at chips named before
        if (Determiners.isDemonstrative(view.determiner(head))) {
            return false;
        }
        // « les deux cartes »: those spoken of
        boolean few = figure.number() != null && figure.number() <= FEW;
        if (few && Determiners.isDefinite(view.determiner(head))) {
            return false;
        }
        return EventFigures.isChips(figure)
                || figure.type() == Figure.Type.COUNT && figure.unit() == null && view.figure(head) == figure;
    }
}
