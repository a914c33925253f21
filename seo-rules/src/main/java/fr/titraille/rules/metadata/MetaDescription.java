package fr.titraille.rules.metadata;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.ArticleField;
import fr.titraille.analysis.KeyphraseMatcher;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import fr.titraille.rules.text.Excerpt;
import fr.titraille.rules.text.PixelWidth;
import fr.titraille.text.TextEdit;
import fr.titraille.text.TextRange;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Description for results. */
public final class MetaDescription implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "meta-description",
            RuleGroup.METADATA,
            Severity.ERROR,
            Fixability.SUGGESTED,
            RuleDescriptor.Authority.PEER,
            "YOAST",
            "SEOP",
            "G-SNIP",
            "OPQ-3");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        AnalyzedText description = context.article().field(ArticleField.META_DESCRIPTION);
        String text = description.text();
        int most = (int) context.threshold("max-characters");
        int least = (int) context.threshold("min-characters");
        TextRange whole = new TextRange(0, text.length());
        if (text.isBlank()) {
            FindingDraft missing = FindingDraft.body("missing", whole, most)
                    .in(ArticleField.META_DESCRIPTION)
                    .measured(0, least + "–" + most);
            String lead = proposal(context, least, most);
            context.report(lead.isEmpty() ? missing : missing.suggest(List.of(new TextEdit(whole, lead))));
            return;
        }
        int width = PixelWidth.description(text);
        if (text.length() > most || width > context.threshold("max-pixels")) {
            context.report(FindingDraft.body("long", whole, text.length(), most, width)
                    .in(ArticleField.META_DESCRIPTION)
                    .as(Severity.WARNING)
                    .measured(text.length(), least + "–" + most));
        } else if (text.length() < least) {
            context.report(FindingDraft.body("short", whole, text.length(), least)
                    .in(ArticleField.META_DESCRIPTION)
                    .as(Severity.WARNING)
                    .measured(text.length(), least + "–" + most));
        }
        wording(context, description);
        Set<String> known = new HashSet<>();
        AnalyzedText body = context.article().body();
        body.tokens().forEach(t -> known.add(digits(t)));
        context.article().field(ArticleField.TITLE).tokens().forEach(t -> known.add(digits(t)));
        for (Token token : description.tokens()) {
            boolean number = token.kind() == TokenKind.NUMBER || token.kind() == TokenKind.MODEL;
            if (number && !known.contains(digits(token))) {
                context.report(
                        FindingDraft.body("number", token.range(), token.text()).in(ArticleField.META_DESCRIPTION));
            }
        }
    }

    /** The standfirst where it has the length, else what the lead says; cut at a word when need be; empty when they are too short. */
    private static String proposal(RuleContext context, int least, int most) {
        AnalyzedArticle article = context.article();
        String standfirst = article.article().standfirst();
        if (standfirst != null && standfirst.strip().length() >= least) {
            return Excerpt.cut(standfirst.strip(), most);
        }
        String lead = Excerpt.lead(context, most);
        if (lead.length() >= least) {
            return lead;
        }
        String paragraph = Excerpt.firstParagraph(context).of(article.text()).strip();
        return paragraph.length() < least ? "" : Excerpt.cut(paragraph, most);
    }

    /** Full sentences, and the keyphrase. */
    private static void wording(RuleContext context, AnalyzedText description) {
        String text = description.text().strip();
        TextRange whole = new TextRange(0, description.text().length());
        if (".!?…»".indexOf(text.charAt(text.length() - 1)) < 0) {
            context.report(FindingDraft.body("unfinished", whole)
                    .in(ArticleField.META_DESCRIPTION)
                    .as(Severity.ADVICE));
        }
        KeyphraseMatcher matcher = context.article().keyphrase();
        if (matcher != null
                && matcher.wordsFound(description) < matcher.contentWords().size()) {
            context.report(FindingDraft.body("keyphrase", whole)
                    .in(ArticleField.META_DESCRIPTION)
                    .as(Severity.ADVICE));
        }
    }

    private static String digits(Token token) {
        return token.kind() == TokenKind.NUMBER ? token.key().replaceAll("[^0-9,.]", "") : token.key();
    }
}
