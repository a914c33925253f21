package fr.titraille.chip.reader;

import fr.titraille.chip.frame.FactKind;
import fr.titraille.chip.frame.PredicateLexicon;
import fr.titraille.chip.reader.Event.Role;
import fr.titraille.entity.Mention;
import fr.titraille.figure.Figure;
import fr.titraille.grammar.Prepositions;
import fr.titraille.predication.Affirmation;
import fr.titraille.predication.Modality;
import fr.titraille.predication.Predication;
import fr.titraille.syntax.Relation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what an authority forbids, limits, taxes or allows, and whom and what it hits. */
final class RuleInterpreter {

    private static final PredicateLexicon LEXICON = PredicateLexicon.french();
    private static final Set<String> RULING = Set.of("ban", "limit", "allow", "tax");
    private static final Set<String> SOURCES = Set.of("selon", "d'après", "par", "sans", "comme", "suivant");

    private final SentenceView view;
    private final Events events;
    private final EventFigures figures;
    private final Resolver resolver;
    private final PartiesAndChips phrases;

    RuleInterpreter(SentenceView view, Events events, EventFigures figures, Resolver resolver) {
        this.view = view;
        this.events = events;
        this.figures = figures;
        this.resolver = resolver;
        this.phrases = resolver.phrases();
    }

    /** Whether a noun or infinitive only says what a rule bears on: « interdit la vente de », « une licence pour livrer ». */
    boolean isPartOfRule(StatementDraft c) {
        Predication p = c.event.predication();
        boolean dependent = c.event.nominal() || p == null || !p.mood().isFinite();
        boolean trade = c.event.nominal() && LEXICON.noun(c.event.lemma()).contains("trade");
        return dependent && covered.contains(c.event.head()) && (c.kind != FactKind.MARKET || trade);
    }

    private final Set<Integer> covered = new LinkedHashSet<>();

    List<StatementDraft> read() {
        List<StatementDraft> out = new ArrayList<>();
        for (Event event : events.all()) {
            StatementDraft lost = loss(event);
            if (lost != null) {
                out.add(lost);
                covered.addAll(scope(event.head()));
            }
            if (!event.nominal()) {
                StatementDraft c = verb(event);
                c = c == null ? barred(event) : c;
                if (c != null && !covered.contains(event.head())) {
                    out.add(c);
                    covered.addAll(scope(event.head()));
                }
            }
        }
        for (int token = view.sentence.firstToken(); token < view.sentence.endToken(); token++) {
            if (!covered.contains(token) && isRule(token) && view.mention(token) == null && !view.isVerb(token)) {
                StatementDraft c = noun(token);
                if (c != null) {
                    out.add(c);
                    covered.addAll(scope(token));
                }
            }
        }
        return out;
    }

    private boolean isRule(int token) {
        // « contrôle 57 % du marché »: a verb that the tagger took for a noun
        Figure behind = view.figure(token + 1);
        boolean verb = behind != null && EventFigures.isShare(behind);
        return !verb && LEXICON.noun(view.lemma(token)).contains("rule");
    }

    /** The tokens under a head, coordinated clauses left out. */
    private Set<Integer> scope(int head) {
        Set<Integer> out = new LinkedHashSet<>();
        scope(head, head, out);
        return out;
    }

    private void scope(int root, int token, Set<Integer> out) {
        out.add(token);
        view.tree.dependents(token).forEach(d -> {
            boolean clause = view.tree.is(d, Relation.CONJ) && view.isVerb(d) && token == root && isFinite(d);
            boolean aside = view.tree.is(d, Relation.PARATAXIS)
                    || view.tree.is(d, Relation.ADVCL) && token == root && isFinite(d);
            if (!clause && !aside && out.size() < 300) {
                scope(root, d, out);
            }
        });
    }

    private boolean isFinite(int verb) {
        Event event = events.at(verb);
        Predication p = event == null ? null : event.predication();
        return p != null && p.mood().isFinite();
    }

    // ------------------------------------------------------------- verbs

