package fr.titraille.chip.reader;

import fr.titraille.chip.frame.FactKind;
import fr.titraille.chip.frame.FieldWords;
import fr.titraille.chip.frame.PredicateLexicon;
import fr.titraille.chip.reader.Event.Role;
import fr.titraille.entity.Chip;
import fr.titraille.entity.ChipCatalogue;
import fr.titraille.entity.Mention;
import fr.titraille.figure.Figure;
import fr.titraille.grammar.Prepositions;
import fr.titraille.syntax.Relation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads how a chip compares with another and what is measured of it. */
final class ComparisonInterpreter {

    private static final PredicateLexicon LEXICON = PredicateLexicon.french();
    private static final Set<String> DEGREES = Set.of("plus", "moins", "aussi", "mieux", "meilleur", "autant");
    private static final Set<String> AGAINST = Set.of(
            "que",
            "à",
            "de",
            "avec",
            "face à",
            "par rapport à",
            "contre",
            "devant",
            "derrière",
            "vis-à-vis de",
            "comparé à");

    private final SentenceView view;
    private final EventFigures figures;
    private final Events events;
    private final Resolver resolver;
    private final PartiesAndChips phrases;
    private final FrameInterpreter frames;

    ComparisonInterpreter(
            SentenceView view, Events events, EventFigures figures, Resolver resolver, FrameInterpreter frames) {
        this.view = view;
        this.figures = figures;
        this.events = events;
        this.resolver = resolver;
        this.phrases = resolver.phrases();
        this.frames = frames;
    }

    List<StatementDraft> read(Event event) {
        List<StatementDraft> out = new ArrayList<>();
        if (event.classes().contains("outperform")) {
            add(outperforms(event), out);
        }
        boolean measured = figures.of(event).stream().anyMatch(ComparisonInterpreter::isSpecification);
        if (event.classes().contains("gauge") || measured && !event.nominal()) {
            gauges(event, out);
        }
        if (event.nominal() && LEXICON.noun(event.lemma()).contains("ability")) {
            add(ability(event), out);
        }
        return out;
    }

    private static void add(@Nullable StatementDraft candidate, List<StatementDraft> out) {
        if (candidate != null) {
            out.add(candidate);
        }
    }

    private @Nullable Role chipRole(Event event, String... places) {
        for (String place : places) {
            for (Role role : event.at(place)) {
                if (resolver.isChips(role)) {
                    return role;
                }
            }
        }
        return null;
    }

    // ------------------------------------------------------------- verbs of comparison

    private @Nullable StatementDraft outperforms(Event event) {
        boolean suffered = event.predication() != null && event.predication().passive()
                || event.at(Event.AGENT).stream()
                        .anyMatch(r -> view.preposition(r.source()).equals(Prepositions.BY));
        Role own = suffered ? chipRole(event, Event.PATIENT) : null;
        suffered = own != null;
        own = own == null ? chipRole(event, Event.AGENT) : own;
        if (own == null) {
            // « des tests la situent au niveau de », « les clients lui attribuent »
            own = pronounRole(event);
        }
        StatementDraft c = new StatementDraft(FactKind.PERFORMANCE, event);
        if (own != null) {
            c.chip(resolver.chips(own));
            c.subject(phrases.makers(own.heads()));
        } else {
            own = abilityRole(event, c);
            if (own == null) {
                return null;
            }
        }
        for (Role role : event.arguments()) {
            boolean acts = role.place().equals(Event.AGENT) && !suffered;
            if (role != own && !acts && c.reference.isEmpty() && !isTime(role)) {
                c.reference(reference(role, c));
            }
        }
        measures(c, figures.carried(event), event);
        // « se fait distancer de 35 % par »: by how much less
        c.negative |= suffered;
        c.negative |= event.at(Event.PATIENT).stream()
                        .flatMap(r -> r.heads().stream())
                        .anyMatch(this::isLag)
                || event.predication() != null
                        && event.predication().supportNoun().isPresent()
                        && isLag(event.predication().supportNoun().getAsInt());
        boolean told = event.arguments().stream().anyMatch(this::isUnnamedChip);
        if (c.reference.isEmpty() && !told) {
            return null;
        }
        return finish(c);
    }

