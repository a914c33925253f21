package fr.titraille.rules.typography;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Sentence;
import fr.titraille.article.Block;
import fr.titraille.article.Mark;
import fr.titraille.rule.ArticleChange;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import fr.titraille.text.TextRange;
import java.util.List;
import java.util.Locale;

/** Foreign passages marked. */
public final class LanguageSpans implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "language-spans",
            RuleGroup.TYPOGRAPHY,
            Severity.WARNING,
            Fixability.SUGGESTED,
            RuleDescriptor.Authority.STANDARD,
            "RGAA-8.7",
            "OPQ-132");

    /** Longer blocks are not looked at as a whole again and again. */
    private static final int LONGEST_BLOCK = 5_000;

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        AnalyzedText body = context.article().body();
        int least = (int) context.threshold("min-words");
        for (Sentence sentence : body.sentences()) {
            int words = body.wordCount(sentence.range());
            if (words < least || words > context.threshold("max-words")) {
                continue;
            }
            String language = body.language(sentence.range());
            if (!language.equals("fr")
                    && !isForeignBlock(context.article(), sentence.range())
                    && !isMarked(context.article(), sentence.range())) {
                FindingDraft draft = FindingDraft.body("unmarked", sentence.range(), Locale.forLanguageTag(language))
                        .measured(language, "fr");
                List<ArticleChange> marks = marks(context.article(), sentence.range(), language);
                context.report(marks.isEmpty() ? draft : draft.propose(marks));
            }
        }
    }

    /** A whole block in another language is the business of foreign-block. */
    private static boolean isForeignBlock(AnalyzedArticle article, TextRange range) {
        int block = article.layout().blockAt(range.start());
        if (block < 0) {
            return false;
        }
        TextRange whole = article.layout().ranges().get(block);
        return whole.length() <= LONGEST_BLOCK
                && !article.body().language(whole).equals("fr");
    }

    private static List<ArticleChange> marks(AnalyzedArticle article, TextRange range, String language) {
        int block = article.layout().blockAt(range.start());
        if (block < 0 || !(article.article().blocks().get(block) instanceof Block.Paragraph)) {
            return List.of();
        }
        int offset = article.layout().ranges().get(block).start();
        return List.of(new ArticleChange.MarkLanguage(block, range.shift(-offset), language));
    }

    private static boolean isMarked(AnalyzedArticle article, TextRange range) {
        int block = article.layout().blockAt(range.start());
        if (block < 0 || article.article().blocks().get(block) instanceof Block.Code) {
            return true;
        }
        int offset = article.layout().ranges().get(block).start();
        if (article.article().blocks().get(block) instanceof Block.Paragraph paragraph) {
            return covers(paragraph.content().marks(), range, offset);
        }
        return article.article().blocks().get(block) instanceof Block.Quote quote
                && covers(quote.content().marks(), range, offset);
    }

    private static boolean covers(List<Mark> marks, TextRange range, int offset) {
        return marks.stream()
                .anyMatch(m -> m.kind() == Mark.Kind.LANGUAGE
                        && m.range().shift(offset).overlaps(range));
    }
}