    private @Nullable StatementDraft verb(Event event) {
        Set<String> ruling = new LinkedHashSet<>(event.classes());
        ruling.retainAll(RULING);
        boolean suffers = event.classes().contains("suffer") || event.classes().contains("get-licence");
        boolean costs = event.classes().contains("cost") || event.classes().contains("lose");
        if (ruling.isEmpty() && !suffers && !costs) {
            return null;
        }
        Set<String> states = new LinkedHashSet<>();
        Set<String> firms = new LinkedHashSet<>();
        boolean rule = false;
        for (Role role : event.arguments()) {
            boolean acts = role.place().equals(Event.AGENT);
            for (int head : role.heads()) {
                if (view.holds(head) && isRule(head)) {
                    rule = true;
                    states.addAll(authorities(head));
                }
            }
            if (acts) {
                for (String name : resolver.parties(role)) {
                    (PartiesAndChips.isState(name) ? states : firms).add(name);
                }
            }
        }
        if (suffers) {
            for (int token : scope(event.head())) {
                if (isRule(token) && view.mention(token) == null) {
                    rule = true;
                    states.addAll(authorities(token));
                }
            }
        }
        if (ruling.contains("tax")) {
            states.addAll(payee(event));
        }
        boolean aids = EventFigures.first(figures.of(event), Figure.Type.MONEY) != null
                && event.arguments().stream()
                        .flatMap(r -> r.heads().stream())
                        .filter(view::holds)
                        .flatMap(h -> phrases.core(h).stream())
                        .anyMatch(h -> LEXICON.noun(view.lemma(h)).contains("spend"));
        if (aids && !rule) {
            return null;
        }
        boolean passive = event.predication() != null && event.predication().passive();
        boolean list = ruling.contains("limit") && rule;
        boolean byRule = event.at(Event.AGENT).stream()
                .anyMatch(r -> r.heads().stream().anyMatch(h -> view.holds(h) && isRule(h)));
        boolean ban = ruling.contains("ban") && (!states.isEmpty() || byRule || passive && firms.isEmpty());
        boolean allow = ruling.contains("allow") && (!states.isEmpty() || passive && firms.isEmpty() || rule);
        boolean tax = ruling.contains("tax")
                && figures.of(event).stream().anyMatch(RuleInterpreter::isLevy)
                && (!states.isEmpty() || rule);
        boolean cost = event.classes().contains("cost")
                && byRule
                && figures.of(event).stream().anyMatch(f -> f.type() == Figure.Type.MONEY);
        boolean lost = event.classes().contains("lose")
                && byRule
                && figures.carried(event).stream().anyMatch(f -> f.type() == Figure.Type.MONEY);
        boolean limit = ruling.contains("limit") && (!states.isEmpty() || list);
        boolean licence = suffers && rule && (!firms.isEmpty() || !states.isEmpty());
        if (!ban && !allow && !tax && !limit && !licence && !cost && !lost) {
            return null;
        }
        if (states.isEmpty() && passive) {
            // « un tour de vis de Washington contre SMIC, à qui il est interdit »: who rules elsewhere in the sentence
            for (int token = view.sentence.firstToken(); token < view.sentence.endToken(); token++) {
                if (isRule(token) && view.mention(token) == null) {
                    states.addAll(authorities(token));
                }
            }
        }
        StatementDraft c = new StatementDraft(FactKind.RESTRICTION, event).subject(states);
        hit(c, scope(event.head()));
        for (Role role : event.arguments()) {
            if (!role.place().equals(Event.AGENT) || licence) {
                for (String name : resolver.parties(role)) {
                    c.counterparty(
                            PartiesAndChips.isState(name) && role.place().equals(Event.PATIENT) && licence
                                    ? Set.of()
                                    : Set.of(name));
                }
            } else if (role.place().equals(Event.AGENT)
                    && !PartiesAndChips.isState(String.join("", resolver.parties(role)))) {
                c.counterparty(resolver.parties(role));
            }
        }
        return finish(c, rule);
    }

    /** « reverser 15 % au Trésor »: the country that a share is paid to. */
    private Set<String> payee(Event event) {
        Set<String> out = new LinkedHashSet<>();
        for (String place : List.of(Prepositions.TO, Event.RECIPIENT)) {
            event.at(place).forEach(r -> out.addAll(resolver.parties(r)));
        }
        out.removeIf(name -> !PartiesAndChips.isState(name));
        return out;
    }

    private static boolean isLevy(Figure figure) {
        return EventFigures.isShare(figure)
                && (figure.type() == Figure.Type.PERCENT || figure.number() != null && figure.number() < 1);
    }

