package fr.titraille.optimize.step;

import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.article.Keyphrase;
import fr.titraille.clean.Change;
import fr.titraille.optimize.Draft;
import fr.titraille.optimize.OptimizerStep;
import fr.titraille.rules.text.GenericHeadings;
import java.util.ArrayList;
import java.util.List;

/** Names the subject in a heading that could stand over any text: « Points clés » is « Puces Huawei : l’essentiel ». */
final class HeadingStep implements OptimizerStep {

    @Override
    public String id() {
        return "headings";
    }

    @Override
    public void apply(Draft draft) {
        Keyphrase keyphrase = draft.article().keyphrase();
        if (keyphrase == null) {
            return;
        }
        StepTexts texts = StepTexts.in(draft.locale());
        for (int i = 0; i < draft.article().blocks().size(); i++) {
            if (draft.article().blocks().get(i) instanceof Block.Heading heading
                    && GenericHeadings.contains(heading.text())) {
                String named = KeyphrasePlacing.upper(keyphrase.text()) + "\u00A0: l’essentiel";
                Change change = new Change(
                        "heading-relevant",
                        Change.Kind.REPLACED,
                        heading.text(),
                        named,
                        draft.analyzed().layout().ranges().get(i),
                        "body",
                        texts.text("headings.generic"),
                        null);
                if (draft.change(change, with(draft.article(), i, new Block.Heading(heading.level(), named)))) {
                    return;
                }
            }
        }
    }

    private static Article with(Article article, int at, Block block) {
        List<Block> blocks = new ArrayList<>(article.blocks());
        blocks.set(at, block);
        return article.withBlocks(blocks);
    }
}
