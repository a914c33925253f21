package fr.titraille.chip;

import fr.titraille.chip.VerbGroup.Form;
import fr.titraille.figure.Figure;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads « X interdit … à Y », « X impose des règles … », « Y a obtenu une licence de X ». */
final class Bans {

    private static final Set<String> BANS = Vocabulary.of("ban-verb");
    private static final Set<String> MEASURES = Vocabulary.of("measure-verb");
    private static final Set<String> BARS = Vocabulary.of("bar-verb");

    private static final Set<String> RECEIVES = Set.of("obtenir", "décrocher", "recevoir");

    private final SentenceReading sentence;
    private final Authorities authorities;

    Bans(SentenceReading sentence, Authorities authorities) {
        this.sentence = sentence;
        this.authorities = authorities;
    }

    @Nullable
    FactDraft read(Clause clause) {
        String lemma = clause.verb().lemma();
        boolean ban = BANS.contains(lemma);
        boolean measure = MEASURES.contains(lemma);
        boolean bar = BARS.contains(lemma);
        if (!ban && !measure && !bar || specifies(clause)) {
            return null;
        }
        List<Role> roles = new RoleReader(sentence).of(clause);
        Set<String> actors = new LinkedHashSet<>();
        boolean sanction = false;
        boolean firm = false;
        for (Role role : roles) {
            sanction |= isSanctioned(role);
            if (role.name().equals(RoleReader.SUBJECT)) {
                Set<String> named = sentence.parties(role.phrase(), clause);
                if (!named.isEmpty() && named.stream().allMatch(Authorities::isState)) {
                    actors.addAll(named);
                } else if (authorities.isMeasure(role.phrase())) {
                    actors.addAll(authorities.of(role.phrase(), clause));
                } else {
                    firm |= !named.isEmpty();
                }
            }
        }
        boolean chips = speaksOfChips(clause) || pronoun(clause);
        boolean passive = clause.verb().passive() && actors.isEmpty();
        boolean stated = ban
                ? !actors.isEmpty() || passive && chips
                : measure ? sanction : chips && (sanction || !actors.isEmpty());
        if (!stated || !chips && !sentence.discourse().spokeOfChips()) {
            return null;
        }
        Clause told = sentence.governor(clause);
        if (passive
                && told != null
                && ReportingVerbs.INSTANCE.isSaying(told.verb().lemma())) {
            Set<String> speaker = sentence.parties(sentence.subject(told), told);
            actors.addAll(speaker.stream().allMatch(Authorities::isState) ? speaker : Set.of());
        }
        if (RECEIVES.contains(lemma) && sanction && !actors.isEmpty()) {
            return licence(clause, roles);
        }
        if (measure && actors.isEmpty()) {
            return firm || passive ? licence(clause, roles) : null;
        }
        FactDraft draft =
                new FactDraft(ChipFact.Kind.RESTRICTION, clause, clause.verb().head()).subject(actors);
        return hit(draft, roles);
    }

    /** The measure is what is imposed or eased, or a list that a firm is put on; not what stands beside it. */
    private boolean isSanctioned(Role role) {
        boolean core = role.name().equals(RoleReader.OBJECT) || role.name().equals(RoleReader.SUBJECT);
        boolean list = sentence.words().lemma(role.phrase().head()).equals("liste")
                || sentence.words().lemma(role.phrase().head()).equals("licence");
        return authorities.isMeasure(role.phrase()) && (core || list);
    }

    /** « les licences exigées pour … »: says more of a measure that stands in the clause above. */
    private boolean specifies(Clause clause) {
        Clause governor = sentence.governor(clause);
        return clause.verb().form() == Form.PAST_PARTICIPLE
                && clause.antecedent() != null
                && authorities.isMeasure(clause.antecedent())
                && governor != null
                && MEASURES.contains(governor.verb().lemma());
    }

    /** « Samsung a obtenu une dérogation de Washington », « une licence est exigée ». */
    private @Nullable FactDraft licence(Clause clause, List<Role> roles) {
        FactDraft draft =
                new FactDraft(ChipFact.Kind.RESTRICTION, clause, clause.verb().head());
        boolean licensed = false;
        for (Role role : roles) {
            Set<String> named = sentence.parties(role.phrase(), clause);
            boolean giver = role.name().equals("de") || role.name().equals("auprès");
            if (role.name().equals(RoleReader.SUBJECT)) {
                draft.counterparty(named);
            } else if (giver && named.stream().allMatch(Authorities::isState)) {
                draft.subject(named);
            }
            licensed |= sentence.words().lemma(role.phrase().head()).equals("licence");
        }
        hit(draft, roles);
        draft.percent = FigureSlots.first(sentence, FigureSlots.near(sentence, clause), draft, Figure.Type.PERCENT);
        return draft.subject.isEmpty() && draft.chip.isEmpty() && !licensed ? null : draft;
    }

