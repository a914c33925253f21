package fr.titraille.predication;

import fr.titraille.grammar.GoverningVerb;
import fr.titraille.grammar.GoverningVerbs;
import fr.titraille.grammar.Hedge;
import fr.titraille.grammar.Hedges;
import fr.titraille.grammar.PhraseList;
import fr.titraille.grammar.SpeechVerb;
import fr.titraille.grammar.SpeechVerbs;
import fr.titraille.syntax.Relation;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads how far each act is a fact: by its own form, then by each governor outwards. */
final class Commitment {

    private final ParsedSentence parsed;
    private final Negation negation;
    private final List<PhraseList.Hit<Hedge>> hedges;
    private final Set<PredicationDraft> done = Collections.newSetFromMap(new IdentityHashMap<>());

    Commitment(ParsedSentence parsed) {
        this.parsed = parsed;
        this.negation = new Negation(parsed);
        this.hedges = Hedges.in(WordReadings.of(parsed.text), parsed.first, parsed.end);
    }

    void read(List<PredicationDraft> all) {
        for (PredicationDraft draft : all) {
            Deque<PredicationDraft> chain = new ArrayDeque<>();
            for (PredicationDraft at = draft; at != null && !done.contains(at); at = at.governor) {
                chain.push(at);
            }
            while (!chain.isEmpty()) {
                PredicationDraft next = chain.pop();
                read(next);
                done.add(next);
            }
        }
    }

    private void read(PredicationDraft draft) {
        draft.affirmation = negation.of(draft);
        ownForm(draft);
        PredicationDraft above = draft.governor;
        Governor.Link link = draft.link;
        if (above == null || link == null) {
            return;
        }
        switch (link) {
            case CONTENT, INFINITIVE, SUBJECT, NOUN -> governed(draft, above, link);
            case PURPOSE -> draft.modalities.add(Modality.PURPOSE);
            case CONDITION -> draft.modalities.add(Modality.HYPOTHETICAL);
            case WITHOUT -> draft.affirmation = flipped(draft.affirmation);
            case GERUND, ADVERBIAL, RELATIVE, PARTICIPLE -> {}
        }
        // what is asked is asked of the modal as a whole: « faut-il interdire » is due first
        if (draft.modalities.size() > 1 && draft.modalities.remove(Modality.OPEN)) {
            draft.modalities.add(Modality.OPEN);
        }
    }

    private void ownForm(PredicationDraft draft) {
        for (PhraseList.Hit<Hedge> hit : hedges) {
            if (hangsOn(draft, hit.first())) {
                add(draft, modality(hit.value()));
            }
        }
        if (draft.mood == VerbMood.CONDITIONAL) {
            add(draft, Modality.CONDITIONAL);
        } else if (draft.tense == VerbTense.FUTURE || draft.tense == VerbTense.FUTURE_PERFECT) {
            add(draft, Modality.PREDICTED);
        }
        if (asks(draft)) {
            add(draft, Modality.OPEN);
        }
    }

    private boolean asks(PredicationDraft draft) {
        int last = parsed.end - 1;
        return parsed.key(last).startsWith("?") && (parsed.head(draft.head) == ParsedSentence.NONE);
    }

    private boolean hangsOn(PredicationDraft draft, int token) {
        int above = parsed.head(token);
        return above == draft.head && parsed.isAny(token, Relation.ADVMOD, Relation.OBL)
                || above == draft.head && token > draft.form.start() && token < draft.head
                || draft.kind == Predication.Kind.ACTION_NOUN && above == draft.head && parsed.is(token, Relation.AMOD);
    }

    private static Modality modality(Hedge hedge) {
        return switch (hedge.level()) {
            case REPORTED -> Modality.FACT;
            case PROBABLE, POSSIBLE -> Modality.POSSIBLE;
            case PLANNED -> hedge.strong() ? Modality.PLANNED : Modality.FACT;
            case PREDICTED -> Modality.FACT;
            case CONSIDERED -> Modality.CONSIDERED;
            case WISHED -> Modality.WISHED;
            case FEARED -> Modality.FEARED;
            case CONDITIONAL -> Modality.FACT;
        };
    }

