package fr.titraille.chip;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads orders, deliveries, products, usages and stocks by the frames of {@link TriggerLexicon}. */
final class EventReader implements FactReader {

    private static final Set<String> OBJECT_CLITICS = Set.of("le", "la", "les", "l'", "en");
    private static final Set<ChipFact.Kind> MAKER_IS_SELLER =
            Set.of(ChipFact.Kind.ORDER, ChipFact.Kind.USAGE, ChipFact.Kind.STOCK);

    private static final Set<ChipFact.Kind> EXCLUDES_CHIP_AGENT =
            Set.of(ChipFact.Kind.ORDER, ChipFact.Kind.USAGE, ChipFact.Kind.STOCK, ChipFact.Kind.DELIVERY);

    @Override
    public List<Draft> read(SentenceReading sentence) {
        List<Draft> out = new ArrayList<>();
        Set<Phrase> used = new HashSet<>();
        RoleReader roles = new RoleReader(sentence);
        for (Clause clause : sentence.clauses()) {
            verb(sentence, roles, clause, out, used);
        }
        for (Phrase phrase : sentence.phrases()) {
            if (!used.contains(phrase)) {
                noun(sentence, roles, phrase, out);
            }
        }
        return out;
    }

    // ------------------------------------------------------------- verbs

    private void verb(SentenceReading sentence, RoleReader roles, Clause clause, List<Draft> out, Set<Phrase> used) {
        List<Role> around = roles.of(clause);
        Frame simple = null;
        for (Frame frame : TriggerLexicon.french().verb(clause.verb().lemma())) {
            boolean reflexive = frame.word().startsWith("se ");
            if (reflexive != clause.verb().reflexive()
                    && (reflexive || frame.agent().isEmpty())) {
                continue;
            }
            int plus = frame.word().indexOf('+');
            if (plus < 0) {
                simple = simple == null ? frame : simple;
                Draft draft = draft(sentence, clause, frame, around, null);
                if (draft != null) {
                    out.add(draft);
                }
                continue;
            }
            Phrase noun = support(sentence, around, clause, frame.word().substring(plus + 1));
            if (noun != null) {
                List<Role> all = new ArrayList<>(around);
                all.addAll(roles.of(noun, clause));
                Draft draft = draft(sentence, clause, frame, all, noun);
                if (draft != null) {
                    out.add(draft);
                    used.add(noun);
                }
            }
        }
    }

    /** The phrase of the support noun: object, passive subject, or what stands right after the verb (« mettre au point »). */
    private static @Nullable Phrase support(SentenceReading sentence, List<Role> around, Clause clause, String noun) {
        for (Role role : around) {
            boolean object = role.name().equals(RoleReader.OBJECT);
            boolean adjunct = clause.complements().indexOf(role.phrase()) == 0
                    && !role.phrase().isDirect();
            if ((object || adjunct) && headed(sentence, role.phrase(), noun)) {
                return role.phrase();
            }
        }
        for (Phrase phrase : clause.complements()) {
            if (headed(sentence, phrase, noun)
                    && (phrase.isDirect()
                            || phrase.preposition().equals("en")
                            || phrase.preposition().equals("de"))) {
                return phrase;
            }
        }
        Clause next = clause.index() + 1 < sentence.clauses().size()
                ? sentence.clauses().get(clause.index() + 1)
                : null;
        return next != null
                        && next.verb().lemma().equals(noun)
                        && next.verb().head() <= clause.verb().head() + 2
                        && !next.complements().isEmpty()
                ? next.complements().get(0)
                : null;
    }