    private boolean isAbility(int noun) {
        return LEXICON.isNounOf("ability", view.lemma(noun), view.key(noun + 1));
    }

    private boolean isLag(int noun) {
        return FieldWords.of("lag").contains(view.lemma(noun));
    }

    private @Nullable Role pronounRole(Event event) {
        for (String place : List.of(Event.PATIENT, Event.RECIPIENT)) {
            for (Role role : event.at(place)) {
                if (role.pronoun() && resolver.isChips(role)) {
                    return role;
                }
            }
        }
        return null;
    }

    /** « ses performances dépassent celles de la H100 »: the chip whose performance acts. */
    private @Nullable Role abilityRole(Event event, StatementDraft c) {
        for (Role role : event.at(Event.AGENT)) {
            for (int head : role.heads()) {
                if (view.holds(head) && isAbility(head)) {
                    for (int token : phrases.core(head)) {
                        if (phrases.isChipHead(token)) {
                            c.chip(phrases.chips(token));
                            c.subject(phrases.makers(token));
                        }
                    }
                    if (Determiners.isPossessive(view.determiner(head))) {
                        c.chip(resolver.memory().chips(view.determiner(head).startsWith("leur")));
                    }
                    int antecedent = view.tree.head(event.head());
                    if (c.chip.isEmpty() && view.tree.is(event.head(), Relation.ACL) && phrases.isChips(antecedent)) {
                        // « la puce, dont le débit dépasse »
                        c.chip(phrases.chips(antecedent));
                        c.subject(phrases.makers(antecedent));
                    }
                    return c.chip.isEmpty() && c.subject.isEmpty() ? null : role;
                }
            }
        }
        return null;
    }

    private boolean isTime(Role role) {
        return role.heads().stream().anyMatch(h -> {
            Figure figure = view.figure(h);
            return figure != null && figure.type() == Figure.Type.DATE;
        });
    }

    /** The chips of a phrase that something is compared with, or the firm whose chips are meant. */
    private Set<String> reference(Role role, StatementDraft c) {
        Set<String> out = new LinkedHashSet<>();
        for (int head : role.heads()) {
            out.addAll(referenceAt(head));
        }
        if (out.isEmpty() && resolver.isChips(role)) {
            out.addAll(resolver.chips(role));
        }
        if (out.isEmpty() && role.heads().stream().anyMatch(this::isRival)) {
            out.addAll(resolver.memory().rivalOf(c.chip));
        }
        out.removeAll(c.chip);
        return out;
    }

    /** « sa rivale », « sa concurrente ». */
    private boolean isRival(int head) {
        return view.holds(head)
                && FieldWords.of("rival-chip").contains(view.lemma(head))
                && Determiners.isPossessive(view.determiner(head));
    }

    /** « sa devancière », « sa rivale »: a chip that is not named. */
    private boolean isUnnamedChip(Role role) {
        return role.heads().stream()
                .anyMatch(h -> isRival(h)
                        || view.holds(h)
                                && FieldWords.of("elder-chip").contains(view.lemma(h))
                                && Determiners.isPossessive(view.determiner(h)));
    }

    private Set<String> referenceAt(int head) {
        Set<String> out = new LinkedHashSet<>();
        if (!view.holds(head)) {
            return out;
        }
        for (int token : phrases.core(head)) {
            for (Mention mention : view.mentions(token)) {
                if (mention.type() == Mention.Type.CHIP) {
                    out.add(mention.name());
                }
            }
        }
        if (out.isEmpty()) {
            boolean means = phrases.isChips(head)
                    || view.key(head).startsWith("cel")
                    || phrases.parties(head).stream().anyMatch(PartiesAndChips::isChipMaker);
            if (means) {
                out.addAll(phrases.makers(head));
            }
        }
        return out;
    }

