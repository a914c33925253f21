package fr.titraille.rules.facts;

import fr.titraille.analysis.Sentence;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.RuleContext;
import fr.titraille.text.ResourceLines;
import fr.titraille.text.TextEdit;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** An effect with a cause of the opposite sign: « des pénuries dues à une surproduction ». */
final class OppositeCauses {

    private record Pair(PhraseSet effects, PhraseSet causes, String instead, Set<String> context) {}

    private static final List<Pair> PAIRS = read();
    private static final PhraseSet LINKS = new PhraseSet(ResourceLines.read(OppositeCauses.class, "causes.txt"));
    private static final Set<String> CONTRACTED = Set.of("au", "aux", "du", "des");
    /** Tokens between effect and link, and between link and cause. */
    private static final int NEAR = 6;
    /** Tokens of the longest phrase. */
    private static final int LONGEST = 5;
    /** Characters before the link in which the context stands. */
    private static final int AROUND = 120;

    private final RuleContext context;
    private final FactView view;

    OppositeCauses(RuleContext context, FactView view) {
        this.context = context;
        this.view = view;
    }

    private static List<Pair> read() {
        List<Pair> pairs = new ArrayList<>();
        for (List<String> row : ResourceLines.table(OppositeCauses.class, "opposite-causes.tsv", 4)) {
            pairs.add(new Pair(
                    new PhraseSet(List.of(row.get(0).split("\\|"))),
                    new PhraseSet(List.of(row.get(1).split("\\|"))),
                    row.get(2),
                    row.get(3).equals("-") ? Set.of() : Set.of(row.get(3).split("\\|"))));
        }
        return List.copyOf(pairs);
    }

    void check() {
        for (Sentence sentence : view.sentences()) {
            List<PhraseSet.Hit> links = LINKS.in(view.body(), sentence);
            for (PhraseSet.Hit link : links) {
                PAIRS.forEach(pair -> check(sentence, link, pair));
            }
        }
    }

    private void check(Sentence sentence, PhraseSet.Hit link, Pair pair) {
        int around = view.body().token(link.first()).start();
        if (!pair.context().isEmpty()
                && !view.has(Math.max(sentence.range().start(), around - AROUND), around, pair.context())) {
            return;
        }
        PhraseSet.Hit effect = null;
        int from = Math.max(sentence.firstToken(), link.first() - NEAR - LONGEST);
        for (PhraseSet.Hit hit : pair.effects().in(view.body(), from, link.first())) {
            if (link.first() - hit.end() <= NEAR) {
                effect = hit;
            }
        }
        if (effect == null) {
            return;
        }
        int to = Math.min(sentence.endToken(), link.end() + NEAR + LONGEST);
        for (PhraseSet.Hit cause : pair.causes().in(view.body(), link.end(), to)) {
            if (cause.first() - link.end() <= NEAR) {
                TextRange whole = range(effect.first(), cause.end());
                FindingDraft draft = FindingDraft.body("opposite", whole, view.text(whole), pair.instead());
                boolean contracted =
                        CONTRACTED.contains(view.body().token(cause.first() - 1).key());
                TextRange wrong = range(Math.min(link.end(), cause.first()), cause.end());
                context.report(contracted ? draft : draft.suggest(List.of(new TextEdit(wrong, pair.instead()))));
                return;
            }
        }
    }

    private TextRange range(int first, int end) {
        return view.body().token(first).range().union(view.body().token(end - 1).range());
    }
}