    private static boolean headed(SentenceReading sentence, Phrase phrase, String noun) {
        for (int i = phrase.start(); i < phrase.end(); i++) {
            if (sentence.words().lemma(i).equals(noun)
                    || sentence.words().key(i).equals(noun)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Draft draft(
            SentenceReading sentence, Clause clause, Frame frame, List<Role> roles, @Nullable Phrase noun) {
        Participants who = sentence.participants();
        Draft draft =
                new Draft(frame.kind(), clause, noun == null ? clause.verb().head() : noun.head());
        List<Phrase> agents = new ArrayList<>();
        boolean chips = false;
        for (Role role : roles) {
            Phrase phrase = role.phrase();
            boolean isChips = who.isChips(phrase) || pronounForChips(sentence, role, frame);
            boolean stuff = ChipNouns.isStuff(sentence.words(), phrase)
                    && (!who.makers(phrase).isEmpty() || stuffKind(frame, sentence, phrase));
            if (frame.chip().contains(role.name()) && (isChips || stuff)) {
                chips = true;
                draft.chip(sentence.chips(List.of(phrase)));
                maker(sentence, draft, phrase);
                continue;
            }
            if (frame.agent().contains(role.name())) {
                agents.add(phrase);
            } else if (frame.other().contains(role.name())) {
                draft.counterparty(sentence.parties(phrase, clause));
            }
        }
        chips |= clitic(sentence, clause, frame, draft);
        draft.subject(sentence.parties(agents, clause));
        boolean implied = frame.has("any") || supplies(sentence, frame, roles, draft);
        if (!chips && !(implied && sentence.discourse().spokeOfChips())) {
            return null;
        }
        if (EXCLUDES_CHIP_AGENT.contains(frame.kind()) && draft.subject.isEmpty() && agents.stream().anyMatch(who::isChips)) {
            return null;
        }
        FigureSlots.fill(sentence, draft);
        if (frame.has("figure") && draft.quantity == null && draft.amount == null && draft.chip.isEmpty()) {
            return null;
        }
        if (draft.subject.isEmpty()
                && draft.counterparty.isEmpty()
                && draft.chip.isEmpty()
                && draft.quantity == null
                && draft.amount == null) {
            return null;
        }
        draft.counterparty.removeAll(draft.subject);
        return draft;
    }

    /** « matériel », « technologie », « solutions » count as chips of their own where something is used. */
    private static boolean stuffKind(Frame frame, SentenceReading sentence, Phrase phrase) {
        return frame.kind() == ChipFact.Kind.USAGE
                && Vocabulary.of("chip-hardware").contains(sentence.words().lemma(phrase.head()));
    }

    private static boolean pronounForChips(SentenceReading sentence, Role role, Frame frame) {
        return role.name().equals(RoleReader.OBJECT)
                && frame.chip().contains(RoleReader.OBJECT)
                && sentence.participants().isPronoun(role.phrase())
                && frame.kind() != ChipFact.Kind.ORDER
                && !sentence.chipsBefore(role.phrase()).isEmpty();
    }

    private static void maker(SentenceReading sentence, Draft draft, Phrase chips) {
        Set<String> makers = sentence.participants().makers(chips);
        if (MAKER_IS_SELLER.contains(draft.kind)) {
            draft.counterparty(makers);
        }
    }

    /** « en détenir », « les installer »: the object is a pronoun; « lui livrer »: the counterparty is. */
    private static boolean clitic(SentenceReading sentence, Clause clause, Frame frame, Draft draft) {
        boolean chips = false;
        Set<String> clitics = clause.verb().clitics();
        for (String clitic : clitics) {
            boolean en = clitic.equals("en");
            boolean object = OBJECT_CLITICS.contains(clitic);
            if (object
                    && (en
                            ? frame.chip().contains("de") || frame.chip().contains("object")
                            : frame.chip().contains("object"))) {
                Set<String> named = chipsNear(
                        sentence, clause, !clitic.equals("la") && !clitic.equals("le") && !clitic.equals("l'"));
                chips |= !named.isEmpty() || sentence.discourse().spokeOfChips();
                draft.chip(named);
            }
            if (clitic.equals("lui") || clitic.equals("leur")) {
                if (frame.other().contains("à")) {
                    draft.counterparty(sentence.discourse().topic(clitic.equals("leur")));
                }
            }
        }
        return chips;
    }

    private static Set<String> chipsNear(SentenceReading sentence, Clause clause, boolean plural) {
        for (int k = sentence.phrases().size() - 1; k >= 0; k--) {
            Phrase phrase = sentence.phrases().get(k);
            if (phrase.end() <= clause.verb().start()
                    && sentence.participants().isChips(phrase)
                    && phrase.parent() < 0) {
                return sentence.chips(sentence.participants().siblings(phrase));
            }
        }
        return sentence.discourse().chips(plural);
    }

    /** « SK Hynix fournit Nvidia »: two firms and no other object, in a text about chips. */
    private static boolean supplies(SentenceReading sentence, Frame frame, List<Role> roles, Draft draft) {
        boolean trade = frame.kind() == ChipFact.Kind.DELIVERY || frame.kind() == ChipFact.Kind.ORDER;
        if (!trade || draft.subject.isEmpty() || draft.counterparty.isEmpty()) {
            return false;
        }
        for (Role role : roles) {
            boolean object = role.name().equals(RoleReader.OBJECT);
            if (object && sentence.participants().parties(role.phrase()).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    // ------------------------------------------------------------- nouns

    private void noun(SentenceReading sentence, RoleReader roles, Phrase noun, List<Draft> out) {
        for (Frame frame : TriggerLexicon.french().noun(sentence.words().lemma(noun.head()))) {
            Clause clause = sentence.clauseOf(noun);
            List<Role> own = roles.of(noun, clause);
            Draft draft = new Draft(frame.kind(), clause, noun.head());
            boolean chips = ChipNouns.isChip(sentence.words(), noun);
            draft.chip(chips ? sentence.participants().chips(noun) : Set.of());
            for (Role role : own) {
                Phrase phrase = role.phrase();
                boolean isChips = sentence.participants().isChips(phrase);
                if (frame.chip().contains(role.name()) && isChips) {
                    chips = true;
                    draft.chip(sentence.chips(List.of(phrase)));
                    nominalMaker(sentence, frame, draft, phrase);
                } else if (frame.agent().contains(role.name())) {
                    draft.subject(sentence.participants().parties(phrase));
                } else if (frame.other().contains(role.name())) {
                    draft.counterparty(sentence.parties(
                            phrase, clause == null ? sentence.clauses().get(0) : clause));
                }
            }
            if (clause != null) {
                agentOfClause(sentence, frame, noun, clause, draft);
            }
            boolean stated = chips || frame.has("any") && sentence.discourse().spokeOfChips();
            FigureSlots.fill(sentence, draft);
            if (stated && informative(frame, draft)) {
                draft.counterparty.removeAll(draft.subject);
                out.add(draft);
            }
        }
    }

    private static void nominalMaker(SentenceReading sentence, Frame frame, Draft draft, Phrase chips) {
        Set<String> makers = sentence.participants().makers(chips);
        switch (frame.kind()) {
            case ORDER, USAGE, STOCK -> draft.counterparty(makers);
            case DELIVERY, PRODUCT -> draft.subject(makers);
            default -> {}
        }
    }

    /** « Baidu explore l’utilisation de … »: the clause's subject acts, unless the noun is that subject itself. */
    private static void agentOfClause(SentenceReading sentence, Frame frame, Phrase noun, Clause clause, Draft draft) {
        boolean copula = clause.verb().lemma().equals("être")
                || clause.verb().lemma().equals("devenir")
                || clause.verb().lemma().equals("rester");
        List<Phrase> subject = sentence.subject(clause);
        boolean complement = clause.complements().contains(noun);
        if (frame.agent().contains("copula")) {
            if (complement && copula && noun.isDirect()
                    || complement && noun.preposition().equals("pour")) {
                draft.subject(sentence.parties(withCompanions(sentence, clause, subject), clause));
            }
            return;
        }
        boolean active = !clause.verb().passive();
        if (draft.subject.isEmpty() && complement && active && !copula) {
            draft.subject(sentence.parties(subject, clause));
            for (Phrase phrase : clause.complements()) {
                boolean avec = phrase.preposition().equals("avec")
                        || phrase.preposition().equals("auprès");
                if (avec && frame.other().contains(phrase.preposition())) {
                    draft.counterparty(sentence.participants().parties(phrase));
                }
            }
        }
    }

    /** « Baidu, aux côtés de pairs tels que Tencent, est …»: those who share the predicate. */
    private static List<Phrase> withCompanions(SentenceReading sentence, Clause clause, List<Phrase> subject) {
        if (subject.isEmpty()) {
            return subject;
        }
        List<Phrase> row = new ArrayList<>(subject);
        for (Phrase phrase : sentence.phrases()) {
            boolean between = phrase.start() > subject.get(0).end()
                    && phrase.end() <= clause.verb().start();
            boolean companion = sentence.words()
                            .phrase(subject.get(0).end(), clause.verb().start())
                            .contains("côtés")
                    || sentence.words()
                            .phrase(subject.get(0).end(), clause.verb().start())
                            .contains("comme");
            if (between && companion && !row.contains(phrase)) {
                row.add(phrase);
            }
        }
        return row;
    }

    private static boolean informative(Frame frame, Draft draft) {
        if (frame.has("figure")) {
            return draft.percent != null || draft.quantity != null;
        }
        int weight = draft.weight() - (draft.time == null ? 0 : 1);
        return switch (frame.kind()) {
            case ORDER ->
                draft.amount != null
                        || draft.quantity != null
                        || !draft.subject.isEmpty() && !draft.counterparty.isEmpty();
            case DELIVERY -> draft.time != null || weight > 0;
            default -> !draft.subject.isEmpty() || weight > 1;
        };
    }

    static Set<String> union(Set<String> a, Set<String> b) {
        Set<String> out = new LinkedHashSet<>(a);
        out.addAll(b);
        return out;
    }
}
