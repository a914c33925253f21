package fr.titraille.rules.citability;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.article.Block;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.text.FrenchMonths;
import fr.titraille.text.TextRange;
import java.util.List;

/** Many figures stand in a list or table rather than in prose. */
final class FiguresInList implements Rule {

    private static final RuleDescriptor DESCRIPTOR = CitabilityRules.descriptor("figures-in-list");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        AnalyzedArticle article = context.article();
        int least = (int) context.threshold("figures");
        List<Block> blocks = article.article().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Paragraph && !isTabled(blocks, i)) {
                TextRange range = article.layout().ranges().get(i);
                int figures = figures(article.body(), range);
                if (figures >= least) {
                    context.report(FindingDraft.body("prose", range, figures).measured(figures, "< " + least));
                }
            }
        }
    }

    /** Whether a list or table stands right before or after the paragraph. */
    private static boolean isTabled(List<Block> blocks, int i) {
        return i > 0 && isList(blocks.get(i - 1)) || i + 1 < blocks.size() && isList(blocks.get(i + 1));
    }

    private static boolean isList(Block block) {
        return block instanceof Block.ListBlock || block instanceof Block.Table;
    }

    /** Numbers that are quantities: years and days of a date are not. */
    private static int figures(AnalyzedText text, TextRange range) {
        int figures = 0;
        for (int i = text.firstTokenFrom(range.start());
                i < text.tokens().size() && text.token(i).start() < range.end();
                i++) {
            Token token = text.token(i);
            if (token.kind() == TokenKind.NUMBER) {
                boolean year = token.text().length() == 4
                        && (token.text().startsWith("19") || token.text().startsWith("20"));
                boolean day = i + 1 < text.tokens().size()
                        && FrenchMonths.NAMES.contains(text.token(i + 1).key());
                figures += year || day ? 0 : 1;
            }
        }
        return figures;
    }
}
