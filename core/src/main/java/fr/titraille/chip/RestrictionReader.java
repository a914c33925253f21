package fr.titraille.chip;

import fr.titraille.chip.VerbGroup.Form;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what an authority forbids, limits or licenses, and whom it hits. */
final class RestrictionReader implements FactReader {

    private static final Set<String> BANS = Vocabulary.of("ban-verb");
    private static final Set<String> MEASURES = Vocabulary.of("measure-verb");
    private static final Set<String> BARS = Vocabulary.of("bar-verb");
    private static final Set<String> TRADE = Vocabulary.of("trade-verb");
    private static final Set<String> NOUNS = Vocabulary.of("sanction-noun");
    private static final Set<String> FREE = Vocabulary.of("market-economy-noun");

    @Override
    public List<Draft> read(SentenceReading sentence) {
        List<Draft> out = new ArrayList<>();
        for (Clause clause : sentence.clauses()) {
            Draft draft = verb(sentence, clause);
            if (draft == null) {
                draft = barred(sentence, clause);
            }
            if (draft != null) {
                out.add(draft);
            }
        }
        for (Phrase phrase : sentence.phrases()) {
            if (NOUNS.contains(sentence.words().lemma(phrase.head()))) {
                Draft draft = noun(sentence, phrase);
                if (draft != null && out.stream().noneMatch(d -> covers(sentence, d, phrase))) {
                    out.add(draft);
                }
            }
        }
        return out;
    }

    /** A measure that a verb already states is the same fact. */
    private static boolean covers(SentenceReading sentence, Draft draft, Phrase noun) {
        return draft.clause != null && sentence.clauseOf(noun) == draft.clause;
    }

    // ------------------------------------------------------------- « X interdit … », « X impose des règles … »

    private static @Nullable Draft verb(SentenceReading sentence, Clause clause) {
        String lemma = clause.verb().lemma();
        boolean ban = BANS.contains(lemma);
        boolean measure = MEASURES.contains(lemma);
        boolean bar = BARS.contains(lemma);
        if (!ban && !measure && !bar || clause.verb().form() == Form.INFINITIVE && underFear(sentence, clause)) {
            return null;
        }
        List<Role> roles = new RoleReader(sentence).of(clause);
        Set<String> actors = new LinkedHashSet<>();
        boolean sanction = false;
        boolean licensee = false;
        for (Role role : roles) {
            boolean noun = isSanction(sentence, role.phrase());
            sanction |= noun;
            if (role.name().equals(RoleReader.SUBJECT)) {
                Set<String> named = sentence.parties(role.phrase(), clause);
                boolean states = !named.isEmpty() && named.stream().allMatch(RestrictionReader::isState);
                if (states) {
                    actors.addAll(named);
                } else if (noun) {
                    actors.addAll(authority(sentence, role.phrase(), clause));
                } else {
                    licensee |= !named.isEmpty();
                }
            }
        }
        boolean chips = chipsNear(sentence, clause);
        boolean passive = clause.verb().passive() && actors.isEmpty();
        if (measure && !sanction || bar && !sanction && actors.isEmpty()) {
            return null;
        }
        if (ban && actors.isEmpty() && !(passive && chips)) {
            return null;
        }
        if (!chips && !sentence.discourse().spokeOfChips()) {
            return null;
        }
        if (measure && actors.isEmpty()) {
            return licensee || passive ? licence(sentence, clause, roles, licensee) : null;
        }
        Draft draft = new Draft(ChipFact.Kind.RESTRICTION, clause, clause.verb().head()).subject(actors);
        hit(sentence, clause, draft);
        FigureSlots.fill(sentence, draft);
        draft.quantity = null;
        return draft;
    }

