package fr.titraille.chip.reader;

import fr.titraille.chip.frame.FactKind;
import fr.titraille.chip.frame.FieldWords;
import fr.titraille.chip.frame.PredicateLexicon;
import fr.titraille.chip.reader.Event.Role;
import fr.titraille.figure.Figure;
import fr.titraille.grammar.Prepositions;
import fr.titraille.syntax.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the comparisons that a figure or a noun makes and no verb: « soit 1,8 fois le score de la B60 », « 60 % de mieux que
 * la HBM3E », « avec une avance de 20 % sur la H100 ».
 */
final class Contrasts {

    private static final Set<String> LEAD = FieldWords.of("lead");
    private static final Set<String> LAG = FieldWords.of("lag");
    private static final Set<String> DEGREES = FieldWords.of("degree");
    private static final Set<String> LINKS = FieldWords.of("compared-with");
    private static final Set<String> LATTER = FieldWords.of("latter");

    private final SentenceView view;
    private final Events events;
    private final EventFigures figures;
    private final Resolver resolver;
    private final PartiesAndChips phrases;
    private final FrameInterpreter frames;

    Contrasts(SentenceView view, Events events, EventFigures figures, Resolver resolver, FrameInterpreter frames) {
        this.view = view;
        this.events = events;
        this.figures = figures;
        this.resolver = resolver;
        this.phrases = resolver.phrases();
        this.frames = frames;
    }

    /** The comparisons whose figure or noun none of these statements has taken. */
    List<StatementDraft> read(List<StatementDraft> all) {
        List<StatementDraft> out = new ArrayList<>();
        for (Figure figure : view.figures) {
            boolean taken = all.stream().anyMatch(d -> d.percent == figure && d.kind != FactKind.MARKET && isFull(d));
            StatementDraft c = EventFigures.isShare(figure) && !taken ? ratio(figure) : null;
            if (c != null) {
                out.add(c);
            }
        }
        for (int token = view.sentence.firstToken(); token < view.sentence.endToken(); token++) {
            boolean noun = LEAD.contains(view.lemma(token)) || LAG.contains(view.lemma(token));
            StatementDraft c = noun && !view.isVerb(token) ? lead(token) : null;
            boolean told = c != null
                    && all.stream().anyMatch(d -> d.kind == FactKind.PERFORMANCE && d.reference.equals(c.reference));
            if (c != null && !told) {
                out.add(c);
            }
        }
        return out;
    }

    private static boolean isFull(StatementDraft d) {
        return d.kind != FactKind.PERFORMANCE || !d.reference.isEmpty();
    }

    // ------------------------------------------------------------- « 1,8 fois le score de », « 60 % de mieux que »

    private @Nullable StatementDraft ratio(Figure figure) {
        int after = view.text.firstTokenFrom(figure.range().end());
        boolean part = Prepositions.full(view.key(after)).equals(Prepositions.OF);
        int degree = part ? after + 1 : after;
        boolean graded = DEGREES.contains(view.key(degree));
        boolean times = figure.type() == Figure.Type.RATIO
                && Determiners.isDefinite(view.key(after))
                && !view.isVerb(after + 1);
        Event event = figures.owner(figure);
        if (!graded && !times || event == null || isOfMoney(after)) {
            return null;
        }
        int end = clauseEnd(after);
        StatementDraft c = new StatementDraft(FactKind.PERFORMANCE, event);
        int subject = compared(c, event, after);
        if (c.chip.isEmpty() && c.subject.isEmpty()) {
            return null;
        }
        c.reference(reference(graded ? degree + 1 : after + 2, end, subject, times));
        c.reference.removeAll(c.chip);
        if (c.reference.isEmpty()) {
            return null;
        }
        c.percent = figure;
        c.negative = view.key(degree).equals(LESS);
        return finish(c);
    }

    private static final String LESS = "moins";

    /** « deux fois le prix », « 30 % moins cher »: told as a price. */
    private boolean isOfMoney(int from) {
        for (int token = from; token < Math.min(from + 3, view.sentence.endToken()); token++) {
            Event noun = events.at(token);
            boolean price = noun != null
                    && (noun.classes().contains("price") || noun.classes().contains("sales"));
            if (price || FieldWords.of("dear").contains(view.lemma(token))) {
                return true;
            }
        }
        return false;
    }

    /** Where the clause of a token ends: at a stronger mark than a comma, or before the next finite verb. */
    private int clauseEnd(int from) {
        int token = from;
        while (token < view.sentence.endToken()) {
            boolean mark = FieldWords.of("clause-mark").contains(view.key(token));
            Event event = events.at(token);
            boolean verb = event != null
                    && event.predication() != null
                    && !event.nominal()
                    && event.predication().mood().isFinite()
                    && view.isVerb(token);
            if (mark || verb) {
                return token;
            }
            token++;
        }
        return token;
    }

