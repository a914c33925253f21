package fr.titraille.predication;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.syntax.DependencyTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the predications of one sentence off its tree. */
final class PredicationReader {

    private final ParsedSentence parsed;

    PredicationReader(AnalyzedText text, DependencyTree tree) {
        parsed = new ParsedSentence(text, tree);
    }

    List<Predication> read() {
        if (parsed.first == parsed.end) {
            return List.of();
        }
        Map<Integer, PredicationDraft> drafts = new PredicateFinder(parsed).find();
        Gaps gaps = new Gaps(parsed, drafts.keySet());
        // what is left of a clause without its verb is no apposition to the clause before
        gaps.all()
                .forEach(gap -> gap.remnants()
                        .forEach(r -> drafts.computeIfPresent(
                                r, (token, d) -> d.kind == Predication.Kind.APPOSITION ? null : d)));
        ArgumentPhrases phrases = new ArgumentPhrases(parsed, gaps);
        DirectArguments direct = new DirectArguments(parsed, phrases);
        drafts.values().forEach(direct::read);
        new ActionNouns(parsed, phrases).addTo(drafts);
        new SharedArguments(parsed, phrases, drafts).fill();
        List<PredicationDraft> all = new ArrayList<>(drafts.values());
        all.addAll(new ElidedVerbs(parsed, phrases, drafts).restore(gaps));
        all.sort(Comparator.comparingInt(d -> d.head));
        new Embedding(parsed, phrases, drafts).link(all);
        new Commitment(parsed).read(all);
        new Sources(parsed, phrases, drafts).read(all);
        return freeze(all);
    }

    private List<Predication> freeze(List<PredicationDraft> drafts) {
        Map<PredicationDraft, Predication> made = new IdentityHashMap<>();
        List<Predication> out = new ArrayList<>();
        for (PredicationDraft draft : drafts) {
            out.add(freeze(draft, made));
        }
        return out;
    }

    /** Freezes from the outermost governor in; the chain of governors has no circle. */
    private Predication freeze(PredicationDraft draft, Map<PredicationDraft, Predication> made) {
        List<PredicationDraft> chain = new ArrayList<>();
        for (PredicationDraft at = draft; at != null && !made.containsKey(at); at = at.governor) {
            chain.add(at);
        }
        for (int i = chain.size() - 1; i >= 0; i--) {
            PredicationDraft at = chain.get(i);
            made.put(at, new Predication(parsed.text, at, governor(at, made)));
        }
        return Objects.requireNonNull(made.get(draft));
    }

    private static @Nullable Governor governor(PredicationDraft draft, Map<PredicationDraft, Predication> made) {
        PredicationDraft above = draft.governor;
        Governor.Link link = draft.link;
        if (above == null || link == null) {
            return null;
        }
        return new Governor(Objects.requireNonNull(made.get(above)), link);
    }
}
