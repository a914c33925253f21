package fr.titraille.chip;

import fr.titraille.figure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads restrictions that a noun phrase states: « les contrôles japonais sur la gravure depuis juillet ». It must
 * name the authority, and what, whom or since when.
 */
final class Measures {

    private static final Set<String> SUFFERING = Vocabulary.of("suffer-verb");
    private static final Set<String> OPPOSING = Vocabulary.of("opposing-verb");
    private static final Set<String> COSTING = Set.of("coûter", "priver", "peser");

    private final SentenceReading sentence;
    private final Authorities authorities;

    Measures(SentenceReading sentence, Authorities authorities) {
        this.sentence = sentence;
        this.authorities = authorities;
    }

    @Nullable
    FactDraft read(Phrase noun) {
        Clause clause = sentence.clauseOf(noun);
        FactDraft cost = clause == null ? null : cost(noun, clause);
        if (cost != null) {
            return cost;
        }
        Set<String> authority = authorities.of(noun, clause);
        if (authority.isEmpty() && clause != null) {
            authority = setter(noun, clause);
        }
        if (authority.isEmpty()) {
            return null;
        }
        FactDraft draft = new FactDraft(ChipFact.Kind.RESTRICTION, clause, noun.head()).subject(authority);
        draft.affirmed = true;
        boolean chips = false;
        for (Phrase phrase : around(noun, clause)) {
            chips |= take(draft, phrase, clause);
        }
        if (clause != null && suffers(noun, clause)) {
            draft.counterparty(sentence.parties(sentence.subject(clause), clause));
            draft.affirmed = !clause.verb().passive();
        }
        draft.counterparty.removeAll(draft.subject);
        boolean says = chips || !draft.chip.isEmpty() || !draft.counterparty.isEmpty() || draft.time != null;
        return says && (chips || sentence.discourse().spokeOfChips()) ? draft : null;
    }

    /** « Pékin a ouvert la voie à une interdiction »: the state that acts, unless it acts against the measure. */
    private Set<String> setter(Phrase noun, Clause clause) {
        boolean against =
                clause.verb().passive() || OPPOSING.contains(clause.verb().lemma());
        if (against || !clause.complements().contains(noun)) {
            return Set.of();
        }
        Set<String> subject = sentence.parties(sentence.subject(clause), clause);
        return subject.stream().allMatch(Authorities::isState) ? subject : Set.of();
    }

    private List<Phrase> around(Phrase noun, @Nullable Clause clause) {
        List<Phrase> out = new ArrayList<>();
        for (Phrase phrase : sentence.phrases()) {
            if (phrase.index() > noun.index() && authorities.hangsOn(phrase, noun, clause)) {
                out.add(phrase);
            }
        }
        return out;
    }

    private boolean take(FactDraft draft, Phrase phrase, @Nullable Clause clause) {
        boolean chips = sentence.participants().isChips(phrase);
        if (chips) {
            draft.chip(sentence.participants().chips(phrase));
            draft.counterparty(sentence.participants().makers(phrase));
        }
        if (clause != null && !phrase.preposition().equals("par")) {
            draft.counterparty(sentence.parties(phrase, clause));
            if (sentence.words().key(phrase.head()).equals("encontre")) {
                Clause governing = governing(clause);
                draft.counterparty(sentence.parties(sentence.subject(governing), governing));
            }
        }
        Figure figure = sentence.words().figure(phrase.end() - 1);
        if (figure != null && figure.type() == Figure.Type.DATE && draft.time == null) {
            draft.time = figure.date();
        }
        return chips;
    }

    private Clause governing(Clause clause) {
        Clause at = clause;
        while (at.governor() >= 0 && (!at.verb().isFinite() || at.link() == Clause.Link.RELATIVE)) {
            at = sentence.clauses().get(at.governor());
        }
        return at;
    }

    /** « fait l’objet d’une enquête », « est soumise à des règles », « sous sanctions américaines ». */
    private boolean suffers(Phrase noun, Clause clause) {
        boolean agent = clause.verb().passive() && noun.preposition().equals("par");
        if (agent && SUFFERING.contains(clause.verb().lemma())) {
            return true;
        }
        boolean object = noun.preposition().equals("de")
                && clause.complements().stream()
                        .anyMatch(p -> sentence.words().lemma(p.head()).equals("objet"));
        boolean beside = noun.preposition().equals("sous");
        return object
                || beside
                || SUFFERING.contains(clause.verb().lemma())
                        && clause.complements().contains(noun);
    }

    /** « les nouvelles règles lui coûteraient 400 millions ». */
    private @Nullable FactDraft cost(Phrase noun, Clause clause) {
        if (!COSTING.contains(clause.verb().lemma())
                || !sentence.subject(clause).contains(noun)
                || !sentence.discourse().spokeOfChips()) {
            return null;
        }
        FactDraft draft = new FactDraft(
                        ChipFact.Kind.RESTRICTION, clause, clause.verb().head())
                .subject(authorities.of(noun, clause));
        draft.amount = FigureSlots.first(sentence, List.of(clause), draft, Figure.Type.MONEY);
        for (Role role : new RoleReader(sentence).of(clause)) {
            if (role.name().equals("à") || role.name().equals("sur")) {
                draft.counterparty(sentence.parties(role.phrase(), clause));
            }
        }
        Clause teller = sentence.governor(clause);
        if (clause.verb().clitics().contains("lui") && draft.counterparty.isEmpty()) {
            Set<String> speaker = teller == null ? Set.of() : sentence.parties(sentence.subject(teller), teller);
            draft.counterparty(speaker.isEmpty() ? sentence.discourse().topic(false) : speaker);
        }
        draft.counterparty.removeAll(draft.subject);
        return draft.amount == null ? null : draft;
    }
}
