package fr.titraille.optimize.step;

import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.clean.Change;
import fr.titraille.optimize.Draft;
import fr.titraille.optimize.OptimizerStep;
import fr.titraille.text.TextEdit;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Takes what became the chapô out of the first paragraph: a desk moves the lede, it does not say it twice. */
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
        LedeParagraph lede = LedeParagraph.of(draft.analyzed()).orElse(null);
        if (!written || lede == null || !lede.chapo().equals(article.standfirst())) {
            return;
        }
        String before = lede.range().of(draft.analyzed().text());
        Change change = new Change(
                id(),
                Change.Kind.REMOVED,
                before,
                "",
                lede.range(),
                "body",
                StepTexts.in(draft.locale()).text("lede.moved"),
                null);
        draft.change(change, without(draft, lede));
    }

    private static Article without(Draft draft, LedeParagraph lede) {
        Article article = draft.article();
        if (lede.whole()) {
            List<Block> rest = new ArrayList<>(article.blocks());
            rest.remove(lede.block());
            return article.withBlocks(rest);
        }
        String text = draft.analyzed().text();
        int end = lede.range().end();
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return article.edit(List.of(new TextEdit(new TextRange(lede.range().start(), end), "")));
    }
}
