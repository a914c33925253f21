package fr.titraille.predication;

import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.entity.Mention;
import fr.titraille.grammar.Prepositions;
import fr.titraille.grammar.WordClass;
import fr.titraille.syntax.Relation;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads nouns of action with their arguments, and verbs that say one thing with their noun. */
final class ActionNouns {

    private static final int NONE = ParsedSentence.NONE;

    private final ParsedSentence parsed;
    private final ArgumentPhrases phrases;

    ActionNouns(ParsedSentence parsed, ArgumentPhrases phrases) {
        this.parsed = parsed;
        this.phrases = phrases;
    }

    /** Turns verbs with their noun into the verb meant, and adds a draft for each other noun of action. */
    void addTo(Map<Integer, PredicationDraft> drafts) {
        boolean[] taken = new boolean[parsed.end - parsed.first];
        for (PredicationDraft draft : drafts.values()) {
            int noun = draft.kind == Predication.Kind.VERB ? support(draft) : NONE;
            if (noun != NONE) {
                taken[noun - parsed.first] = true;
            }
        }
        for (int token = parsed.first; token < parsed.end; token++) {
            if (!taken[token - parsed.first] && parsed.pos(token) == PartOfSpeech.NOUN && !drafts.containsKey(token)) {
                PredicationDraft draft = read(token);
                if (draft != null) {
                    drafts.put(token, draft);
                }
            }
        }
    }

    private int support(PredicationDraft draft) {
        for (Argument argument : draft.arguments()) {
            if (argument.isRestored() || argument.clause() || argument.slot() == Slot.AGENT && !draft.passive) {
                continue;
            }
            int noun = argument.head();
            String preposition = argument.slot() == Slot.PATIENT ? "" : argument.preposition();
            Optional<SupportVerb> found = SupportVerb.find(draft.lemma, preposition, parsed.lemma(noun))
                    .or(() -> preposition.equals(Prepositions.OF)
                            ? SupportVerb.find(draft.lemma, "", parsed.lemma(noun))
                            : Optional.empty());
            if (found.isPresent()) {
                become(draft, argument, found.get());
                return noun;
            }
        }
        return NONE;
    }

    private void become(PredicationDraft draft, Argument noun, SupportVerb support) {
        draft.lemma = support.verb();
        draft.supportNoun = noun.head();
        draft.remove(noun);
        if (draft.passive) {
            draft.subject = null;
        }
        switch (support.patient()) {
            case SupportVerb.NOUN -> nounPatient(draft, noun.head());
            case SupportVerb.OBJECT, SupportVerb.NOWHERE -> {}
            default -> {
                for (Argument argument : draft.arguments()) {
                    if (argument.preposition().equals(support.patient()) && argument.slot() != Slot.AGENT) {
                        draft.remove(argument);
                        draft.add(argument.as(Slot.PATIENT, argument.restoration(), argument.source())
                                .after(""));
                    }
                }
            }
        }
    }

    private void nounPatient(PredicationDraft draft, int noun) {
        for (int dependent : parsed.dependents(noun, Relation.NMOD, Relation.OBL)) {
            Argument phrase = phrases.phrase(Slot.COMPLEMENT, dependent);
            if (phrase.preposition().equals(Prepositions.OF) && !draft.has(Slot.PATIENT)) {
                draft.add(phrase.as(Slot.PATIENT, Restoration.NONE, dependent).after(""));
            } else {
                draft.add(phrase);
            }
        }
        for (Argument argument : draft.arguments()) {
            if (!draft.has(Slot.PATIENT)
                    && argument.preposition().equals(Prepositions.OF)
                    && argument.slot() != Slot.AGENT) {
                draft.remove(argument);
                draft.add(argument.as(Slot.PATIENT, argument.restoration(), argument.source())
                        .after(""));
            }
        }
    }

