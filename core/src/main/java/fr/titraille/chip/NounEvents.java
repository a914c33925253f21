package fr.titraille.chip;

import fr.titraille.figure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the events that action nouns state: « la livraison de 5 000 puces à Baidu ». */
final class NounEvents {

    private static final Set<String> COPULAS = Set.of("être", "devenir", "rester", "demeurer");
    private static final Set<String> ESTIMATES = Vocabulary.of("estimate-verb");
    private static final Set<String> PHASES = Vocabulary.of("phase-verb");
    private static final Set<String> SPECIFIES = Vocabulary.of("specify-verb");
    private static final Set<ChipFact.Kind> TRADES = Set.of(ChipFact.Kind.ORDER, ChipFact.Kind.DELIVERY);

    private final SentenceReading sentence;
    private final RoleReader roles;

    NounEvents(SentenceReading sentence) {
        this.sentence = sentence;
        this.roles = new RoleReader(sentence);
    }

    /** @param stated what the verbs of the sentence state already */
    List<FactDraft> read(Set<Phrase> used, List<FactDraft> stated) {
        List<FactDraft> out = new ArrayList<>();
        for (Phrase phrase : sentence.phrases()) {
            for (Frame frame : TriggerLexicon.french().noun(sentence.words().lemma(phrase.head()))) {
                if (!used.contains(phrase) && !retold(phrase, frame, stated)) {
                    FactDraft draft = draft(phrase, frame);
                    if (draft != null) {
                        out.add(draft);
                    }
                }
            }
        }
        return out;
    }

    /** « a livré la moitié de la commande », « a vendu toute sa production »: what the verb bears on is no further event. */
    private boolean retold(Phrase noun, Frame frame, List<FactDraft> stated) {
        Clause clause = sentence.clauseOf(noun);
        if (clause == null || !clause.complements().contains(noun)) {
            return false;
        }
        return stated.stream()
                .anyMatch(d -> d.clause == clause
                        && d.anchor == clause.verb().head()
                        && TRADES.contains(d.kind)
                        && (TRADES.contains(frame.kind()) || frame.kind() == ChipFact.Kind.PRODUCT));
    }

    private @Nullable FactDraft draft(Phrase noun, Frame frame) {
        Clause clause = sentence.clauseOf(noun);
        FactDraft draft = new FactDraft(frame.kind(), clause, noun.head());
        boolean chips = ChipNouns.isChip(sentence.words(), noun);
        draft.chip(chips ? sentence.participants().chips(noun) : Set.of());
        for (Role role : roles.of(noun, clause)) {
            chips |= !isNested(role.phrase(), noun) && role(draft, frame, clause, role);
        }
        if (clause != null
                && sentence.subject(clause).contains(noun)
                && SPECIFIES.contains(clause.verb().lemma())) {
            // « la commande porte sur 5 000 puces »
            for (Phrase phrase : clause.complements()) {
                if (sentence.participants().isChips(phrase)) {
                    chips = true;
                    draft.chip(sentence.chips(List.of(phrase)));
                }
            }
        }
        if (!chips && sentence.participants().isOwned(noun) && frame.has("owned")) {
            draft.chip(sentence.discourse()
                    .chips(sentence.words().key(noun.start()).startsWith("leur")));
            chips = !draft.chip.isEmpty();
        }
        if (clause != null) {
            agentOfClause(frame, noun, clause, draft);
        }
        FigureSlots.fill(sentence, draft);
        if (frame.has("figure")) {
            draft.percent = FigureSlots.first(sentence, FigureSlots.near(sentence, clause), draft, Figure.Type.PERCENT);
            draft.affirmed = clause != null
                    && Vocabulary.of("threshold-verb").contains(clause.verb().lemma());
            Makers.fill(sentence, draft);
        }
        boolean stated = chips || frame.has("any") && sentence.discourse().spokeOfChips() && !isOfOther(noun);
        draft.counterparty.removeAll(draft.subject);
        return stated && informs(frame, draft) ? draft : null;
    }