    // ------------------------------------------------------------- « plus rapide que », « comparable à »

    /** The comparisons that adjectives and adverbs of the sentence make. */
    List<StatementDraft> adjectives() {
        List<StatementDraft> out = new ArrayList<>();
        for (int token = view.sentence.firstToken(); token < view.sentence.endToken(); token++) {
            Set<String> classes = LEXICON.adjective(view.lemma(token));
            if (classes.isEmpty() || view.mention(token) != null) {
                continue;
            }
            boolean graded = isGraded(token);
            if (classes.contains("outperform") || graded) {
                add(adjective(token, classes.contains("outperform"), graded), out);
            }
        }
        return out;
    }

    private boolean isGraded(int token) {
        return DEGREES.contains(view.key(token))
                || DEGREES.contains(view.lemma(token))
                || view.tree.dependents(token, Relation.ADVMOD).anyMatch(d -> DEGREES.contains(view.key(d)));
    }

    private @Nullable StatementDraft adjective(int token, boolean relation, boolean graded) {
        Event event = events.at(token);
        event = event == null ? events.above(token) : event;
        event = event == null ? measuring(token) : event;
        if (event == null) {
            return null;
        }
        StatementDraft c = new StatementDraft(FactKind.PERFORMANCE, event);
        Set<String> found = new LinkedHashSet<>();
        collectReferences(token, found, 0);
        int noun = view.tree.is(token, Relation.AMOD) ? view.tree.head(token) : SentenceView.NONE;
        if (noun != SentenceView.NONE && found.isEmpty()) {
            for (int d : view.tree.dependents(noun).filter(d -> d > token).toArray()) {
                String preposition = link(d);
                if (preposition.equals("que") || relation && preposition.equals("à")) {
                    found.addAll(referenceAt(d));
                }
            }
        }
        compared(c, token, noun, event);
        found.removeAll(c.chip);
        found.removeAll(c.subject);
        c.reference(found);
        boolean superlative = graded && !relation && found.isEmpty() && isSuperlative(token);
        if (found.isEmpty() && rivalBehind(token)) {
            found.addAll(resolver.memory().rivalOf(c.chip));
            c.reference(found);
        }
        // « reste 20 % plus lente »: by how much, against what was spoken of
        boolean byHowMuch = (graded || relation) && !c.chip.isEmpty() && shareBeside(token);
        if (c.chip.isEmpty() && c.subject.isEmpty()
                || found.isEmpty() && !superlative && !byHowMuch
                || superlative && c.chip.isEmpty()) {
            return null;
        }
        measures(c, figures.of(event), event);
        return finish(c);
    }