    private @Nullable PredicationDraft read(int noun) {
        ActionNoun known = ActionNoun.find(parsed.lemma(noun)).orElse(null);
        if (known == null || parsed.isAny(noun, Relation.FIXED, Relation.CASE, Relation.FLAT)) {
            return null;
        }
        PredicationDraft draft = new PredicationDraft(
                noun,
                parsed.sentence.index(),
                known.verb(),
                Predication.Kind.ACTION_NOUN,
                VerbForm.none(noun),
                parsed.text.token(noun).range());
        boolean by = byPhrase(draft, noun);
        for (int dependent : parsed.dependents(noun)) {
            modifier(draft, known, dependent, by);
        }
        return draft.arguments().isEmpty() ? null : draft;
    }

    private boolean byPhrase(PredicationDraft draft, int noun) {
        for (int dependent : parsed.dependents(noun, Relation.NMOD, Relation.OBL)) {
            if (parsed.preposition(dependent).equals(Prepositions.BY) && !draft.has(Slot.AGENT)) {
                draft.add(phrases.phrase(Slot.AGENT, dependent));
            }
        }
        return draft.has(Slot.AGENT);
    }

    private void modifier(PredicationDraft draft, ActionNoun known, int dependent, boolean by) {
        switch (parsed.relation(dependent)) {
            case NMOD, OBL, OBL_ARG, OBL_MOD -> complement(draft, known, dependent, by);
            case AMOD -> adjective(draft, dependent);
            case DET -> possessive(draft, known, dependent, by);
            default -> {}
        }
    }

    private void complement(PredicationDraft draft, ActionNoun known, int dependent, boolean by) {
        if (draft.hasArgument(dependent)) {
            return;
        }
        Argument phrase = phrases.phrase(Slot.ADJUNCT, dependent);
        if (phrase.preposition().equals(Prepositions.OF) && !isTime(dependent)) {
            Slot slot = ofSlot(draft, known, dependent, by);
            draft.add(slot == Slot.ADJUNCT ? phrase : phrase.as(slot, Restoration.NONE, dependent));
        } else if (phrase.preposition().equals(Prepositions.TO)
                && (parsed.isParty(dependent) || DirectArguments.canBeGiven(parsed, draft, dependent))) {
            draft.add(phrase.as(Slot.RECIPIENT, Restoration.NONE, dependent));
        } else {
            draft.add(phrase);
        }
    }

    private boolean isTime(int noun) {
        return WordClass.TIME_NOUN.has(parsed.lemma(noun))
                || parsed.pos(noun) == PartOfSpeech.NUM && !parsed.has(noun, Relation.NMOD);
    }

    private Slot ofSlot(PredicationDraft draft, ActionNoun known, int dependent, boolean by) {
        boolean acts = parsed.isParty(dependent);
        Slot wanted = switch (known.of()) {
            case PATIENT -> Slot.PATIENT;
            case AGENT -> by ? Slot.PATIENT : Slot.AGENT;
            case EITHER -> acts && !by ? Slot.AGENT : Slot.PATIENT;
        };
        if (!draft.has(wanted)) {
            return wanted;
        }
        // « la commande de puces de Baidu »: the second names who acts
        return acts && !draft.has(Slot.AGENT) ? Slot.AGENT : Slot.ADJUNCT;
    }

    /** « les exportations chinoises »: the country acts. */
    private void adjective(PredicationDraft draft, int dependent) {
        Mention mention = parsed.mention(dependent);
        if (mention != null && mention.form() == Mention.Form.DEMONYM && !draft.has(Slot.AGENT)) {
            draft.add(phrases.word(Slot.AGENT, dependent, "", Restoration.ADJECTIVE));
        }
    }

    private void possessive(PredicationDraft draft, ActionNoun known, int dependent, boolean by) {
        if (!WordClass.POSSESSIVE_DETERMINER.has(parsed.key(dependent))) {
            return;
        }
        Slot slot = by || known.of() == ActionNoun.Of.PATIENT && !parsed.has(draft.head, Relation.NMOD)
                ? Slot.PATIENT
                : Slot.AGENT;
        if (!draft.has(slot)) {
            draft.add(phrases.word(slot, dependent, "", Restoration.POSSESSIVE));
        }
    }
}