    /** « ne peut plus vendre », « ne peuvent acheter que », « n’ont accès qu’à »: told from whom it hits. */
    private @Nullable StatementDraft barred(Event event) {
        int support = event.predication() == null
                ? SentenceView.NONE
                : event.predication().supportNoun().orElse(SentenceView.NONE);
        boolean trade = LEXICON.verb(event.lemma()).stream()
                        .anyMatch(s -> s.semanticClass().equals("trade"))
                || LEXICON.noun(view.lemma(support)).contains("trade")
                || event.lemma().equals("avoir")
                        && event.at(Event.PATIENT).stream()
                                .anyMatch(r -> r.heads().stream()
                                        .anyMatch(
                                                h -> LEXICON.noun(view.lemma(h)).contains("trade")));
        Predication p = event.predication();
        if (!trade || p == null) {
            return null;
        }
        boolean able = p.modalities().contains(Modality.POSSIBLE)
                || p.modalities().contains(Modality.ALLOWED)
                || event.lemma().equals("avoir");
        boolean denied = p.affirmation() != Affirmation.AFFIRMED;
        Event up = events.outer(event);
        if (!able && up != null && up.predication() != null) {
            // « n’est plus en mesure de vendre », « n’a pas le droit d’exporter »
            int head = up.head();
            able = LEXICON.noun(view.lemma(head)).contains("power")
                    || view.tree
                            .dependents(head)
                            .anyMatch(d -> LEXICON.noun(view.lemma(d)).contains("power"));
            denied |= able && up.predication().affirmation() != Affirmation.AFFIRMED;
        }
        if (!able || !denied) {
            return null;
        }
        StatementDraft c = new StatementDraft(FactKind.RESTRICTION, event);
        c.affirmed = true;
        for (Role role : event.at(Event.AGENT)) {
            c.counterparty(resolver.parties(role));
        }
        hit(c, scope(event.head()));
        boolean rule = false;
        for (int token = view.sentence.firstToken(); token < view.sentence.endToken(); token++) {
            if (isRule(token)) {
                rule = true;
                c.subject(authorities(token));
            }
        }
        return c.counterparty.isEmpty() ? null : finish(c, rule);
    }

    // ------------------------------------------------------------- nouns

    private @Nullable StatementDraft noun(int token) {
        Set<String> states = authorities(token);
        if (states.isEmpty()) {
            return null;
        }
        Event event = events.at(token);
        event = event == null ? events.above(token) : event;
        if (event == null) {
            return null;
        }
        StatementDraft c = new StatementDraft(FactKind.RESTRICTION, event).subject(states);
        c.affirmed = true;
        Set<Integer> scope = scope(token);
        hit(c, scope);
        Event verb = event.nominal() ? events.outer(event) : event;
        if (verb != null && verb.classes().contains("suffer")) {
            for (Role role : verb.arguments()) {
                if (role.heads().stream().noneMatch(h -> view.tree.dominates(h, token))) {
                    c.counterparty(resolver.parties(role));
                }
            }
        }
        boolean dated =
                view.figures.stream().anyMatch(f -> f.type() == Figure.Type.DATE && scope.contains(view.head(f)));
        boolean chips = scope.stream().anyMatch(phrases::isChipHead);
        c.counterparty.removeAll(c.subject);
        if (!chips && c.counterparty.isEmpty() && !dated) {
            return null;
        }
        c.time = view.figures.stream()
                .filter(f -> f.type() == Figure.Type.DATE && scope.contains(view.head(f)))
                .map(Figure::date)
                .findFirst()
                .orElse(null);
        return finish(c, true);
    }

    /** Who set a rule: its adjective, « de Washington », « imposées par les États-Unis ». */
    private Set<String> authorities(int rule) {
        Set<String> out = new LinkedHashSet<>();
        String country = phrases.country(rule);
        if (country != null) {
            return Set.of(country);
        }
        for (int token : scope(rule)) {
            String preposition = view.preposition(token);
            boolean of = preposition.equals("de") && view.tree.head(token) == rule;
            boolean by = preposition.equals("par");
            if (of || by) {
                out.addAll(phrases.parties(token));
            }
            Event inner = events.at(token);
            boolean set = inner != null
                    && inner.at(Event.PATIENT).stream().anyMatch(r -> r.heads().contains(rule));
            if (inner != null && set && !inner.nominal() && token != rule) {
                for (Role role : inner.at(Event.AGENT)) {
                    if (!role.heads().contains(rule)) {
                        out.addAll(resolver.parties(role));
                    }
                }
            }
            Mention mention = view.mention(token);
            boolean trade = LEXICON.noun(view.lemma(view.tree.head(token))).contains("trade");
            if (mention != null && mention.form() == Mention.Form.DEMONYM && trade) {
                out.add(mention.name());
            }
        }
        out.removeIf(name -> !PartiesAndChips.isState(name));
        return out;
    }

