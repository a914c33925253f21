package fr.titraille.rules.metadata;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.ArticleField;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import fr.titraille.rules.text.PixelWidth;
import fr.titraille.text.TextRange;
import java.util.HashSet;
import java.util.Set;

/** Description for results. */
public final class MetaDescription implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "meta-description",
            RuleGroup.METADATA,
            Severity.ERROR,
            Fixability.NONE,
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
            context.report(FindingDraft.body("missing", whole, most)
                    .in(ArticleField.META_DESCRIPTION)
                    .measured(0, least + "–" + most));
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

    private static String digits(Token token) {
        return token.kind() == TokenKind.NUMBER ? token.key().replaceAll("[^0-9,.]", "") : token.key();
    }
}
