package fr.titraille.optimize.step;

import fr.titraille.clean.Change;
import fr.titraille.optimize.Draft;
import fr.titraille.optimize.OptimizerStep;
import fr.titraille.optimize.prose.SectionHeadings;
import fr.titraille.subheading.SubheadingEngine;
import fr.titraille.subheading.SubheadingOptions;
import fr.titraille.subheading.SubheadingProposal;
import java.util.List;

/** Inserts the subheadings that the engine is sure of, its first choice as it is; those that stand there are kept. */
final class SubheadingStep implements OptimizerStep {

    @Override
    public String id() {
        return "subheadings";
    }

    @Override
    public void apply(Draft draft) {
        if (SectionHeadings.presentIn(draft.article())) {
            return;
        }
        List<SubheadingProposal> proposals =
                SubheadingEngine.sure().propose(draft.analyzed(), SubheadingOptions.DEFAULT, draft.locale());
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
    }
}
