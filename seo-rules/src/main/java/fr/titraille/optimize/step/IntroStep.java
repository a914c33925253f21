package fr.titraille.optimize.step;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.KeyphraseMatcher;
import fr.titraille.analysis.Sentence;
import fr.titraille.article.Block;
import fr.titraille.clean.Change;
import fr.titraille.optimize.Draft;
import fr.titraille.optimize.OptimizerStep;
import fr.titraille.rule.RuleEngine;
import fr.titraille.text.TextEdit;
import fr.titraille.text.TextRange;
import java.util.List;

/**
 * Brings a keyphrase that was given into the first paragraph where it is missing and one noun in the way of it means the same: « des
 * semi-conducteurs de pointe » are « des puces de pointe » if the article calls them so elsewhere.
 */
final class IntroStep implements OptimizerStep {

    private static final String RULE = "keyphrase-in-intro";
    private static final RuleEngine INTRO =
            RuleEngine.french().only(r -> r.descriptor().id().equals(RULE));

    @Override
    public String id() {
        return RULE;
    }

    @Override
    public void apply(Draft draft) {
        AnalyzedArticle article = draft.analyzed();
        KeyphraseMatcher keyphrase = article.keyphrase();
        if (keyphrase == null
                || draft.input().article().keyphrase() == null
                || INTRO.check(article).findings().isEmpty()) {
            return;
        }
        int first = firstParagraph(article);
        if (first < 0) {
            return;
        }
        TextRange paragraph = article.layout().ranges().get(first);
        NounExchange exchange = new NounExchange(article.body(), keyphrase);
        for (Sentence sentence : article.body().sentences()) {
            TextEdit edit = paragraph.contains(sentence.range()) ? exchange.in(sentence) : null;
            if (edit != null) {
                Change change = new Change(
                        RULE,
                        Change.Kind.REPLACED,
                        edit.range().of(article.text()),
                        edit.replacement(),
                        edit.range(),
                        "body",
                        StepTexts.in(draft.locale()).text("intro.reason"),
                        StepTexts.in(draft.locale()).text("source.article"));
                draft.change(change, draft.article().edit(List.of(edit)));
                return;
            }
        }
    }

    private static int firstParagraph(AnalyzedArticle article) {
        List<Block> blocks = article.article().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Paragraph) {
                return i;
            }
        }
        return -1;
    }
}