    private static void add(PredicationDraft draft, Modality modality) {
        if (!modality.isFact() && !draft.modalities.contains(modality)) {
            draft.modalities.add(modality);
        }
    }

    private void governed(PredicationDraft draft, PredicationDraft above, Governor.Link link) {
        GoverningVerb byNoun = governingNoun(draft);
        if (byNoun != null) {
            apply(draft, above, byNoun.modality());
            inherit(draft, above);
            return;
        }
        SpeechVerb speech = SpeechVerbs.find(above.lemma, above.reflexive).orElse(null);
        GoverningVerb governing = GoverningVerbs.find(above.lemma).orElse(null);
        boolean content = link == Governor.Link.CONTENT || link == Governor.Link.NOUN;
        if (governing != null
                && governing.modality() != GoverningVerb.Modality.REPORTED
                && (speech == null || !content || link == Governor.Link.NOUN)) {
            if (link != Governor.Link.NOUN || isPatient(above, draft)) {
                apply(draft, above, governing.modality());
            }
        } else if (speech != null && (content || link == Governor.Link.INFINITIVE)) {
            said(draft, above, speech);
            return;
        }
        inherit(draft, above);
    }

    private static boolean isPatient(PredicationDraft above, PredicationDraft draft) {
        return above.arguments().stream()
                .anyMatch(a -> a.head() == draft.head && a.slot() != Slot.AGENT && a.slot() != Slot.ADJUNCT);
    }

    /** « l’intention de vendre »: the noun between the infinitive and the verb above. */
    private @Nullable GoverningVerb governingNoun(PredicationDraft draft) {
        int noun = parsed.head(draft.head);
        if (noun == ParsedSentence.NONE || !parsed.is(draft.head, Relation.ACL) || !parsed.isNominal(noun)) {
            return null;
        }
        return GoverningVerbs.find(parsed.lemma(noun)).orElse(null);
    }

    private static void inherit(PredicationDraft draft, PredicationDraft above) {
        above.modalities.forEach(m -> add(draft, m));
    }

    private static void apply(PredicationDraft draft, PredicationDraft above, GoverningVerb.Modality modality) {
        boolean denied = above.affirmation == Affirmation.NEGATED;
        if (modality == GoverningVerb.Modality.NOT_DONE) {
            draft.affirmation = denied ? draft.affirmation : flipped(draft.affirmation);
            return;
        }
        if (above.affirmation != Affirmation.AFFIRMED) {
            draft.affirmation = denied ? flipped(draft.affirmation) : above.affirmation;
        }
        boolean future = above.kind == Predication.Kind.MODAL && modality == GoverningVerb.Modality.PLANNED;
        add(draft, future ? Modality.PREDICTED : modality(modality));
    }

    private static Modality modality(GoverningVerb.Modality modality) {
        return switch (modality) {
            case DONE, NOT_DONE -> Modality.FACT;
            case POSSIBLE -> Modality.POSSIBLE;
            case DUE -> Modality.DUE;
            case PLANNED -> Modality.PLANNED;
            case WISHED -> Modality.WISHED;
            case TRIED -> Modality.TRIED;
            case CONSIDERED -> Modality.CONSIDERED;
            case FEARED -> Modality.FEARED;
            case ALLOWED -> Modality.ALLOWED;
            case BARRED -> Modality.BARRED;
            case ASKED -> Modality.ASKED;
            case REPORTED -> Modality.REPORTED;
        };
    }

    /** What is said is a fact of who says it, unless the verb of speech says otherwise. */
    private static void said(PredicationDraft draft, PredicationDraft above, SpeechVerb speech) {
        switch (speech.stance()) {
            case DENIES -> add(draft, Modality.DENIED);
            case FORETELLS -> add(draft, Modality.PREDICTED);
            case ASKS -> add(draft, Modality.ASKED);
            case PROMISES -> add(draft, Modality.PLANNED);
            case WARNS -> add(draft, Modality.FEARED);
            default -> {}
        }
        if (above.affirmation == Affirmation.NEGATED) {
            add(draft, Modality.OPEN);
        }
    }

    private static Affirmation flipped(Affirmation affirmation) {
        return affirmation == Affirmation.NEGATED ? Affirmation.AFFIRMED : Affirmation.NEGATED;
    }
}
