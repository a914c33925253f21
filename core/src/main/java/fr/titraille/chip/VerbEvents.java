package fr.titraille.chip;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the events that the verbs of one sentence state. */
final class VerbEvents {

    private static final Set<ChipFact.Kind> ACTED_BY_PARTIES =
            Set.of(ChipFact.Kind.ORDER, ChipFact.Kind.USAGE, ChipFact.Kind.STOCK, ChipFact.Kind.DELIVERY);

    private final SentenceReading sentence;
    private final RoleReader roles;
    private final ChipRoles chips;

    VerbEvents(SentenceReading sentence) {
        this.sentence = sentence;
        this.roles = new RoleReader(sentence);
        this.chips = new ChipRoles(sentence);
    }

    /** @param used the phrases that a verb has already made a fact of */
    List<FactDraft> read(Set<Phrase> used) {
        List<FactDraft> out = new ArrayList<>();
        for (Clause clause : sentence.clauses()) {
            List<Role> around = roles.of(clause);
            boolean supported = false;
            for (Frame frame : TriggerLexicon.french().verb(clause.verb().lemma())) {
                if (frame.isReflexive() != clause.verb().reflexive()
                        && (frame.isReflexive() || needsReflexive(frame))) {
                    continue;
                }
                Phrase noun = frame.noun().isEmpty() ? null : support(around, clause, frame.noun());
                if (noun == null && (supported || !frame.noun().isEmpty())) {
                    continue;
                }
                FactDraft draft = draft(clause, frame, noun == null ? around : with(around, noun, clause), noun);
                if (draft != null) {
                    out.add(draft);
                    around.stream().filter(r -> frame.chip().contains(r.name())).forEach(r -> used.add(r.phrase()));
                    if (noun != null) {
                        supported = true;
                        used.add(noun);
                    }
                }
            }
        }
        return out;
    }

    private static boolean needsReflexive(Frame frame) {
        return frame.agent().isEmpty();
    }

    private List<Role> with(List<Role> around, Phrase noun, Clause clause) {
        List<Role> all = new ArrayList<>(around);
        all.addAll(roles.of(noun, clause));
        return all;
    }

    /** The phrase of the support noun: « passer commande », « la commande, passée … », « mettre au point ». */
    private @Nullable Phrase support(List<Role> around, Clause clause, String noun) {
        for (Role role : around) {
            boolean object = role.name().equals(RoleReader.OBJECT);
            boolean adjunct = clause.complements().indexOf(role.phrase()) == 0;
            if ((object || adjunct) && headed(role.phrase(), noun)) {
                return role.phrase();
            }
        }
        for (Phrase phrase : clause.complements()) {
            boolean tied = phrase.isDirect()
                    || phrase.preposition().equals("en")
                    || phrase.preposition().equals("de");
            if (tied && headed(phrase, noun)) {
                return phrase;
            }
        }
        return verbal(clause, noun);
    }

    /** « faire tourner », « faire fabriquer »: the second verb stands for the noun; its object is looked at. */
    private @Nullable Phrase verbal(Clause clause, String noun) {
        int next = clause.index() + 1;
        if (next >= sentence.clauses().size()) {
            return null;
        }
        Clause second = sentence.clauses().get(next);
        boolean beside = second.verb().lemma().equals(noun)
                && second.verb().head() <= clause.verb().head() + 2;
        return beside && !second.complements().isEmpty() ? second.complements().get(0) : null;
    }

    private boolean headed(Phrase phrase, String noun) {
        for (int i = phrase.start(); i < phrase.end(); i++) {
            if (sentence.words().lemma(i).equals(noun)
                    || sentence.words().key(i).equals(noun)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable FactDraft draft(Clause clause, Frame frame, List<Role> around, @Nullable Phrase noun) {
        FactDraft draft =
                new FactDraft(frame.kind(), clause, noun == null ? clause.verb().head() : noun.head());
        List<Phrase> agents = new ArrayList<>();
        boolean stated = false;
        for (Role role : around) {
            if (frame.chip().contains(role.name()) && chips.fill(draft, frame, role)) {
                stated = true;
            } else if (frame.agent().contains(role.name())) {
                agents.add(role.phrase());
            } else if (frame.other().contains(role.name())) {
                draft.counterparty(sentence.parties(role.phrase(), clause));
            }
        }
        stated |= chips.pronouns(draft, frame, clause);
        draft.subject(sentence.parties(agents, clause));
        if (draft.kind == ChipFact.Kind.USAGE && draft.subject.isEmpty()) {
            owners(
                    around.stream()
                            .filter(r -> Set.of(RoleReader.SUBJECT, RoleReader.OBJECT)
                                    .contains(r.name()))
                            .map(Role::phrase)
                            .toList(),
                    draft);
        }
        if (draft.kind == ChipFact.Kind.PRODUCT) {
            Products.complete(sentence, draft, clause, around);
        }
        boolean implied = sentence.discourse().spokeOfChips() && (frame.has("any") || supplies(frame, around, draft));
        boolean byThing = ACTED_BY_PARTIES.contains(frame.kind())
                && draft.subject.isEmpty()
                && agents.stream().anyMatch(sentence.participants()::isChips);
        if (!stated && !implied
                || byThing
                || frame.kind() == ChipFact.Kind.PRODUCT && Products.isNone(sentence, draft, clause, around)) {
            return null;
        }
        FigureSlots.fill(sentence, draft);
        draft.counterparty.removeAll(draft.subject);
        return TradeRules.settle(sentence, draft, frame, clause);
    }

    /** « son modèle tourne sur », « les modèles de Mistral reposent sur »: whose it is uses the chips. */
    private void owners(List<Phrase> things, FactDraft draft) {
        for (Phrase phrase : things) {
            if (sentence.participants().isChips(phrase)
                    || sentence.participants().isPerson(phrase)) {
                continue;
            }
            for (Phrase child : sentence.participants().children(phrase)) {
                if (child.preposition().equals("de")) {
                    draft.subject(sentence.participants().parties(child));
                }
            }
            if (draft.subject.isEmpty() && sentence.participants().isOwned(phrase)) {
                draft.subject(sentence.discourse()
                        .topic(sentence.words().key(phrase.start()).startsWith("leur")));
            }
        }
    }

    /** « SK Hynix fournit Nvidia »: two firms and no other object, in a text about chips. */
    private boolean supplies(Frame frame, List<Role> around, FactDraft draft) {
        boolean trade = frame.kind() == ChipFact.Kind.DELIVERY || frame.kind() == ChipFact.Kind.ORDER;
        if (!trade || draft.subject.isEmpty() || draft.counterparty.isEmpty()) {
            return false;
        }
        return around.stream()
                .filter(r -> r.name().equals(RoleReader.OBJECT))
                .noneMatch(r -> sentence.participants().parties(r.phrase()).isEmpty());
    }
}
