package fr.titraille.predication;

import fr.titraille.grammar.ClauseLink;
import fr.titraille.grammar.SpeechVerbs;
import fr.titraille.syntax.Relation;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what each predication is embedded in, and how. */
final class Embedding {

    private static final int NONE = ParsedSentence.NONE;

    private final ParsedSentence parsed;
    private final ArgumentPhrases phrases;
    private final Map<Integer, PredicationDraft> drafts;
    private final Map<PredicationDraft, PredicationDraft> said = new IdentityHashMap<>();

    Embedding(ParsedSentence parsed, ArgumentPhrases phrases, Map<Integer, PredicationDraft> drafts) {
        this.parsed = parsed;
        this.phrases = phrases;
        this.drafts = drafts;
    }

    void link(List<PredicationDraft> all) {
        for (PredicationDraft draft : all) {
            if (draft.kind == Predication.Kind.ELIDED) {
                continue;
            }
            link(draft);
        }
        for (PredicationDraft draft : all) {
            if (draft.kind == Predication.Kind.ELIDED && draft.governor != null) {
                draft.link = draft.governor.link;
                draft.governor = draft.governor.governor;
            }
        }
        for (PredicationDraft draft : all) {
            breakCircle(draft);
        }
        said.forEach((speech, content) -> speech.add(phrases.clause(Slot.PATIENT, content.head)));
    }

    private void link(PredicationDraft draft) {
        int token = draft.head;
        while (parsed.is(token, Relation.CONJ)
                && parsed.head(token) != NONE
                && drafts.containsKey(parsed.head(token))
                && draft.kind != Predication.Kind.ACTION_NOUN) {
            token = parsed.head(token);
        }
        PredicationDraft inset = inset(token, draft);
        if (inset != null) {
            draft.governor = inset;
            draft.link = Governor.Link.CONTENT;
            said.putIfAbsent(inset, draft);
            return;
        }
        int child = token;
        int above = parsed.head(token);
        while (above != NONE && !drafts.containsKey(above)) {
            if (parsed.is(child, Relation.PARATAXIS)) {
                return;
            }
            child = above;
            above = parsed.head(above);
        }
        if (above == NONE) {
            return;
        }
        Governor.Link link = link(draft, token);
        if (link != null && !parsed.is(child, Relation.PARATAXIS)) {
            draft.governor = drafts.get(above);
            draft.link = link;
        }
    }

    private Governor.@Nullable Link link(PredicationDraft draft, int token) {
        if (draft.kind == Predication.Kind.ACTION_NOUN) {
            return Governor.Link.NOUN;
        }
        if (draft.kind == Predication.Kind.APPOSITION) {
            return Governor.Link.RELATIVE;
        }
        return switch (parsed.relation(token)) {
            case CCOMP -> ofContent(draft, token);
            case XCOMP -> Governor.Link.INFINITIVE;
            case CSUBJ, CSUBJ_PASS -> Governor.Link.SUBJECT;
            case ACL_RELCL, ADVCL_CLEFT -> Governor.Link.RELATIVE;
            case ACL -> draft.mood == VerbMood.INFINITIVE ? Governor.Link.INFINITIVE : ofNoun(draft);
            case ADVCL, OBL, OBL_ARG, OBL_MOD, NMOD, AMOD -> adverbial(draft, token);
            case PARATAXIS -> null;
            default -> draft.mood == VerbMood.INFINITIVE ? Governor.Link.INFINITIVE : Governor.Link.ADVERBIAL;
        };
    }

    private Governor.Link ofContent(PredicationDraft draft, int token) {
        if (parsed.mark(token).indexOf(' ') > 0) {
            return adverbial(draft, token);
        }
        return draft.mood == VerbMood.INFINITIVE ? Governor.Link.INFINITIVE : Governor.Link.CONTENT;
    }

    private static Governor.Link ofNoun(PredicationDraft draft) {
        return draft.mood == VerbMood.PARTICIPLE ? Governor.Link.PARTICIPLE : Governor.Link.RELATIVE;
    }

    private Governor.Link adverbial(PredicationDraft draft, int token) {
        String mark = parsed.mark(token);
        ClauseLink kind = ClauseLink.of(mark.isEmpty() ? parsed.preposition(token) : mark);
        return switch (kind) {
            case PURPOSE -> Governor.Link.PURPOSE;
            case CONDITION -> Governor.Link.CONDITION;
            case WITHOUT -> Governor.Link.WITHOUT;
            case OTHER ->
                switch (draft.mood) {
                    case GERUND -> Governor.Link.GERUND;
                    case PARTICIPLE -> Governor.Link.PARTICIPLE;
                    default -> Governor.Link.ADVERBIAL;
                };
        };
    }

    /** The verb of speech set into the clause of {@code token}: « …, a déclaré X ». */
    private @Nullable PredicationDraft inset(int token, PredicationDraft draft) {
        for (int dependent : parsed.dependents(token, Relation.PARATAXIS)) {
            PredicationDraft speech = drafts.get(dependent);
            if (speech != null && speech != draft && isInset(speech)) {
                return speech;
            }
        }
        return null;
    }

    static boolean isInset(PredicationDraft draft) {
        return draft.mood.isFinite()
                && SpeechVerbs.find(draft.lemma, draft.reflexive)
                        .map(v -> v.inset())
                        .orElse(false)
                && (draft.subject != null || draft.has(Slot.AGENT))
                && !draft.has(Slot.PATIENT);
    }

    /** Two insets can hold each other in a damaged tree: the chain ends before it comes back. */
    private static void breakCircle(PredicationDraft draft) {
        Set<PredicationDraft> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        PredicationDraft at = draft;
        while (at.governor != null) {
            seen.add(at);
            if (seen.contains(at.governor)) {
                at.governor = null;
                at.link = null;
                return;
            }
            at = at.governor;
        }
    }
}