    /** « le recours aux puces de Google »: the maker is part of the chips, no actor. */
    private boolean isNested(Phrase phrase, Phrase noun) {
        Phrase at = phrase;
        while (at.parent() > noun.index()) {
            at = sentence.phrases().get(at.parent());
            if (sentence.participants().isChips(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean role(FactDraft draft, Frame frame, @Nullable Clause clause, Role role) {
        Phrase phrase = role.phrase();
        if (frame.chip().contains(role.name()) && sentence.participants().isChips(phrase)) {
            draft.chip(sentence.chips(List.of(phrase)));
            Set<String> makers = sentence.participants().makers(phrase);
            switch (frame.kind()) {
                case ORDER, USAGE, STOCK -> draft.counterparty(makers);
                case DELIVERY, PRODUCT ->
                    (frame.agent().contains("copula") ? draft.counterparty : draft.subject).addAll(makers);
                default -> {}
            }
            return true;
        }
        if (frame.agent().contains(role.name())) {
            draft.subject(sentence.participants().parties(phrase));
        } else if (frame.other().contains(role.name())) {
            draft.counterparty(
                    clause == null ? sentence.participants().parties(phrase) : sentence.parties(phrase, clause));
        }
        return false;
    }

    /** « Naver étudie l’emploi de … »: the clause's subject acts, unless the noun is that subject itself. */
    private void agentOfClause(Frame frame, Phrase noun, Clause clause, FactDraft draft) {
        boolean copula = COPULAS.contains(clause.verb().lemma());
        List<Phrase> subject = sentence.subject(clause);
        boolean complement = clause.complements().contains(noun);
        if (frame.agent().contains("copula")) {
            if (complement && (copula || noun.preposition().equals("parmi"))) {
                draft.subject(sentence.parties(withCompanions(clause, subject), clause));
                if (draft.counterparty.isEmpty() && sentence.participants().isOwned(noun)) {
                    Clause above = sentence.governor(clause);
                    Set<String> owner = above == null ? Set.of() : sentence.parties(sentence.subject(above), above);
                    draft.counterparty(owner.isEmpty() ? sentence.discourse().topic(false) : owner);
                }
            }
            return;
        }
        boolean sits = frame.kind() == ChipFact.Kind.STOCK && !noun.isDirect();
        if (!draft.subject.isEmpty() || !complement || (clause.verb().passive() || copula) && !sits) {
            return;
        }
        boolean phase = PHASES.contains(clause.verb().lemma())
                || !(frame.kind() == ChipFact.Kind.DELIVERY || frame.kind() == ChipFact.Kind.PRODUCT);
        if (ESTIMATES.contains(clause.verb().lemma()) || !phase) {
            return;
        }
        draft.subject(sentence.parties(subject, clause));
        for (Phrase phrase : clause.complements()) {
            boolean partner =
                    phrase.preposition().equals("avec") || phrase.preposition().equals("auprès");
            if (partner && frame.other().contains(phrase.preposition())) {
                draft.counterparty(sentence.participants().parties(phrase));
            }
        }
    }

    /** « Naver, comme Kakao, est …»: those who share the predicate. */
    private List<Phrase> withCompanions(Clause clause, List<Phrase> subject) {
        if (subject.isEmpty()) {
            return subject;
        }
        Clause finite = clause;
        while (!finite.verb().isFinite() && finite.governor() >= 0) {
            finite = sentence.clauses().get(finite.governor());
        }
        int start = subject.get(0).end();
        String between =
                sentence.words().phrase(start, Math.max(start, finite.verb().start()));
        if (!between.contains("côtés") && !between.contains("comme") && !between.contains("ainsi que")) {
            return subject;
        }
        List<Phrase> row = new ArrayList<>(subject);
        for (Phrase phrase : sentence.phrases()) {
            if (phrase.start() > start && phrase.end() <= finite.verb().start() && !row.contains(phrase)) {
                row.add(phrase);
            }
        }
        return row;
    }

    /** « la production de films »: its complement names another thing. */
    private boolean isOfOther(Phrase noun) {
        return sentence.participants().children(noun).stream()
                .anyMatch(c -> c.preposition().equals("de")
                        && sentence.words().mention(c.head()) == null
                        && sentence.words().figure(c.head()) == null
                        && sentence.participants().parties(c).isEmpty()
                        && !Set.of("masse", "série", "volume", "date")
                                .contains(sentence.words().lemma(c.head())));
    }

    private static boolean informs(Frame frame, FactDraft draft) {
        if (frame.has("figure")) {
            return draft.percent != null || draft.quantity != null;
        }
        if (frame.agent().contains("copula") && draft.subject.isEmpty() && draft.counterparty.isEmpty()) {
            return false;
        }
        int weight = draft.weight() - (draft.time == null ? 0 : 1);
        return switch (frame.kind()) {
            case ORDER ->
                draft.amount != null
                        || draft.quantity != null
                        || !draft.subject.isEmpty() && !draft.counterparty.isEmpty();
            case DELIVERY -> draft.time != null || weight > 0;
            case PRODUCT -> !draft.subject.isEmpty() || draft.weight() > 1;
            default -> !draft.subject.isEmpty() || weight > 1;
        };
    }
}
