package fr.titraille.predication;

import fr.titraille.syntax.Relation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fetches the arguments that stand elsewhere: antecedents of relatives, nouns of participles and appositions, subjects
 * of infinitives, gerunds and coordinated verbs. Goes from the top of the tree down, so that what a predicate was given
 * can be handed on.
 */
final class SharedArguments {

    private static final int NONE = ParsedSentence.NONE;

    private final ParsedSentence parsed;
    private final ArgumentPhrases phrases;
    private final Map<Integer, PredicationDraft> drafts;
    private final Relatives relatives;
    private final Control control;

    SharedArguments(ParsedSentence parsed, ArgumentPhrases phrases, Map<Integer, PredicationDraft> drafts) {
        this.parsed = parsed;
        this.phrases = phrases;
        this.drafts = drafts;
        this.relatives = new Relatives(parsed, phrases);
        this.control = new Control(parsed, drafts);
    }

    void fill() {
        for (int token : topDown()) {
            PredicationDraft draft = drafts.get(token);
            if (draft != null) {
                fill(draft);
                strandedSubject(draft);
            }
        }
    }

    /**
     * « La région où se trouve la mine n’a plus d’eau »: where the tree hung the main verb inside the relative clause of
     * its subject, the noun is left at the top without a verb. Or the relative clause has two subjects, « le fondeur, dont
     * les usines tournent …, compte »: the first is the main verb's.
     */
    private void strandedSubject(PredicationDraft draft) {
        boolean lacks = draft.mood == VerbMood.INDICATIVE || draft.mood == VerbMood.CONDITIONAL;
        if (!lacks || draft.subject != null || relatives.pronoun(draft.head) != NONE || isImpersonal(draft)) {
            return;
        }
        int above = parsed.head(draft.head);
        int child = draft.head;
        while (above != NONE && parsed.head(above) != NONE) {
            child = above;
            above = parsed.head(above);
        }
        if (above != NONE
                && above < draft.head
                && !drafts.containsKey(above)
                && parsed.isNominal(above)
                && parsed.is(child, Relation.ACL)) {
            draft.takeSubject(phrases.phrase(Slot.AGENT, above, child), Restoration.NONE, above);
            return;
        }
        int[] around = Arrays.copyOf(
                parsed.dependents(draft.head, Relation.ADVCL, Relation.PARATAXIS),
                parsed.dependents(draft.head, Relation.ADVCL, Relation.PARATAXIS).length + 1);
        around[around.length - 1] = parsed.head(draft.head);
        for (int token : around) {
            PredicationDraft host = drafts.get(token);
            if (host != null && host.head < draft.head && host.firstSubject != null) {
                takeFirst(draft, host, host.firstSubject);
                return;
            }
        }
    }

    private static void takeFirst(PredicationDraft draft, PredicationDraft host, Argument first) {
        host.firstSubject = null;
        boolean antecedent = host.subject != null && host.subject.restoration() == Restoration.RELATIVE;
        if (!antecedent) {
            host.removeHead(first.head());
        }
        draft.takeSubject(first, Restoration.NONE, first.head());
    }

    private boolean isImpersonal(PredicationDraft draft) {
        return parsed.has(draft.head, Relation.EXPL_SUBJ);
    }

