package fr.titraille.predication;

import fr.titraille.grammar.GoverningVerb;
import fr.titraille.grammar.GoverningVerbs;
import fr.titraille.grammar.Prepositions;
import fr.titraille.grammar.WordClass;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who does the act of an infinitive, gerund or participle: the subject or the object of what governs it. */
final class Control {

    private static final int NONE = ParsedSentence.NONE;

    /** Governors that want, allow or forbid the act of somebody else. */
    private static final Set<GoverningVerb.Modality> OF_OTHERS = EnumSet.of(
            GoverningVerb.Modality.ALLOWED,
            GoverningVerb.Modality.BARRED,
            GoverningVerb.Modality.ASKED,
            GoverningVerb.Modality.DUE);

    private final ParsedSentence parsed;
    private final Map<Integer, PredicationDraft> drafts;

    Control(ParsedSentence parsed, Map<Integer, PredicationDraft> drafts) {
        this.parsed = parsed;
        this.drafts = drafts;
    }

    /** An infinitive or participle that the governor asks for. */
    void infinitive(PredicationDraft draft, @Nullable PredicationDraft governor) {
        if (governor == null) {
            return;
        }
        if (passiveOfSelf(draft, governor) || caused(draft, governor)) {
            return;
        }
        draft.takeSubject(controller(governor), Restoration.CONTROL, governor.head);
    }

    /** « se voir confier X par Y », « se voir interdire X »: the subject is who it is done to. */
    private boolean passiveOfSelf(PredicationDraft draft, PredicationDraft governor) {
        boolean self = governor.reflexive && WordClass.PASSIVE_OF_SELF_VERB.has(governor.lemma);
        if (!self || governor.subject == null) {
            return false;
        }
        Slot slot = draft.has(Slot.PATIENT) ? Slot.RECIPIENT : Slot.PATIENT;
        draft.add(governor.subject.as(slot, Restoration.CONTROL, governor.head).after(""));
        return true;
    }

    /** « fait fabriquer X par Y », where the tree takes faire for a verb of its own. */
    private static boolean caused(PredicationDraft draft, PredicationDraft governor) {
        if (governor.reflexive || !WordClass.CAUSATIVE_VERB.has(governor.lemma) || governor.subject == null) {
            return false;
        }
        draft.add(governor.subject.as(Slot.CAUSER, Restoration.CONTROL, governor.head));
        for (Argument argument : draft.arguments()) {
            if (argument.hasPreposition(Prepositions.BY) && argument.slot() != Slot.AGENT && !draft.has(Slot.AGENT)) {
                draft.remove(argument);
                draft.add(argument.as(Slot.AGENT, argument.restoration(), argument.source()));
            }
        }
        return true;
    }

    private @Nullable Argument controller(PredicationDraft governor) {
        boolean others = WordClass.OBJECT_CONTROL_VERB.has(governor.lemma)
                || WordClass.PERCEPTION_VERB.has(governor.lemma)
                || GoverningVerbs.find(governor.lemma)
                        .map(v -> OF_OTHERS.contains(v.modality()))
                        .orElse(false);
        if (others && !governor.reflexive) {
            Argument recipient = governor.get(Slot.RECIPIENT);
            if (recipient != null) {
                return recipient;
            }
            Argument patient = governor.get(Slot.PATIENT);
            if (patient != null && !patient.clause()) {
                return patient;
            }
            if (WordClass.OBJECT_CONTROL_VERB.has(governor.lemma)) {
                return null;
            }
        }
        return governor.subject;
    }

    /** « l’intention de vendre »: who has the intention. */
    void infinitiveOfNoun(PredicationDraft draft, int noun) {
        PredicationDraft act = drafts.get(noun);
        if (act != null && act.has(Slot.AGENT)) {
            draft.takeSubject(act.get(Slot.AGENT), Restoration.CONTROL, noun);
            return;
        }
        int above = parsed.head(noun);
        PredicationDraft main = above == NONE ? null : drafts.get(above);
        if (main != null && main.hasArgument(noun)) {
            draft.takeSubject(controller(main), Restoration.CONTROL, main.head);
        }
    }

    /** « à verser », « de bloquer » hang on what governs them, whatever the tree calls them. */
    private boolean isOfGovernor(PredicationDraft draft) {
        String preposition = parsed.preposition(draft.head);
        return draft.mood == VerbMood.INFINITIVE
                && (preposition.equals(Prepositions.TO) || preposition.equals(Prepositions.OF));
    }

    /** A clause beside its main clause without a subject of its own: gerund, participle, pour and an infinitive. */
    void besideMain(PredicationDraft draft, @Nullable PredicationDraft main) {
        if (main == null || draft.mood.isFinite() || draft.kind == Predication.Kind.ACTION_NOUN) {
            return;
        }
        if (draft.mood == VerbMood.INFINITIVE && parsed.mark(draft.head).isEmpty() || isOfGovernor(draft)) {
            infinitive(draft, main);
            return;
        }
        Argument agent = draft.mood == VerbMood.INFINITIVE && main.passive ? main.get(Slot.AGENT) : null;
        draft.takeSubject(agent == null ? main.subject : agent, Restoration.CONTROL, main.head);
    }
}
