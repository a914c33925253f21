package fr.titraille.predication;

import fr.titraille.grammar.SpeechVerb;
import fr.titraille.grammar.SpeechVerbs;
import fr.titraille.grammar.WordClass;
import fr.titraille.syntax.Relation;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who says what: the subject of a verb of speech, an inset, « selon X ». */
final class Sources {

    private static final int NONE = ParsedSentence.NONE;

    private record Scope(Holder holder, int top) {}

    private final ParsedSentence parsed;
    private final ArgumentPhrases phrases;
    private final Map<Integer, PredicationDraft> drafts;

    Sources(ParsedSentence parsed, ArgumentPhrases phrases, Map<Integer, PredicationDraft> drafts) {
        this.parsed = parsed;
        this.phrases = phrases;
        this.drafts = drafts;
    }

    void read(List<PredicationDraft> all) {
        List<Scope> phrasesOfSource = sourcePhrases();
        Set<PredicationDraft> done = new HashSet<>();
        for (PredicationDraft draft : all) {
            List<PredicationDraft> chain = new ArrayList<>();
            for (PredicationDraft at = draft; at != null && done.add(at); at = at.governor) {
                chain.add(0, at);
            }
            chain.forEach(d -> d.holder = holder(d, phrasesOfSource));
        }
    }

    private @Nullable Holder holder(PredicationDraft draft, List<Scope> scopes) {
        PredicationDraft above = draft.governor;
        if (above != null) {
            Holder said = said(draft, above);
            if (said != null) {
                return said;
            }
        }
        for (Scope scope : scopes) {
            if (scope.top() == NONE || parsed.tree.dominates(scope.top(), draft.head)) {
                return scope.holder();
            }
        }
        return above == null ? null : above.holder;
    }

    private @Nullable Holder said(PredicationDraft draft, PredicationDraft above) {
        Governor.Link link = draft.link;
        if (link == null) {
            return null;
        }
        Optional<SpeechVerb> speech = SpeechVerbs.find(above.lemma, above.reflexive);
        boolean says = speech.isPresent()
                && switch (link) {
                    case CONTENT -> true;
                    case INFINITIVE -> speech.get().takesQue() || speech.get().namesSource();
                    case NOUN -> speech.get().namesSource() && isSaid(above, draft);
                    default -> false;
                };
        if (!says) {
            return null;
        }
        boolean inset = parsed.is(above.head, Relation.PARATAXIS) && parsed.tree.dominates(draft.head, above.head);
        Holder.Cue cue = inset ? Holder.Cue.INSET : Holder.Cue.GOVERNOR;
        SpeechVerb.Stance stance = speech.get().stance();
        boolean thinks = stance == SpeechVerb.Stance.OPINES || stance == SpeechVerb.Stance.DENIES;
        if (above.affirmation == Affirmation.NEGATED && !thinks) {
            return null;
        }
        Argument who = above.get(Slot.AGENT);
        if (who != null && WordClass.NEGATIVE_PRONOUN.has(parsed.key(who.head()))) {
            return null;
        }
        return who == null
                ? new Holder(above.head, parsed.text.token(above.head).range(), cue, above.head)
                : new Holder(who.head(), who.range(), cue, above.head);
    }

    private static boolean isSaid(PredicationDraft above, PredicationDraft draft) {
        Argument patient = above.get(Slot.PATIENT);
        return patient != null
                && (patient.head() == draft.head || patient.each().stream().anyMatch(a -> a.head() == draft.head));
    }

    /** « selon X » opens or closes a sentence for the whole of it, else for its own clause. */
    private List<Scope> sourcePhrases() {
        List<Scope> out = new ArrayList<>();
        for (int token = parsed.first; token < parsed.end; token++) {
            if (!parsed.isNominal(token) || !parsed.has(token, Relation.CASE)) {
                continue;
            }
            if (WordClass.SOURCE_PREPOSITION.has(parsed.preposition(token))) {
                Argument phrase = phrases.phrase(Slot.ADJUNCT, token);
                int cue = parsed.dependent(token, Relation.CASE);
                Holder holder = new Holder(token, phrase.range(), Holder.Cue.SOURCE_PHRASE, cue);
                out.add(new Scope(holder, isAtEdge(cue, phrase.range()) ? NONE : clause(token)));
            }
        }
        return out;
    }

    private boolean isAtEdge(int cue, TextRange phrase) {
        if (opens(cue)) {
            return true;
        }
        int after = parsed.text.firstTokenFrom(phrase.end());
        for (int token = after; token < parsed.end; token++) {
            if (!parsed.is(token, Relation.PUNCT)) {
                return false;
            }
        }
        return true;
    }

    private boolean opens(int cue) {
        for (int token = parsed.first; token < cue; token++) {
            if (!parsed.isAny(token, Relation.PUNCT, Relation.CC)) {
                return false;
            }
        }
        return true;
    }

    private int clause(int token) {
        int above = parsed.head(token);
        while (above != NONE && !drafts.containsKey(above)) {
            above = parsed.head(above);
        }
        return above;
    }
}
