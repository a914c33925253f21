package fr.titraille.rules.cleanliness;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Token;
import fr.titraille.article.Block;
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

/** Paragraph in a foreign language. */
public final class ForeignBlock implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "foreign-block",
            RuleGroup.CLEANLINESS,
            Severity.ERROR,
            Fixability.NONE,
            RuleDescriptor.Authority.STANDARD,
            "RGAA-8.7",
            "G-TITLE");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        AnalyzedArticle article = context.article();
        List<Block> blocks = article.article().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            TextRange range = article.layout().ranges().get(i);
            boolean prose = blocks.get(i) instanceof Block.Paragraph
                    || blocks.get(i) instanceof Block.Quote
                    || blocks.get(i) instanceof Block.ListBlock;
            if (!prose || article.body().wordCount(range) < context.threshold("min-words")) {
                continue;
            }
            String language = article.body().language(range);
            if (!language.equals("fr") && isProse(article.body(), range)) {
                boolean passage = article.body().wordCount(range) >= context.threshold("passage-words");
                context.report(FindingDraft.body("foreign", range, Locale.forLanguageTag(language))
                        .as(passage ? Severity.ERROR : Severity.WARNING)
                        .measured(language, "fr"));
            }
        }
    }

    /**
     * Running words, not a reference, a list of names or titles, a line of code or a passage quoted as such: most words in
     * lower case, few signs, no quotation marks around it. Running on, other languages write their own words in lower
     * case as French does (but for the nouns of German: half is enough).
     */
    private static boolean isProse(AnalyzedText body, TextRange range) {
        int words = 0;
        int lowerCase = 0;
        int signs = 0;
        boolean quoted = false;
        for (int i = body.firstTokenFrom(range.start()); i < body.tokens().size(); i++) {
            Token token = body.token(i);
            if (token.start() >= range.end()) {
                break;
            }
            switch (token.kind()) {
                case WORD, ELISION -> {
                    words++;
                    lowerCase += token.isCapitalized() ? 0 : 1;
                }
                case PUNCTUATION -> {
                    quoted |= "«“\"".contains(token.text()) && token.start() - range.start() <= MOST_BEFORE_QUOTATION;
                    signs += ".,;!?…".indexOf(token.text().charAt(0)) < 0 ? 1 : 0;
                }
                default -> signs++;
            }
        }
        return !quoted && words > 0 && lowerCase >= LOWER_CASE_SHARE * words && signs <= SIGN_SHARE * words;
    }

    private static final double LOWER_CASE_SHARE = 0.5;
    /** Of the foreign prose among 243 French posts none had more than one sign in ten words, code and references had. */
    private static final double SIGN_SHARE = 0.2;
    /** A few words may announce a quotation: « Le message dit : “…” ». */
    private static final int MOST_BEFORE_QUOTATION = 60;
}