    /** « L’entreprise a obtenu des licences de l’administration », « une licence est exigée ». */
    private static @Nullable Draft licence(
            SentenceReading sentence, Clause clause, List<Role> roles, boolean licensee) {
        Draft draft = new Draft(ChipFact.Kind.RESTRICTION, clause, clause.verb().head());
        for (Role role : roles) {
            Set<String> named = sentence.parties(role.phrase(), clause);
            if (role.name().equals(RoleReader.SUBJECT)) {
                draft.counterparty(named);
            } else if (named.stream().allMatch(RestrictionReader::isState)
                    && (role.name().equals("de") || role.name().equals("auprès"))) {
                draft.subject(named);
            }
        }
        hit(sentence, clause, draft);
        FigureSlots.fill(sentence, draft);
        draft.percent = FigureSlots.first(sentence, FigureSlots.near(sentence, clause), draft, Figure.Type.PERCENT);
        return draft.subject.isEmpty() && draft.chip.isEmpty() && !licensee ? null : draft;
    }

    private static boolean underFear(SentenceReading sentence, Clause clause) {
        Clause governor = sentence.governor(clause);
        return governor != null
                && Vocabulary.of("fear-verb").contains(governor.verb().lemma());
    }

    /** A country or union, not a firm. */
    static boolean isState(String name) {
        return OrganizationCatalogue.standard()
                .find(name)
                .map(o -> o.type() == Mention.Type.COUNTRY || o.type() == Mention.Type.AUTHORITY)
                .orElse(false);
    }

    private static boolean isSanction(SentenceReading sentence, Phrase phrase) {
        return NOUNS.contains(sentence.words().lemma(phrase.head()));
    }

