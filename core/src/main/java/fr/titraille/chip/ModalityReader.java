package fr.titraille.chip;

import fr.titraille.chip.ChipFact.Modality;
import fr.titraille.chip.Clause.Link;
import fr.titraille.chip.VerbGroup.Form;
import fr.titraille.chip.VerbGroup.Tense;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says how a fact is stated. Negation comes before plans and forecasts, these before reported speech; an inset, a
 * relative clause and a participle beside a noun are stated by the text itself.
 */
final class ModalityReader {

    private static final Set<String> PLAN = Vocabulary.of("strong-plan-verb");
    private static final Set<String> PLAN_NOUNS = Vocabulary.of("plan-noun");

    private final SentenceReading sentence;

    ModalityReader(SentenceReading sentence) {
        this.sentence = sentence;
    }

    Modality of(FactDraft draft) {
        Clause clause = draft.clause;
        if (clause == null) {
            return Modality.ASSERTED;
        }
        if (!draft.affirmed && isNegated(clause)) {
            return Modality.NEGATED;
        }
        boolean nominal = draft.anchor != clause.verb().head();
        if (isPlanned(clause, nominal, draft.kind)) {
            return Modality.PLANNED;
        }
        boolean estimated = nominal
                && Vocabulary.of("estimate-verb").contains(clause.verb().lemma())
                && !clause.verb().passive();
        return estimated || isReported(clause, draft.anchor) ? Modality.REPORTED : Modality.ASSERTED;
    }

    // ------------------------------------------------------------- negation

    private boolean isNegated(Clause clause) {
        if (clause.verb().negated()) {
            return true;
        }
        Clause governor = sentence.governor(clause);
        return clause.verb().form() == Form.INFINITIVE
                && governor != null
                && governor.verb().negated()
                && !ReportingVerbs.INSTANCE.isSaying(governor.verb().lemma())
                && (!clause.opener().equals("pour") || governor.verb().passive())
                && !clause.opener().equals("afin");
    }

    // ------------------------------------------------------------- plans

    private boolean isPlanned(Clause clause, boolean nominal, ChipFact.Kind kind) {
        boolean market = kind == ChipFact.Kind.MARKET;
        VerbGroup verb = clause.verb();
        if (verb.tense() == Tense.FUTURE || !market && ownPromise(clause)) {
            return true;
        }
        if (verb.tense() == Tense.CONDITIONAL && Set.of("pouvoir", "devoir").contains(verb.lemma())) {
            return true;
        }
        if (nominal
                && PLAN.contains(verb.lemma())
                && !Set.of("devoir", "pouvoir", "accepter", "compter", "aller").contains(verb.lemma())) {
            return true;
        }
        if (hasDeadline(clause)) {
            return true;
        }
        if (verb.form() == Form.PAST_PARTICIPLE && clause.antecedent() != null) {
            return false;
        }
        Clause governor = sentence.governor(clause);
        if (governor == null || verb.isFinite() && clause.link() != Link.COORDINATE) {
            return false;
        }
        if (clause.link() == Link.COORDINATE) {
            return false;
        }
        return aims(governor, clause, kind)
                || planNounBefore(clause)
                || isPlanned(governor, false, kind) && chained(clause);
    }

    /** Whether the governor is a verb of plan, duty or possibility over this infinitive. */
    private boolean aims(Clause governor, Clause clause, ChipFact.Kind kind) {
        boolean restriction = kind == ChipFact.Kind.RESTRICTION;
        if (verbForm(clause) != Form.INFINITIVE
                || clause.opener().equals("pour") && !governor.verb().passive()) {
            return false;
        }
        String lemma = governor.verb().lemma();
        if (!PLAN.contains(lemma)) {
            return false;
        }
        Tense tense = governor.verb().tense();
        return switch (lemma) {
            case "pouvoir" -> tense == Tense.FUTURE || tense == Tense.CONDITIONAL;
            case "aller" -> tense == Tense.PRESENT || tense == Tense.PAST;
            case "devoir" -> !isCompound(governor.verb()) && !(restriction && tense == Tense.PRESENT);
            default -> true;
        };
    }

    /** « a dû »: it has happened; « devait », « doit »: it is to. */
    private boolean isCompound(VerbGroup verb) {
        return verb.tense() == Tense.PAST
                && sentence.words().verbReading(verb.head(), "ppa") != null
                && sentence.words().finiteReading(verb.head()) == null;
    }

    private static Form verbForm(Clause clause) {
        return clause.verb().form();
    }

    /** « un plan pour équiper », « l’intention d’acheter », « son projet consiste à fabriquer ». */
    private boolean planNounBefore(Clause clause) {
        if (clause.verb().form() != Form.INFINITIVE) {
            return false;
        }
        for (Phrase phrase : sentence.phrases()) {
            boolean near = phrase.end() <= clause.verb().start()
                    && phrase.end() >= clause.verb().start() - 2;
            if (near && PLAN_NOUNS.contains(sentence.words().lemma(phrase.head()))) {
                return true;
            }
        }
        return false;
    }

    /** An infinitive right under its governor shares its time: « devrait commencer à livrer ». */
    private static boolean chained(Clause clause) {
        return clause.verb().form() == Form.INFINITIVE || clause.verb().form() == Form.PRESENT_PARTICIPLE;
    }

