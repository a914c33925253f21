package fr.titraille.optimize.step;

import fr.titraille.clean.Change;
import fr.titraille.clean.CleanResult;
import fr.titraille.clean.Cleaner;
import fr.titraille.optimize.Draft;
import fr.titraille.optimize.OptimizerStep;

/** Takes boilerplate out; what it knew moves into the metadata. */
final class CleanStep implements OptimizerStep {

    @Override
    public String id() {
        return "clean";
    }

    @Override
    public void apply(Draft draft) {
        CleanResult result =
                Cleaner.standard().clean(draft.analyzed(), draft.locale(), change -> !draft.refuses(change));
        draft.become(result.article());
        for (Change change : result.changes()) {
            draft.note(change);
        }
        Columnists.apply(draft);
    }
}