    /** Fills in the chip that is compared; answers the token that names it, or where the figure's clause begins. */
    private int compared(StatementDraft c, Event event, int before) {
        Event verb = event.nominal() ? events.verbOver(event) : event;
        for (Role role : verb == null ? List.<Role>of() : verb.at(Event.AGENT)) {
            if (resolver.isChips(role)) {
                c.chip(resolver.chips(role));
                c.subject(phrases.makers(role.heads()));
                return role.source();
            }
        }
        if (verb != null && abilityOf(c, verb.at(Event.AGENT))) {
            return view.sentence.firstToken();
        }
        int found = SentenceView.NONE;
        for (int token = view.sentence.firstToken(); token < before; token++) {
            boolean subject = view.tree.is(token, Relation.NSUBJ) && phrases.isChips(token);
            found = subject || view.tree.is(token, Relation.ROOT) && phrases.isChips(token) ? token : found;
        }
        if (found != SentenceView.NONE) {
            c.chip(phrases.chips(view.row(found)));
            c.subject(phrases.makers(found));
            return found;
        }
        for (int token = view.sentence.firstToken(); token < before; token++) {
            Role role = new Role(Event.AGENT, List.of(token), false, false, token);
            if (view.tree.is(token, Relation.NSUBJ) && abilityOf(c, List.of(role))) {
                return view.sentence.firstToken();
            }
        }
        boolean other = false;
        for (int token = view.sentence.firstToken(); token < before; token++) {
            other |= phrases.isChipHead(token);
        }
        if (!other && resolver.memory().speaksOfChips()) {
            c.chip(resolver.memory().chips(false));
        }
        return view.sentence.firstToken();
    }

    /** « le débit de la MI300X »: fills in the chip whose ability acts. */
    private boolean abilityOf(StatementDraft c, List<Role> roles) {
        for (Role role : roles) {
            for (int head : role.heads()) {
                boolean ability = view.holds(head)
                        && PredicateLexicon.french().isNounOf("ability", view.lemma(head), view.key(head + 1));
                for (int token : ability ? phrases.core(head) : List.<Integer>of()) {
                    if (phrases.isChipHead(token)) {
                        c.chip(phrases.chips(token));
                        c.subject(phrases.makers(token));
                    }
                }
            }
        }
        return !c.chip.isEmpty() || !c.subject.isEmpty();
    }

    /** The chips that a link names behind a degree, or that a complement of « N fois le » names. */
    private Set<String> reference(int from, int end, int subject, boolean complement) {
        for (int token = from; token < end; token++) {
            String preposition = view.preposition(token);
            boolean linked = LINKS.contains(preposition)
                    || complement && preposition.equals(Prepositions.OF)
                    || view.tree
                            .dependents(token, Relation.MARK)
                            .anyMatch(d -> view.key(d).startsWith(QUE));
            if (!linked && !view.key(token - 1).equals(QUE)) {
                continue;
            }
            Set<String> out = meant(token, subject);
            if (!out.isEmpty()) {
                return out;
            }
        }
        return Set.of();
    }

    private static final String QUE = "qu";

    private Set<String> meant(int token, int subject) {
        if (phrases.isChipHead(token) || phrases.isChips(token)) {
            Set<String> chips = phrases.chips(token);
            return chips.isEmpty() ? phrases.makers(token) : chips;
        }
        if (LATTER.contains(view.lemma(token)) || LATTER.contains(view.key(token))) {
            Set<String> last = Set.of();
            for (int i = view.sentence.firstToken(); i < subject; i++) {
                Set<String> chips = phrases.isChips(i) ? phrases.chips(i) : Set.<String>of();
                last = chips.isEmpty() ? last : chips;
            }
            return last;
        }
        // « que celui de la H100 », « que sur la H100 »
        for (int d : view.tree.dependents(token, Relation.NMOD, Relation.OBL).toArray()) {
            if (d > token && phrases.isChips(d)) {
                return phrases.chips(d);
            }
        }
        return Set.of();
    }

    // ------------------------------------------------------------- « une avance de 20 % sur »

    private @Nullable StatementDraft lead(int noun) {
        Event event = events.at(noun);
        event = event == null ? events.above(noun) : event;
        if (event == null) {
            return null;
        }
        StatementDraft c = new StatementDraft(FactKind.PERFORMANCE, event);
        int subject = compared(c, event, noun);
        if (c.chip.isEmpty() && c.subject.isEmpty()) {
            return null;
        }
        c.reference(reference(noun + 1, clauseEnd(noun + 1), subject, false));
        c.reference.removeAll(c.chip);
        if (c.reference.isEmpty()) {
            return null;
        }
        for (Figure figure : view.figures) {
            if (c.percent == null && EventFigures.isShare(figure) && view.tree.dominates(noun, view.head(figure))) {
                c.percent = figure;
            }
        }
        c.negative = LAG.contains(view.lemma(noun));
        return finish(c);
    }

    private StatementDraft finish(StatementDraft c) {
        if (c.subject.isEmpty()) {
            c.subject(frames.makersNamed(c.chip));
        }
        c.subject.removeIf(PartiesAndChips::isState);
        c.aboutChips = true;
        return c;
    }
}
