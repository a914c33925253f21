package fr.titraille.chip.reader;

import fr.titraille.chip.frame.FactKind;
import fr.titraille.chip.frame.FieldWords;
import fr.titraille.grammar.Quotations;
import fr.titraille.grammar.SpeechVerbs;
import fr.titraille.predication.Holder;
import fr.titraille.predication.Modality;
import fr.titraille.predication.Predication;
import fr.titraille.predication.VerbMood;
import fr.titraille.predication.VerbTense;
import fr.titraille.syntax.Relation;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says how a fact is stated, and whether it is stated at all: negation before plans, these before reported speech. */
final class Stances {

    /** In characters: shorter stretches in « » are words held at arm's length, not speech. */
    private static final int LONG_QUOTATION = 40;

    private static final Set<Modality> PLANS = Set.of(
            Modality.PREDICTED,
            Modality.PLANNED,
            Modality.DUE,
            Modality.WISHED,
            Modality.TRIED,
            Modality.CONSIDERED,
            Modality.POSSIBLE);
    private static final Set<Modality> UNSTATED =
            Set.of(Modality.HYPOTHETICAL, Modality.FEARED, Modality.ASKED, Modality.OPEN);

    private static final Set<String> SOURCES = FieldWords.of("source");

    private final SentenceView view;
    private final Events events;
    private final Resolver resolver;
    private final Quotations quotations;

    Stances(SentenceView view, Events events, Resolver resolver, Quotations quotations) {
        this.view = view;
        this.events = events;
        this.resolver = resolver;
        this.quotations = quotations;
    }

    /** The predication that tells how an event is stated: its own, else that of the verb that it stands under. */
    private @Nullable Predication ground(Event event) {
        Event at = event;
        for (int depth = 0; at != null && depth < 6; depth++) {
            if (at.predication() != null) {
                return at.predication();
            }
            at = events.outer(at);
        }
        return null;
    }

    /** Whether the text only fears, asks, supposes or aims at it. */
    boolean isUnstated(StatementDraft c) {
        Predication p = ground(c.event);
        if (p == null) {
            return false;
        }
        if (isFearedOrImagined(c.event)) {
            return true;
        }
        if (p.mood() == VerbMood.CONDITIONAL && hasCondition()) {
            return true;
        }
        boolean restriction = c.kind == FactKind.RESTRICTION;
        for (Modality modality : p.modalities()) {
            // « n’a repris aucune livraison »: what is not resumed is denied, not left open
            boolean denied = modality == Modality.OPEN && c.event.nominal();
            // « prévient que les prix pourraient reculer »: foretold by who warns of it
            boolean warned = modality == Modality.FEARED && p.mood().isFinite() && p.mood() != VerbMood.SUBJUNCTIVE
                    || modality == Modality.FEARED && p.modalities().contains(Modality.POSSIBLE);
            if (UNSTATED.contains(modality) && !denied && !warned) {
                return true;
            }
            if (!restriction && (modality == Modality.BARRED || modality == Modality.ALLOWED)) {
                return true;
            }
            if (modality == Modality.PURPOSE) {
                c.purpose = true;
            }
        }
        return false;
    }

    /** « Si Nvidia livrait la H20, … »: what a condition hangs on. */
    private boolean hasCondition() {
        return events.all().stream()
                .map(Event::predication)
                .anyMatch(o -> o != null && o.modalities().contains(Modality.HYPOTHETICAL));
    }

    /** « craignant que Washington n’impose », « un avenir où ils ne pourraient plus acheter ». */
    private boolean isFearedOrImagined(Event event) {
        int at = event.head();
        for (int depth = 0; at != SentenceView.NONE && depth < 16; depth++) {
            int above = view.tree.head(at);
            if (above == SentenceView.NONE) {
                return false;
            }
            boolean content = view.tree.is(at, Relation.CCOMP)
                    || view.tree.is(at, Relation.XCOMP)
                    || view.tree.is(at, Relation.OBJ);
            boolean world =
                    view.tree.is(at, Relation.ACL) && FieldWords.of("world").contains(view.lemma(above));
            if (world || content && FieldWords.of("fear").contains(view.lemma(above))) {
                return true;
            }
            at = above;
        }
        return false;
    }

    Stance of(StatementDraft c) {
        Predication p = ground(c.event);
        if (p == null) {
            return quoted(c) ? Stance.REPORTED : Stance.ASSERTED;
        }
        if (p.negated() && !c.affirmed) {
            return Stance.NEGATED;
        }
        if (c.intended) {
            return Stance.PLANNED;
        }
        boolean conditional = false;
        for (Modality modality : p.modalities()) {
            if (PLANS.contains(modality) && !isGranted(c, modality, p)) {
                return Stance.PLANNED;
            }
            conditional |=
                    modality == Modality.CONDITIONAL || modality == Modality.REPORTED || modality == Modality.DENIED;
        }
        if (p.tense() == VerbTense.FUTURE) {
            return Stance.PLANNED;
        }
        boolean held = p.holder().isPresent() || quoted(c) || attributed(c.event);
        if (isUnderPlan(c.event)) {
            return Stance.PLANNED;
        }
        boolean promised = p.holder().isPresent() && p.holder().get().cue() == Holder.Cue.GOVERNOR;
        if (conditional && promised && isOwn(c, p.holder().get())) {
            return Stance.PLANNED;
        }
        return conditional || held ? Stance.REPORTED : Stance.ASSERTED;
    }

