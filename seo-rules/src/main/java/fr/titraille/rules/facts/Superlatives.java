package fr.titraille.rules.facts;

import fr.titraille.analysis.Sentence;
import fr.titraille.entity.Mention;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.RuleContext;
import fr.titraille.text.ResourceLines;
import fr.titraille.text.TextRange;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The best of all and its equal in one breath: « la plus puissante …, mais … des performances comparables ». */
final class Superlatives {

    private static final PhraseSet BEST = words("best");
    private static final PhraseSet EQUAL = words("equal");
    private static final Set<String> ARTICLES = Set.of("le", "la", "les");
    private static final Set<String> NEGATIONS =
            Set.of("pas", "aucun", "aucune", "sans", "jamais", "rien", "nul", "nulle");

    /** Superlatives looked at in one sentence: keeps the work linear. */
    private static final int MOST = 5;

    private final RuleContext context;
    private final FactView view;

    Superlatives(RuleContext context, FactView view) {
        this.context = context;
        this.view = view;
    }

    private static PhraseSet words(String kind) {
        return new PhraseSet(ResourceLines.table(Superlatives.class, "superlatives.tsv", 2).stream()
                .filter(row -> row.get(0).equals(kind))
                .map(row -> row.get(1))
                .toList());
    }

    void check() {
        for (Sentence sentence : view.sentences()) {
            if (view.mentions(sentence).size() < 2) {
                continue;
            }
            List<PhraseSet.Hit> bests = BEST.in(view.body(), sentence);
            for (PhraseSet.Hit best : bests.subList(0, Math.min(MOST, bests.size()))) {
                boolean superlative = best.first() > sentence.firstToken()
                        && ARTICLES.contains(view.body().token(best.first() - 1).key());
                PhraseSet.Hit equal = superlative ? equalAfter(sentence, best.end()) : null;
                if (equal != null) {
                    TextRange whole = view.body()
                            .token(best.first() - 1)
                            .range()
                            .union(view.body().token(equal.end() - 1).range());
                    context.report(FindingDraft.body("superlative", whole, view.text(whole)));
                    break;
                }
            }
        }
    }

    /** An equal after the superlative, said of another chip or firm and not denied. */
    private PhraseSet.@Nullable Hit equalAfter(Sentence sentence, int from) {
        List<PhraseSet.Hit> equals = EQUAL.in(view.body(), sentence);
        for (PhraseSet.Hit equal : equals.subList(0, Math.min(MOST, equals.size()))) {
            if (equal.first() < from) {
                continue;
            }
            int start = view.body().token(from - 1).end();
            int end = view.body().token(equal.first()).start();
            boolean other = view.mentions(sentence).stream()
                    .anyMatch(m -> m.range().start() >= start
                            && m.range().end() <= end
                            && (m.type() == Mention.Type.COMPANY || m.type() == Mention.Type.CHIP));
            if (other && !view.has(start, end, NEGATIONS)) {
                return equal;
            }
        }
        return null;
    }
}