    private static boolean chipsNear(SentenceReading sentence, Clause clause) {
        for (Clause near : family(sentence, clause)) {
            for (Phrase phrase : sentence.region(near)) {
                if (sentence.participants().isChips(phrase)
                        || ChipNouns.isStuff(sentence.words(), phrase)
                                && !sentence.participants().makers(phrase).isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The clause with the infinitives, participles and relatives that say what exactly it bears on. */
    private static List<Clause> family(SentenceReading sentence, Clause clause) {
        List<Clause> out = new ArrayList<>(List.of(clause));
        for (Clause other : sentence.clauses()) {
            boolean below = other.governor() >= 0
                    && other.index() > clause.index()
                    && out.contains(sentence.clauses().get(other.governor()));
            boolean dependent = other.verb().form() != Form.FINITE || other.link() == Clause.Link.RELATIVE;
            if (below && dependent) {
                out.add(other);
            }
        }
        return out;
    }

    /** Whom and what it hits: parties that are not the authority, makers of the chips, destinations. */
    private static void hit(SentenceReading sentence, Clause clause, Draft draft) {
        for (Clause near : family(sentence, clause)) {
            for (Phrase phrase : sentence.region(near)) {
                if (phrase.preposition().equals("selon")
                        || phrase.preposition().equals("par")
                        || phrase.opening() < clause.start()) {
                    continue;
                }
                boolean chips = sentence.participants().isChips(phrase);
                draft.chip(chips ? sentence.participants().chips(phrase) : Set.of());
                if (chips) {
                    draft.counterparty(sentence.participants().makers(phrase));
                }
                draft.counterparty(sentence.parties(phrase, near));
            }
        }
        for (String clitic : clause.verb().clitics()) {
            if (clitic.equals("la") || clitic.equals("les") || clitic.equals("l'")) {
                draft.chip(sentence.discourse().chips(clitic.equals("les")));
            }
        }
        draft.counterparty.removeAll(draft.subject);
    }

    // ------------------------------------------------------------- « ne peut plus vendre », « ne peut acheter que »

    private static @Nullable Draft barred(SentenceReading sentence, Clause clause) {
        boolean access = clause.verb().lemma().equals("avoir") && hasHead(sentence, clause, "accès");
        if (!TRADE.contains(clause.verb().lemma()) && !access) {
            return null;
        }
        Clause modal = access ? clause : sentence.governor(clause);
        if (modal == null
                || !access
                        && !Set.of("pouvoir", "être", "avoir")
                                .contains(modal.verb().lemma())) {
            return null;
        }
        boolean able = access
                || modal.verb().lemma().equals("pouvoir")
                || hasHead(sentence, modal, "mesure")
                || hasHead(sentence, modal, "droit")
                || hasHead(sentence, modal, "capacité");
        boolean only = onlyAfter(sentence, clause) && negator(sentence, modal);
        if (!able || !only && !modal.verb().negated()) {
            return null;
        }
        Draft draft = new Draft(ChipFact.Kind.RESTRICTION, modal, clause.verb().head());
        draft.affirmed = true;
        boolean chips = false;
        for (Clause near : List.of(modal, clause)) {
            for (Phrase phrase : sentence.region(near)) {
                if (phrase.preposition().equals("selon")) {
                    continue;
                }
                if (sentence.participants().isChips(phrase)) {
                    chips = true;
                    draft.chip(sentence.participants().chips(phrase));
                    draft.counterparty(sentence.participants().makers(phrase));
                } else if (isSanction(sentence, phrase)) {
                    draft.subject(authority(sentence, phrase, near));
                } else if (phrase.parent() < 0 && !accord(sentence, phrase)) {
                    draft.counterparty(sentence.parties(phrase, near));
                }
            }
        }
        draft.counterparty(sentence.parties(sentence.subject(modal), modal));
        draft.counterparty.removeAll(draft.subject);
        FigureSlots.fill(sentence, draft);
        draft.quantity = null;
        draft.time = FigureSlots.time(sentence, new Draft(draft.kind, clause, draft.anchor));
        return chips && !draft.counterparty.isEmpty() ? draft : null;
    }

    private static boolean accord(SentenceReading sentence, Phrase phrase) {
        return sentence.words().lemma(phrase.head()).equals("accord");
    }

    private static boolean negator(SentenceReading sentence, Clause modal) {
        return modal.verb().clitics().contains("ne") || modal.verb().clitics().contains("n'");
    }

    private static boolean onlyAfter(SentenceReading sentence, Clause clause) {
        for (int i = clause.verb().head() + 1;
                i < Math.min(sentence.words().to(), clause.verb().head() + 4);
                i++) {
            String key = sentence.words().key(i);
            if (key.equals("que") || key.equals("qu'")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasHead(SentenceReading sentence, Clause clause, String noun) {
        return clause.complements().stream()
                .anyMatch(p -> sentence.words().lemma(p.head()).equals(noun));
    }

    // ------------------------------------------------------------- « les restrictions américaines sur … »

    private static @Nullable Draft noun(SentenceReading sentence, Phrase noun) {
        Clause clause = sentence.clauseOf(noun);
        if (clause != null && Vocabulary.of("fear-verb").contains(clause.verb().lemma())) {
            return null;
        }
        Set<String> authority = authority(sentence, noun, clause);
        if (authority.isEmpty()) {
            return null;
        }
        Draft draft = new Draft(ChipFact.Kind.RESTRICTION, clause, noun.head()).subject(authority);
        boolean what = false;
        List<Phrase> around = new ArrayList<>();
        for (Phrase phrase : sentence.phrases()) {
            if (phrase.index() > noun.index() && under(sentence, phrase, noun, clause)) {
                around.add(phrase);
            }
        }
        for (Phrase phrase : around) {
            boolean chips = sentence.participants().isChips(phrase);
            what |= chips;
            draft.chip(chips ? sentence.participants().chips(phrase) : Set.of());
            draft.counterparty(chips ? sentence.participants().makers(phrase) : Set.of());
            if (clause != null && !phrase.preposition().equals("par")) {
                draft.counterparty(sentence.parties(phrase, clause));
            }
            for (int i = phrase.opening(); i < phrase.end(); i++) {
                if (Set.of("encontre").contains(sentence.words().key(i)) && clause != null) {
                    draft.counterparty(sentence.parties(sentence.subject(governing(sentence, clause)), clause));
                }
            }
            Figure figure = sentence.words().figure(phrase.end() - 1);
            if (figure != null && figure.type() == Figure.Type.DATE && draft.time == null) {
                draft.time = figure.date();
            }
        }
        if (clause != null && suffers(sentence, noun, clause)) {
            draft.counterparty(sentence.parties(sentence.subject(clause), clause));
        }
        draft.counterparty.removeAll(draft.subject);
        what |= !draft.chip.isEmpty() || !draft.counterparty.isEmpty() || draft.time != null;
        return what
                        && (sentence.discourse().spokeOfChips()
                                || around.stream()
                                        .anyMatch(p -> sentence.participants().isChips(p)))
                ? draft
                : null;
    }

    private static Clause governing(SentenceReading sentence, Clause clause) {
        Clause at = clause;
        while (at.governor() >= 0 && (!at.verb().isFinite() || at.link() == Clause.Link.RELATIVE)) {
            at = sentence.clauses().get(at.governor());
        }
        return at;
    }

    /** « fait l’objet de contrôles », « est soumise à des règles », « sous sanctions américaines ». */
    private static boolean suffers(SentenceReading sentence, Phrase noun, Clause clause) {
        boolean object =
                hasHead(sentence, clause, "objet") && noun.preposition().equals("de");
        boolean under = noun.preposition().equals("sous")
                || Vocabulary.of("suffer-verb").contains(clause.verb().lemma())
                        && clause.complements().contains(noun);
        return object || under;
    }

    /** What hangs on the noun: its complements, and what the participle or relative right after it says. */
    private static boolean under(SentenceReading sentence, Phrase phrase, Phrase noun, @Nullable Clause clause) {
        Clause own = sentence.clauseOf(phrase);
        if (own == clause) {
            // up to the next verb of the clause, or the next phrase that stands for itself
            for (Clause other : sentence.clauses()) {
                if (other.verb().head() > noun.end() - 1 && other.verb().head() < phrase.start()) {
                    return false;
                }
            }
            return !phrase.isDirect() && phrase.opening() - noun.end() < 16;
        }
        Clause at = own;
        for (int depth = 0; at != null && depth < 6; depth++) {
            boolean hangs = at.antecedent() != null
                    && at.antecedent().index() >= noun.index()
                    && at.antecedent().index() <= noun.index() + 3
                    && (at.link() == Clause.Link.RELATIVE || at.link() == Clause.Link.PARTICIPIAL);
            if (hangs) {
                return true;
            }
            if (at.verb().isFinite()) {
                return false;
            }
            at = sentence.governor(at);
        }
        return false;
    }

    private static boolean descends(SentenceReading sentence, Phrase phrase, Phrase noun) {
        Phrase at = phrase;
        while (at.index() > noun.index()) {
            if (at.parent() >= 0) {
                at = sentence.phrases().get(at.parent());
            } else if (!at.isDirect() && at.index() == noun.index() + 1
                    || at.preposition().equals("à")
                    || at.preposition().equals("sur")) {
                at = sentence.phrases().get(at.index() - 1);
            } else {
                return false;
            }
        }
        return at.index() == noun.index();
    }

    /** Who set the measure: its adjective, « de Washington », « imposées par les États-Unis ». */
    private static Set<String> authority(SentenceReading sentence, Phrase noun, @Nullable Clause clause) {
        Set<String> out = new LinkedHashSet<>();
        for (Phrase phrase : sentence.phrases()) {
            boolean own = phrase.index() == noun.index();
            boolean child = phrase.parent() == noun.index()
                    || phrase.parent() > noun.index()
                            && sentence.phrases().get(phrase.parent()).parent() == noun.index();
            boolean by = phrase.index() > noun.index()
                    && phrase.index() < noun.index() + 6
                    && phrase.preposition().equals("par")
                    && under(sentence, phrase, noun, clause);
            if (own || child || by) {
                for (Mention mention : sentence.words().mentions(phrase.start(), phrase.end())) {
                    boolean demonym = mention.form() == Mention.Form.DEMONYM;
                    boolean state = mention.type() == Mention.Type.COUNTRY || mention.type() == Mention.Type.AUTHORITY;
                    if (state
                            && (demonym
                                    ? own || by || isExport(sentence, phrase)
                                    : own || by || child && phrase.preposition().equals("de"))) {
                        out.addAll(sentence.participants().parties(phrase));
                        if (demonym) {
                            out.add(mention.name());
                        }
                    }
                }
            }
        }
        out.removeIf(name -> !isState(name));
        return out;
    }

    private static boolean isExport(SentenceReading sentence, Phrase phrase) {
        String lemma = sentence.words().lemma(phrase.head());
        return FREE.contains(lemma);
    }
}
