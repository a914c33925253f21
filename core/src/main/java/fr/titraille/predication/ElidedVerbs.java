package fr.titraille.predication;

import fr.titraille.grammar.WordClass;
import fr.titraille.syntax.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Restores the verb where a coordinated clause leaves it out: « X a acheté 40 000 puces et Y 60 000 ». */
final class ElidedVerbs {

    private final ParsedSentence parsed;
    private final ArgumentPhrases phrases;
    private final Map<Integer, PredicationDraft> drafts;

    ElidedVerbs(ParsedSentence parsed, ArgumentPhrases phrases, Map<Integer, PredicationDraft> drafts) {
        this.parsed = parsed;
        this.phrases = phrases;
        this.drafts = drafts;
    }

    List<PredicationDraft> restore(Gaps gaps) {
        List<PredicationDraft> out = new ArrayList<>();
        for (Gaps.Gap gap : gaps.all()) {
            PredicationDraft first = drafts.get(gap.verb());
            if (first != null) {
                out.add(restore(first, gap.remnants()));
            }
        }
        return out;
    }

    private PredicationDraft restore(PredicationDraft first, List<Integer> remnants) {
        int remnant = remnants.get(0);
        PredicationDraft out = new PredicationDraft(
                remnant,
                first.sentence,
                first.lemma,
                Predication.Kind.ELIDED,
                first.form,
                parsed.text.token(remnant).range());
        out.passive = first.passive;
        out.tense = first.tense;
        out.mood = first.mood;
        out.governor = first;
        for (int each : remnants) {
            add(out, first, each);
        }
        for (Slot slot : List.of(Slot.AGENT, Slot.PATIENT, Slot.RECIPIENT)) {
            Argument shared = first.get(slot);
            if (shared != null && !out.has(slot)) {
                out.add(shared.as(slot, Restoration.ELLIPSIS, first.head));
            }
        }
        return out;
    }

    private void add(PredicationDraft to, PredicationDraft first, int token) {
        Argument own = phrases.phrase(Slot.ADJUNCT, token);
        int mark = parsed.dependent(token, Relation.CASE);
        // « et Meta des serveurs »: des is the article
        boolean article = mark != ParsedSentence.NONE && WordClass.INDEFINITE_ARTICLE.has(parsed.key(mark));
        Argument phrase = article ? own.after("") : own;
        Slot slot = slot(to, first, phrase);
        Argument made = phrase.as(slot, Restoration.NONE, token);
        to.add(made);
        if (slot == to.subjectSlot() && to.subject == null) {
            to.subject = made;
        }
    }

    /** The slot of the phrase's counterpart in the first clause. */
    private Slot slot(PredicationDraft to, PredicationDraft first, Argument phrase) {
        if (!phrase.preposition().isEmpty()) {
            return first.arguments().stream()
                    .filter(a -> a.preposition().equals(phrase.preposition()))
                    .map(Argument::slot)
                    .findFirst()
                    .orElse(
                            DirectArguments.isDative(first, phrase.preposition()) && parsed.isParty(phrase.head())
                                    ? Slot.RECIPIENT
                                    : Slot.ADJUNCT);
        }
        Argument patient = first.get(Slot.PATIENT);
        boolean counted = parsed.isCounted(phrase.head());
        if (counted && !isCounted(first.subject) && (isCounted(patient) || to.has(first.subjectSlot()))) {
            return first.passive ? Slot.ADJUNCT : patient == null ? measure(first) : Slot.PATIENT;
        }
        if (!to.has(first.subjectSlot()) && first.subject != null) {
            return first.subjectSlot();
        }
        return to.has(Slot.PATIENT) ? Slot.ADJUNCT : Slot.PATIENT;
    }

    private static Slot measure(PredicationDraft first) {
        return first.has(Slot.ATTRIBUTE) ? Slot.ATTRIBUTE : Slot.ADJUNCT;
    }

    private boolean isCounted(@Nullable Argument argument) {
        return argument != null && parsed.isCounted(argument.head());
    }
}