    private List<Integer> topDown() {
        List<Integer> out = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(parsed.tree.root()));
        while (!open.isEmpty()) {
            int token = open.pop();
            out.add(token);
            int[] dependents = parsed.dependents(token);
            for (int i = dependents.length - 1; i >= 0; i--) {
                open.push(dependents[i]);
            }
        }
        return out;
    }

    private void fill(PredicationDraft draft) {
        int head = draft.head;
        int above = parsed.head(head);
        if (above == NONE) {
            return;
        }
        switch (parsed.relation(head)) {
            case ACL_RELCL -> relatives.fill(draft, above, Restoration.RELATIVE);
            case ADVCL_CLEFT -> relatives.fill(draft, above, Restoration.CLEFT);
            case ACL -> clauseOfNoun(draft, above);
            case APPOS -> apposition(draft, above);
            case XCOMP -> control.infinitive(draft, drafts.get(above));
            case ADVCL -> adverbial(draft, above);
            case OBL, OBL_ARG, OBL_MOD, CCOMP -> control.besideMain(draft, drafts.get(above));
            case CONJ -> conjunct(draft, above);
            default -> {}
        }
    }

    private void clauseOfNoun(PredicationDraft draft, int noun) {
        if (relatives.pronoun(draft.head) != NONE && draft.mood.isFinite()) {
            relatives.fill(draft, noun, Restoration.RELATIVE);
        } else if (draft.mood == VerbMood.INFINITIVE) {
            control.infinitiveOfNoun(draft, noun);
        } else if (draft.kind == Predication.Kind.VERB) {
            draft.takeSubject(phrases.phrase(Slot.AGENT, noun, draft.head), Restoration.PARTICIPLE, noun);
        }
    }

    private void apposition(PredicationDraft draft, int noun) {
        if (draft.kind != Predication.Kind.APPOSITION || !parsed.isNominal(noun)) {
            return;
        }
        draft.takeSubject(phrases.phrase(Slot.AGENT, noun, draft.head), Restoration.NONE, noun);
        draft.add(phrases.phrase(Slot.ATTRIBUTE, draft.head));
    }

    private void adverbial(PredicationDraft draft, int above) {
        PredicationDraft main = drafts.get(above);
        if (main == null && parsed.isNominal(above) && draft.mood == VerbMood.PARTICIPLE) {
            draft.takeSubject(phrases.phrase(Slot.AGENT, above, draft.head), Restoration.PARTICIPLE, above);
        } else {
            control.besideMain(draft, main);
        }
    }

    /** A coordinated predicate without a subject has its neighbour's; « conçoit et fabrique X » share X. */
    private void conjunct(PredicationDraft draft, int above) {
        PredicationDraft other = nearest(above, draft.mood.isFinite());
        if (other == null || draft.kind == Predication.Kind.ACTION_NOUN) {
            return;
        }
        if (draft.subject == null && sharesSubject(draft, other)) {
            draft.takeSubject(other.subject, how(other.subject), other.head);
        }
        shareRelative(draft, other);
        if (adjacent(other, draft)) {
            shareObject(draft, other);
            shareObject(other, draft);
        }
    }

    /** A verb cannot be coordinated with a noun: a finite one belongs to the verb above. */
    private @Nullable PredicationDraft nearest(int token, boolean climb) {
        int at = token;
        while (climb && parsed.head(at) != NONE && (!drafts.containsKey(at) || !isClause(drafts.get(at)))) {
            at = parsed.head(at);
        }
        return drafts.get(at);
    }

    private static boolean isClause(@Nullable PredicationDraft draft) {
        return draft != null && draft.kind != Predication.Kind.ACTION_NOUN && draft.kind != Predication.Kind.APPOSITION;
    }

    private static Restoration how(@Nullable Argument subject) {
        return subject != null && subject.isPronoun() ? subject.restoration() : Restoration.SHARED;
    }

    private static boolean sharesSubject(PredicationDraft draft, PredicationDraft other) {
        return draft.mood.isFinite() == other.mood.isFinite() || draft.kind == Predication.Kind.COPULA;
    }

    /** « que X conçoit et que Y fabrique » repeats the pronoun, « que X conçoit et fabrique » does not. */
    private void shareRelative(PredicationDraft draft, PredicationDraft other) {
        if (relatives.pronoun(draft.head) != NONE && parsed.is(other.head, Relation.ACL)) {
            int antecedent = parsed.head(other.head);
            if (antecedent != NONE) {
                relatives.fill(draft, antecedent, Restoration.RELATIVE);
            }
            return;
        }
        Argument patient = other.get(Slot.PATIENT);
        if (patient == null || patient.restoration() != Restoration.RELATIVE || other.passive) {
            return;
        }
        if (!draft.has(Slot.PATIENT) && !draft.passive) {
            draft.add(patient);
        }
    }

    private boolean adjacent(PredicationDraft one, PredicationDraft two) {
        for (int token = one.head + 1; token < two.head; token++) {
            if (!parsed.isAny(token, Relation.CC, Relation.ADVMOD, Relation.PUNCT, Relation.AUX)) {
                return false;
            }
        }
        return true;
    }

    private static void shareObject(PredicationDraft to, PredicationDraft from) {
        Argument object = from.get(Slot.PATIENT);
        if (object == null || object.head() <= Math.max(to.head, from.head) || object.clause()) {
            return;
        }
        if (!to.has(Slot.PATIENT) && !to.passive && !from.passive && !to.reflexive) {
            to.add(object.as(Slot.PATIENT, Restoration.SHARED, from.head));
        }
    }
}