    private boolean speaksOfChips(Clause clause) {
        for (Clause near : family(clause)) {
            for (Phrase phrase : sentence.region(near)) {
                boolean stuff = ChipNouns.isStuff(sentence.words(), phrase)
                        && !sentence.participants().makers(phrase).isEmpty();
                if (sentence.participants().isChips(phrase) || stuff) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean pronoun(Clause clause) {
        return sentence.discourse().spokeOfChips()
                && clause.verb().clitics().stream().anyMatch(Set.of("la", "le", "les", "l'")::contains);
    }

    /** The clause with the infinitives, participles and relatives that say what exactly it bears on. */
    private List<Clause> family(Clause clause) {
        List<Clause> out = new ArrayList<>(List.of(clause));
        for (Clause other : sentence.clauses()) {
            boolean below = other.governor() >= 0
                    && other.index() > clause.index()
                    && out.contains(sentence.clauses().get(other.governor()));
            boolean dependent = other.verb().form() != Form.FINITE || other.link() == Clause.Link.RELATIVE;
            boolean another =
                    BANS.contains(other.verb().lemma()) && other.verb().form() == Form.INFINITIVE;
            if (below && dependent && !another) {
                out.add(other);
            }
        }
        return out;
    }

    /** Whom and what it hits: parties that are not the authority, makers of the chips, destinations. */
    private FactDraft hit(FactDraft draft, List<Role> roles) {
        Clause clause = draft.clause;
        if (clause == null) {
            return draft;
        }
        for (Role role : roles) {
            boolean object =
                    role.name().equals(RoleReader.OBJECT) || role.name().equals("à");
            if (object && !authorities.isMeasure(role.phrase())) {
                strike(draft, role.phrase(), clause);
            }
        }
        for (Phrase phrase : sentence.phrases()) {
            boolean place =
                    phrase.preposition().equals("en") || phrase.preposition().equals("vers");
            if (place && phrase.end() <= clause.verb().start() && sentence.clauseOf(phrase) == finite(clause)) {
                draft.counterparty(sentence.participants().parties(phrase));
            }
        }
        for (Clause near : family(clause)) {
            for (Phrase phrase : sentence.region(near)) {
                boolean outside = Set.of("selon", "par", "sans", "comme").contains(phrase.preposition())
                        || phrase.opening() < clause.start();
                if (!outside) {
                    strike(draft, phrase, near);
                }
            }
        }
        if (draft.chip.isEmpty() && pronoun(clause)) {
            draft.chip(named(clause));
        }
        draft.counterparty.removeAll(draft.subject);
        FigureSlots.fill(sentence, draft);
        draft.quantity = null;
        if (clause.verb().lemma().equals("prélever")) {
            draft.percent = FigureSlots.first(sentence, family(clause), draft, Figure.Type.PERCENT);
        }
        for (Clause near : family(clause)) {
            boolean specifies = near.verb().form() != Form.FINITE;
            Figure date = specifies && draft.time == null
                    ? FigureSlots.first(sentence, List.of(near), draft, Figure.Type.DATE)
                    : null;
            draft.time = date == null ? draft.time : date.date();
        }
        return draft;
    }

    private void strike(FactDraft draft, Phrase phrase, Clause clause) {
        if (sentence.participants().isChips(phrase)) {
            draft.chip(sentence.participants().chips(phrase));
            draft.counterparty(sentence.participants().makers(phrase));
        }
        draft.counterparty(sentence.parties(phrase, clause));
    }

    private Clause finite(Clause clause) {
        Clause at = clause;
        while (!at.verb().isFinite() && at.governor() >= 0) {
            at = sentence.clauses().get(at.governor());
        }
        return at;
    }

    /** « … la puce H20, avant de l’autoriser »: what the pronoun before the verb stands for. */
    private Set<String> named(Clause clause) {
        for (int k = sentence.phrases().size() - 1; k >= 0; k--) {
            Phrase phrase = sentence.phrases().get(k);
            if (phrase.end() <= clause.verb().start() && ChipNouns.namesChip(sentence.words(), phrase)) {
                return sentence.participants().chips(phrase);
            }
        }
        return sentence.discourse().chips(clause.verb().clitics().contains("les"));
    }
}
