package fr.titraille.optimize.step;

import fr.titraille.article.Article;
import fr.titraille.clean.Change;
import fr.titraille.optimize.Draft;
import fr.titraille.optimize.OptimizerStep;
import fr.titraille.optimize.prose.SectionHeadings;
import fr.titraille.subheading.SubheadingEngine;
import fr.titraille.subheading.SubheadingOptions;
import fr.titraille.subheading.SubheadingProposal;
import fr.titraille.text.Cancellation;
import java.util.List;

/** Inserts the subheadings that the engine is sure of, its first choice as it is; those that stand there are kept. */
final class SubheadingStep implements OptimizerStep {

    private static final int MOST_ROUNDS = 3;

    @Override
    public String id() {
        return "subheadings";
    }

    @Override
    public void apply(Draft draft) {
        if (SectionHeadings.presentIn(draft.article())) {
            return;
        }
        // headings that stand part the text anew: what another run would add is added now
        for (int round = 0; round < MOST_ROUNDS && insert(draft); round++) {
            Cancellation.check();
        }
    }

    private boolean insert(Draft draft) {
        Article before = draft.article();
        List<SubheadingProposal> proposals =
                SubheadingEngine.sure().propose(draft.analyzed(), SubheadingOptions.DEFAULT, draft.locale()).stream()
                        .filter(p -> !readsAsTitle(before, p))
                        .toList();
        // from the end, so that the block numbers of those before stay true
        for (int i = proposals.size() - 1; i >= 0; i--) {
            SubheadingProposal proposal = proposals.get(i);
            Change change = new Change(
                    id(),
                    Change.Kind.INSERTED,
                    "",
                    proposal.text(),
                    null,
                    "body",
                    proposal.because(),
                    StepTexts.in(draft.locale()).text("source.article"));
            draft.change(change, SubheadingEngine.insert(draft.article(), List.of(proposal)));
        }
        return !draft.article().equals(before);
    }

    /** Right below the first lines of an article without a title and a chapô, a heading would be taken for its title. */
    private static boolean readsAsTitle(Article article, SubheadingProposal proposal) {
        String title = article.title();
        return proposal.beforeBlock() <= 1 && (title == null || title.isBlank()) && article.standfirst() == null;
    }
}