    /** « le manque à gagner dû aux licences atteint 8 milliards »: what a rule costs, told by a noun of loss. */
    private @Nullable StatementDraft loss(Event noun) {
        if (!noun.nominal() || !LEXICON.noun(noun.lemma()).contains("lose")) {
            return null;
        }
        Event verb = events.verbOver(noun);
        List<Figure> told = new ArrayList<>(figures.carried(noun));
        if (verb != null) {
            told.addAll(figures.of(verb));
        }
        Figure amount = EventFigures.first(told, Figure.Type.MONEY);
        Set<String> states = new LinkedHashSet<>();
        boolean rule = false;
        for (int token = view.sentence.firstToken(); token < view.sentence.endToken(); token++) {
            if (isRule(token) && token != noun.head() && view.mention(token) == null) {
                rule = true;
                states.addAll(authorities(token));
            }
        }
        if (amount == null || !rule) {
            return null;
        }
        StatementDraft c = new StatementDraft(FactKind.RESTRICTION, verb == null ? noun : verb).subject(states);
        c.affirmed = true;
        for (Role role : noun.at("de")) {
            c.counterparty(resolver.parties(role));
        }
        for (Role role : verb == null ? List.<Role>of() : verb.at(Event.AGENT)) {
            c.counterparty(resolver.parties(role));
        }
        if (c.counterparty.isEmpty()) {
            c.counterparty(resolver.memory().topic(false));
        }
        c.amount = amount;
        return finish(c, true);
    }

    // ------------------------------------------------------------- what it hits

    private void hit(StatementDraft c, Set<Integer> scope) {
        Set<String> chips = new LinkedHashSet<>();
        for (int token : scope) {
            for (Mention mention : view.mentions(token)) {
                if (mention.type() == Mention.Type.CHIP) {
                    chips.add(mention.name());
                }
            }
            boolean nominal = view.tree.is(token, Relation.OBJ)
                    || view.tree.is(token, Relation.IOBJ)
                    || view.tree.is(token, Relation.OBL)
                    || view.tree.is(token, Relation.NMOD)
                    || view.tree.is(token, Relation.NSUBJ)
                    || view.tree.is(token, Relation.APPOS)
                    || view.tree.is(token, Relation.CONJ);
            if (!nominal || view.isVerb(token) || SOURCES.contains(view.preposition(token)) || isRule(token)) {
                continue;
            }
            if (phrases.isChips(token)) {
                c.aboutChips = true;
                chips.addAll(phrases.chips(token));
                c.counterparty(phrases.makers(token));
            } else if (!phrases.isPerson(token)) {
                c.counterparty(phrases.parties(token));
                int owner = view.tree
                        .dependents(token, Relation.DET)
                        .filter(d -> Determiners.isPossessive(view.key(d)))
                        .findFirst()
                        .orElse(SentenceView.NONE);
                if (owner != SentenceView.NONE
                        && LEXICON.noun(view.lemma(token)).contains("target")) {
                    // « pesant à son encontre »
                    c.counterparty(resolver.parties(new Role(Event.OWNER, List.of(owner), true, false, owner)));
                }
            }
        }
        c.chip(chips.isEmpty() ? traded(scope) : chips);
    }

    /** « son exportation », « leur vente »: the chips spoken of before, where a trade is theirs. */
    private Set<String> traded(Set<Integer> scope) {
        for (int token : scope) {
            String determiner = view.determiner(token);
            boolean theirs = Determiners.isPossessive(determiner)
                    && LEXICON.noun(view.lemma(token)).contains("trade")
                    && resolver.memory().speaksOfChips();
            if (theirs) {
                return resolver.memory().chips(determiner.startsWith("leur"));
            }
        }
        return Set.of();
    }

    private @Nullable StatementDraft finish(StatementDraft c, boolean rule) {
        c.counterparty.removeAll(c.subject);
        boolean chips = c.aboutChips || !c.chip.isEmpty();
        boolean named = !c.subject.isEmpty()
                && !c.counterparty.isEmpty()
                && resolver.memory().speaksOfChips();
        boolean about = chips
                || named
                || resolver.memory().spokeOfChips()
                        && (rule || c.counterparty.stream().anyMatch(PartiesAndChips::isChipMaker));
        if (!about) {
            return null;
        }
        List<Figure> own = new ArrayList<>(figures.carried(c.event));
        Set<Integer> scope = scope(c.event.head());
        for (Figure figure : view.figures) {
            if (scope.contains(view.head(figure)) && !own.contains(figure)) {
                own.add(figure);
            }
        }
        for (Figure figure : own) {
            if (figure.type() == Figure.Type.DATE && c.time == null) {
                c.time = figure.date();
            } else if (isLevy(figure) && c.percent == null) {
                c.percent = figure;
            } else if (figure.type() == Figure.Type.MONEY && c.amount == null) {
                c.amount = figure;
            } else if (EventFigures.isChips(figure) && c.quantity == null) {
                c.quantity = figure;
            }
        }
        return c;
    }
}