    /** « a annoncé qu’il livrerait »: the speaker's own plan. */
    boolean ownPromise(Clause clause) {
        if (clause.verb().tense() != Tense.CONDITIONAL || clause.link() != Link.COMPLETIVE) {
            return false;
        }
        Clause governor = sentence.governor(clause);
        if (governor == null) {
            return false;
        }
        Set<String> speaker = sentence.parties(sentence.subject(governor), governor);
        List<Phrase> subject = sentence.subject(clause);
        Set<String> actor = sentence.parties(subject, clause);
        boolean own = !speaker.isEmpty() && actor.isEmpty() && possessive(subject);
        return own || !Collections.disjoint(speaker, actor);
    }

    /** « le prix de ses puces » belongs to the speaker. */
    private boolean possessive(List<Phrase> subject) {
        if (subject.isEmpty()) {
            return false;
        }
        Phrase first = subject.get(0);
        int end = first.end();
        for (Phrase child : sentence.participants().children(first)) {
            end = Math.max(end, child.end());
        }
        for (int i = first.start(); i < end; i++) {
            if (Set.of("ses", "sa", "son", "leurs", "leur")
                    .contains(sentence.words().key(i))) {
                return true;
            }
        }
        return false;
    }

    /** « d’ici la fin de l’année » looks ahead. */
    private boolean hasDeadline(Clause clause) {
        Words words = sentence.words();
        for (int i = clause.verb().head(); i + 1 < words.to(); i++) {
            if (i > clause.verb().head() && startsClause(i, clause)) {
                return false;
            }
            if (words.key(i).equals("d'") && words.key(i + 1).equals("ici")) {
                return true;
            }
        }
        return false;
    }

    private boolean startsClause(int token, Clause own) {
        for (Clause clause : sentence.clauses()) {
            if (clause.index() > own.index()
                    && clause.start() <= token
                    && clause.verb().isFinite()) {
                return true;
            }
        }
        return false;
    }

    // ------------------------------------------------------------- reported speech

    private boolean isReported(Clause clause, int anchor) {
        Clause at = clause;
        boolean shares = true;
        for (int depth = 0; depth < 8; depth++) {
            Tense tense = shares ? at.verb().tense() : Tense.NONE;
            if (tense == Tense.CONDITIONAL_PAST || tense == Tense.CONDITIONAL) {
                return true;
            }
            if (attributed(at)) {
                return true;
            }
            if (isInset(at)) {
                return false;
            }
            Clause governor = sentence.governor(at);
            if (governor == null) {
                break;
            }
            boolean said = at.link() == Link.COMPLETIVE || at.verb().form() == Form.INFINITIVE;
            if (said && ReportingVerbs.INSTANCE.isSaying(governor.verb().lemma()) && !ownAnnouncement(governor, at)) {
                return true;
            }
            shares &= chained(at);
            at = governor;
        }
        return incised(anchor) || inQuotation(anchor);
    }

    /** « a annoncé le lancement », « a décidé de »: who says so is who does so. */
    private static boolean ownAnnouncement(Clause governor, Clause clause) {
        return clause.verb().form() == Form.INFINITIVE
                && PLAN.contains(governor.verb().lemma());
    }

    private static boolean isInset(Clause clause) {
        return clause.link() == Link.RELATIVE
                || clause.verb().form() == Form.PAST_PARTICIPLE && clause.antecedent() != null
                || clause.verb().form() == Form.PRESENT_PARTICIPLE
                        && !clause.subject().isEmpty();
    }

    /** « selon Reuters », « d’après l’agence » in the clause, or at an end of the sentence for its main clauses. */
    private boolean attributed(Clause clause) {
        for (Phrase phrase : sentence.phrases()) {
            if (phrase.preposition().equals("selon")
                    || phrase.preposition().equals("après") && dApres(phrase)
                    || phrase.preposition().equals("suivant")) {
                Clause owner = sentence.clauseOf(phrase);
                if (owner == clause) {
                    return true;
                }
                boolean opening = phrase.opening() <= sentence.words().from() + 3;
                boolean closing = owner != null
                        && !isInset(owner)
                        && phrase.opening() > clause.verb().head();
                if ((opening || closing) && !isInset(clause)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean dApres(Phrase phrase) {
        return sentence.words().key(phrase.opening()).equals("d'");
    }

    /** « …, a indiqué la source »: covers what stands before it, and around it. */
    private boolean incised(int anchor) {
        for (Clause clause : sentence.clauses()) {
            if (isIncise(clause) && clause.verb().head() != anchor) {
                return true;
            }
        }
        return false;
    }

    private boolean isIncise(Clause clause) {
        VerbGroup verb = clause.verb();
        Words words = sentence.words();
        if (!verb.isFinite() || !ReportingVerbs.INSTANCE.isSaying(verb.lemma())) {
            return false;
        }
        String before = words.key(verb.start() - 1);
        boolean opens = before.equals(",")
                || before.equals("»")
                || before.equals("–")
                || before.equals("\"")
                || before.equals("?");
        @Nullable
        Phrase next =
                clause.complements().isEmpty() ? null : clause.complements().get(0);
        boolean inverted = words.key(verb.head() + 1).startsWith("-")
                || words.key(verb.start() + 1).startsWith("-")
                || next != null
                        && next.isDirect()
                        && next.start() <= verb.head() + 3
                        && !words.key(next.end()).equals("que");
        return opens && inverted;
    }

    private boolean inQuotation(int anchor) {
        return sentence.discourse().inQuotation(sentence.words().start(anchor));
    }
}