    /** « négocie l’achat de », « un plan pour approvisionner », « son projet consiste à proposer ». */
    private boolean isUnderPlan(Event event) {
        Predication own = event.predication();
        if (own != null && own.mood().isFinite()) {
            return FieldWords.of("plan-verb").contains(event.lemma());
        }
        int at = event.head();
        for (int depth = 0; at != SentenceView.NONE && depth < 4; depth++) {
            int above = view.tree.head(at);
            if (above == SentenceView.NONE) {
                return false;
            }
            String lemma = view.lemma(above);
            Event up = events.at(above);
            boolean serves = !view.tree.is(at, fr.titraille.syntax.Relation.NSUBJ);
            boolean noun = FieldWords.of("plan-noun").contains(lemma)
                    || serves
                            && view.tree
                                    .dependents(
                                            above, fr.titraille.syntax.Relation.NSUBJ, fr.titraille.syntax.Relation.OBJ)
                                    .anyMatch(d -> d != at0(event)
                                            && FieldWords.of("plan-noun").contains(view.lemma(d)));
            if (noun || FieldWords.of("plan-verb").contains(lemma)) {
                return true;
            }
            if (up != null
                    && up.predication() != null
                    && up.predication().mood().isFinite()) {
                return false;
            }
            at = above;
        }
        return false;
    }

    private static int at0(Event event) {
        return event.head();
    }

    /** « peut déjà », « doit »: an ability in the present is no plan. */
    private static boolean isGranted(StatementDraft c, Modality modality, Predication p) {
        if (modality == Modality.DUE && c.kind == FactKind.PRICE && p.mood() == VerbMood.INFINITIVE) {
            // « il faut compter 30 000 dollars »
            return true;
        }
        boolean able = modality == Modality.POSSIBLE || modality == Modality.DUE;
        boolean described =
                c.kind == FactKind.PERFORMANCE || c.kind == FactKind.RESTRICTION || c.kind == FactKind.PRICE;
        return able
                && described
                && modality == Modality.POSSIBLE
                && !p.modalities().contains(Modality.CONDITIONAL);
    }

    /** Whether who says so is who will do so. */
    private boolean isOwn(StatementDraft c, Holder holder) {
        Set<String> speaker = new LinkedHashSet<>(
                resolver.parties(new Event.Role(Event.AGENT, view.row(holder.head()), false, false, holder.head())));
        speaker.retainAll(c.subject);
        return !speaker.isEmpty();
    }

    /** « …, selon le cabinet », « a-t-on appris auprès de », « fait valoir le constructeur »: holds for what is no inset. */
    private boolean attributed(Event event) {
        if (isInset(event)) {
            return false;
        }
        for (int i = view.sentence.firstToken(); i < view.sentence.endToken(); i++) {
            boolean source = isSource(i) && !isInsetToken(i);
            if (source || isInsetSpeech(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSource(int token) {
        String key = view.key(token);
        boolean after = key.equals("après") && view.key(token - 1).equals("d'");
        return SOURCES.contains(key) || after;
    }

    /** « …, a dit une porte-parole », « a-t-il précisé ». */
    private boolean isInsetSpeech(int token) {
        if (isMadeKnown(token)) {
            return true;
        }
        if (!view.isVerb(token)
                || !SpeechVerbs.standsInInset(view.lemma(token)) && !SpeechVerbs.namesSource(view.lemma(token))) {
            return false;
        }
        boolean aside = view.tree.is(token, Relation.PARATAXIS) || isSetOff(token);
        boolean inverted = view.tree
                .dependents(token, Relation.NSUBJ, Relation.EXPL)
                .anyMatch(d -> view.key(d).startsWith("-"));
        return aside || inverted && token != view.tree.root() || inverted;
    }

    /** « …, ont indiqué trois personnes, alors que »: a comma, at most its auxiliary, the verb, and no subject before it. */
    private boolean isSetOff(int token) {
        int at = token - 1;
        if (view.holds(at) && view.isVerb(at)) {
            at--;
        }
        return view.key(at).equals(",")
                && view.tree.dependents(token, Relation.NSUBJ).anyMatch(d -> d > token)
                && view.tree.dependents(token, Relation.NSUBJ).noneMatch(d -> d < token);
    }

    /** « …, fait valoir le constructeur », « a-t-il fait savoir », « a fait état de »: said, by what is known through it. */
    private boolean isMadeKnown(int token) {
        boolean known = FieldWords.of("make-known").contains(view.lemma(token));
        if (!known) {
            return false;
        }
        int head = view.tree.head(token);
        return view.lemma(token - 1).equals(MAKE)
                || view.tree.dependents(token).anyMatch(d -> view.lemma(d).equals(MAKE))
                || head != SentenceView.NONE && view.lemma(head).equals(MAKE);
    }

    private static final String MAKE = "faire";

    /** A relative clause or a participle beside a noun is stated by the text itself. */
    private boolean isInset(Event event) {
        Predication p = event.predication();
        if (p == null || p.governor().isEmpty()) {
            return false;
        }
        return switch (p.governor().get().link()) {
            case RELATIVE, PARTICIPLE -> true;
            default -> false;
        };
    }

    private boolean isInsetToken(int token) {
        int at = token;
        for (int depth = 0; at != SentenceView.NONE && depth < 12; depth++) {
            if (view.tree.is(at, Relation.ACL)) {
                return true;
            }
            at = view.tree.head(at);
        }
        return false;
    }

    private boolean quoted(StatementDraft c) {
        int offset = view.text.token(c.event.head()).start();
        return quotations.all().stream()
                .anyMatch(q -> q.range().length() > LONG_QUOTATION
                        && q.range().start() <= offset
                        && offset < q.range().end());
    }
}
