package fr.titraille.optimize.step;

import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.clean.Change;
import fr.titraille.optimize.Draft;
import fr.titraille.optimize.OptimizerStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the first paragraph out of the body where it became the chapô: a desk moves the lede, it does not say it twice. */
final class LedeMove implements OptimizerStep {

    private static final String CHAPO = "standfirst";

    @Override
    public String id() {
        return "lede";
    }

    @Override
    public void apply(Draft draft) {
        Article article = draft.article();
        boolean written =
                draft.changes().stream().anyMatch(c -> c.rule().equals(CHAPO) && c.kind() == Change.Kind.INSERTED);
        String lede = lede(article).orElse(null);
        if (!written || lede == null || !lede.equals(article.standfirst())) {
            return;
        }
        List<Block> rest =
                new ArrayList<>(article.blocks().subList(1, article.blocks().size()));
        Change change = new Change(
                id(),
                Change.Kind.REMOVED,
                lede,
                "",
                draft.analyzed().layout().ranges().get(0),
                "body",
                StepTexts.in(draft.locale()).text("lede.moved"),
                null);
        draft.change(change, article.withBlocks(rest));
    }

    /** The first block's text where it is a paragraph and another one follows. */
    static Optional<String> lede(Article article) {
        List<Block> blocks = article.blocks();
        boolean follows = blocks.size() > 1
                && blocks.subList(1, blocks.size()).stream().anyMatch(Block.Paragraph.class::isInstance);
        return follows && blocks.get(0) instanceof Block.Paragraph first
                ? Optional.of(first.text().strip())
                : Optional.empty();
    }
}