    /** « est trois fois plus rapide »: the event that the tree gave to the measure instead of the adjective. */
    private @Nullable Event measuring(int adjective) {
        return view.tree
                .dependents(adjective)
                .filter(d -> d < adjective && view.figure(d) != null)
                .mapToObj(events::at)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private boolean rivalBehind(int token) {
        return view.tree.dependents(token).anyMatch(d -> d > token && link(d).equals("que") && isRival(d));
    }

    private boolean shareBeside(int token) {
        return view.tree.dependents(token).anyMatch(d -> {
            // « 20 % plus lente », « inférieure de 11 % »
            boolean beside = d < token || view.preposition(d).equals(Prepositions.OF);
            Figure figure = beside ? view.figure(d) : null;
            return figure != null && EventFigures.isShare(figure);
        });
    }

    private boolean isSuperlative(int token) {
        String before = view.key(token - 2);
        return Determiners.isDefinite(before) && DEGREES.contains(view.key(token - 1))
                || Determiners.isDefinite(view.key(token - 1)) && DEGREES.contains(view.lemma(token));
    }

    private String link(int token) {
        String preposition = view.preposition(token);
        if (!preposition.isEmpty()) {
            return preposition;
        }
        return view.tree
                        .dependents(token, Relation.MARK)
                        .mapToObj(view::key)
                        .findFirst()
                        .orElse("")
                        .startsWith("qu")
                ? "que"
                : "";
    }

    private void collectReferences(int token, Set<String> out, int depth) {
        view.tree.dependents(token).filter(d -> d > token).forEach(d -> {
            String link = link(d);
            if (AGAINST.contains(link) || link.startsWith("qu")) {
                out.addAll(referenceAt(d));
                if (out.isEmpty() && depth < 2) {
                    collectReferences(d, out, depth + 1);
                }
            }
        });
    }

    /** The chips that the adjective is said of: its noun, the subject of its copula, the agent of its verb. */
    private void compared(StatementDraft c, int token, int noun, Event event) {
        if (noun != SentenceView.NONE && phrases.isChips(noun) && view.mention(noun) != null) {
            c.chip(phrases.chips(noun));
            c.subject(phrases.makers(noun));
            return;
        }
        List<Role> roles = new ArrayList<>(event.at(Event.AGENT));
        view.tree
                .dependents(token, Relation.NSUBJ)
                .forEach(d -> roles.add(new Role(Event.AGENT, view.row(d), false, false, d)));
        if (noun != SentenceView.NONE) {
            view.tree
                    .dependents(noun, Relation.NSUBJ)
                    .forEach(d -> roles.add(new Role(Event.AGENT, view.row(d), false, false, d)));
        }
        if (c.event.predication() != null && c.event.predication().passive()) {
            roles.addAll(event.at(Event.PATIENT));
        }
        for (Role role : roles) {
            if (resolver.isChips(role)) {
                c.chip(resolver.chips(role));
                c.subject(phrases.makers(role.heads()));
            } else {
                for (int head : role.heads()) {
                    boolean ability = view.holds(head) && isAbility(head);
                    for (int t : ability ? phrases.core(head) : List.<Integer>of()) {
                        if (phrases.isChipHead(t)) {
                            c.chip(phrases.chips(t));
                            c.subject(phrases.makers(t));
                        }
                    }
                }
            }
        }
        if (c.chip.isEmpty() && c.subject.isEmpty() && noun != SentenceView.NONE && phrases.isChips(noun)) {
            c.chip(phrases.chips(noun));
            c.subject(phrases.makers(noun));
        }
    }

    // ------------------------------------------------------------- « atteint 80 % du débit de », « délivre 5 Pflops »

    private void gauges(Event event, List<StatementDraft> out) {
        Role own = chipRole(event, Event.AGENT);
        if (own == null && event.predication() != null && event.predication().passive()) {
            own = chipRole(event, Event.PATIENT);
        }
        if (own == null) {
            return;
        }
        StatementDraft c = new StatementDraft(FactKind.PERFORMANCE, event);
        c.chip(resolver.chips(own));
        c.subject(phrases.makers(own.heads()));
        List<Figure> numbers = figures.of(event);
        boolean measured = numbers.stream().anyMatch(ComparisonInterpreter::isSpecification);
        boolean ability = false;
        for (Role role : event.arguments()) {
            if (role == own) {
                continue;
            }
            for (int head : role.heads()) {
                for (int token : view.holds(head) ? phrases.core(head) : List.<Integer>of()) {
                    ability |= isAbility(token);
                }
            }
            if (c.reference.isEmpty() && !role.place().equals(Event.AGENT)) {
                Set<String> other = reference(role, c);
                other.removeIf(name -> isMemory(name, c));
                c.reference(other);
            }
        }
        List<Figure> shares = numbers.stream().filter(EventFigures::isShare).toList();
        Set<String> other = besideFormer(c);
        if (!other.isEmpty()) {
            c.reference.clear();
            c.reference(other);
            ability = true;
        } else if (c.reference.isEmpty() && measured) {
            c.reference(against(c, event));
        }
        boolean compared = !shares.isEmpty() && (ability || !c.reference.isEmpty());
        boolean unnamed = c.chip.isEmpty() && c.subject.isEmpty();
        if (unnamed || !measured && !compared && !(ability && !c.reference.isEmpty())) {
            return;
        }
        c.negative = Moves.isFall(event.lemma());
        if (shares.isEmpty() || !compared) {
            out.add(finish(c));
            return;
        }
        for (Figure share : shares) {
            StatementDraft each = c.twin();
            each.chip(c.chip).reference(c.reference);
            each.percent = share;
            out.add(finish(each));
        }
    }

    /** A measure in a sentence that names a chip and that no verb gave to it: « De 600 à 900 W pour l’accélérateur d’Intel ». */
    @Nullable
    StatementDraft measured(List<StatementDraft> all) {
        Figure measure = view.figures.stream()
                .filter(ComparisonInterpreter::isSpecification)
                .findFirst()
                .orElse(null);
        if (measure == null || all.stream().anyMatch(d -> d.kind == FactKind.PERFORMANCE)) {
            return null;
        }
        Event event = figures.owner(measure);
        for (int token = view.sentence.firstToken(); event != null && token < view.sentence.endToken(); token++) {
            boolean chip = phrases.isChips(token) && view.tree.relation(token) != Relation.FLAT;
            if (!chip) {
                continue;
            }
            StatementDraft c = new StatementDraft(FactKind.PERFORMANCE, event);
            Set<String> named = new LinkedHashSet<>(phrases.chips(token));
            boolean part = event.head() != token;
            named.removeIf(name -> part && kind(name) == Chip.Kind.MEMORY);
            c.chip(named);
            if (!named.isEmpty()) {
                c.subject(phrases.makers(token));
                c.reference(against(c, event));
                return finish(c);
            }
        }
        return null;
    }

    /** What is measured of a chip: a measure, or how many parts it has. */
    static boolean isSpecification(Figure figure) {
        return figure.type() == Figure.Type.MEASURE
                        && !FieldWords.of("site-unit").contains(String.valueOf(figure.unit()))
                || figure.type() == Figure.Type.COUNT && "transistor".equals(figure.unit());
    }

    /** « contre 8 To/s pour la B300 », « 50 % de plus que la B300 », « là où la MI355X … »: the other chip after the figures. */
    private Set<String> against(StatementDraft c, Event event) {
        Set<String> out = new LinkedHashSet<>();
        boolean second = false;
        for (int token = event.head() + 1; token < view.sentence.endToken(); token++) {
            Figure figure = view.figure(token);
            second |= figure != null && (isSpecification(figure) || EventFigures.isShare(figure));
            Mention mention = view.mention(token);
            if (mention == null || mention.type() != Mention.Type.CHIP || c.chip.contains(mention.name())) {
                continue;
            }
            if (second && out.isEmpty() && !isMemory(mention.name(), c)) {
                out.add(mention.name());
            }
        }
        return out;
    }

    /** « huit piles, contre six pour la H200 »: the chips that the value set against it is told of. */
    private Set<String> besideFormer(StatementDraft c) {
        for (int token = view.sentence.firstToken(); token < view.sentence.endToken(); token++) {
            boolean former = view.preposition(token).equals(Prepositions.AGAINST);
            for (int d : former ? view.tree.dependents(token).toArray() : new int[0]) {
                if (HOLDING.contains(view.preposition(d))) {
                    Set<String> out = new LinkedHashSet<>(referenceAt(d));
                    out.removeAll(c.chip);
                    if (!out.isEmpty()) {
                        return out;
                    }
                }
            }
        }
        return Set.of();
    }

    private static final Set<String> HOLDING = Set.of("pour", "chez", "sur");
    private static final Set<String> FACING = Set.of("face à", "par rapport à", "comparé à", "vis-à-vis de");

    /** « Face à la Rubin, la MI455X offre »: the chips that a phrase of the sentence sets against. */
    private Set<String> facing(StatementDraft c) {
        for (int token = view.sentence.firstToken(); token < view.sentence.endToken(); token++) {
            int above = view.tree.head(token);
            boolean noun = above != SentenceView.NONE
                    && view.preposition(token).equals(Prepositions.TO)
                    && FACING.contains(view.key(above) + " " + Prepositions.TO);
            if (noun || FACING.contains(view.preposition(token))) {
                Set<String> out = new LinkedHashSet<>(referenceAt(token));
                out.removeAll(c.chip);
                if (!out.isEmpty()) {
                    return out;
                }
            }
        }
        return Set.of();
    }

    /** « 432 Go de HBM4 » is a part of the chip; only a memory is compared with a memory. */
    private static boolean isMemory(String name, StatementDraft c) {
        return kind(name) == Chip.Kind.MEMORY && c.chip.stream().noneMatch(n -> kind(n) == Chip.Kind.MEMORY);
    }

    private static Chip.@Nullable Kind kind(String name) {
        return ChipCatalogue.standard().find(name).map(Chip::kind).orElse(null);
    }

    // ------------------------------------------------------------- « les performances de la puce », « dont le débit »

    private @Nullable StatementDraft ability(Event noun) {
        Event verb = events.outer(noun);
        if (verb == null || verb.nominal()) {
            return null;
        }
        boolean core = verb.arguments().stream()
                .filter(r -> r.place().equals(Event.AGENT)
                        || r.place().equals(Event.PATIENT)
                                && verb.predication() != null
                                && verb.predication().passive())
                .anyMatch(r -> r.heads().contains(noun.head()));
        if (!core) {
            return null;
        }
        StatementDraft c = new StatementDraft(FactKind.PERFORMANCE, verb);
        for (Role role : noun.arguments()) {
            if (resolver.isChips(role)) {
                c.chip(resolver.chips(role));
                c.subject(phrases.makers(role.heads()));
            }
        }
        if (c.chip.isEmpty() && c.subject.isEmpty()) {
            return null;
        }
        List<Figure> numbers = figures.of(verb);
        boolean measured = numbers.stream().anyMatch(f -> f.type() == Figure.Type.MEASURE || EventFigures.isShare(f));
        for (Role role : verb.arguments()) {
            if (!role.place().equals(Event.AGENT)) {
                c.reference(reference(role, c));
            }
        }
        boolean proven = LEXICON.verb(verb.lemma()).stream()
                .anyMatch(s -> s.semanticClass().equals("prove"));
        if (!measured && c.reference.isEmpty() && !proven) {
            return null;
        }
        measures(c, numbers, verb);
        return finish(c);
    }

    private void measures(StatementDraft c, List<Figure> numbers, Event event) {
        for (Figure figure : numbers) {
            if (EventFigures.isShare(figure) && c.percent == null) {
                c.percent = figure;
                int head = view.head(figure);
                c.negative = isLess(head) || isLess(view.tree.head(head));
            }
        }
        c.negative |= Moves.isFall(event.lemma());
    }

    /** « moitié moins cher », « six fois moins vite », « 30 % de moins ». */
    private boolean isLess(int token) {
        return token != SentenceView.NONE
                && (view.key(token).equals("moins")
                        || view.tree.dependents(token).anyMatch(d -> view.key(d).equals("moins")));
    }

    private StatementDraft finish(StatementDraft c) {
        if (c.reference.isEmpty() && !c.chip.isEmpty()) {
            c.reference(facing(c));
        }
        if (c.subject.isEmpty()) {
            c.subject(frames.makersNamed(c.chip));
        }
        c.subject.removeIf(PartiesAndChips::isState);
        c.aboutChips = true;
        return c;
    }
}
