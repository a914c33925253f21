package fr.titraille.rules.archive;

import fr.titraille.analysis.ArticleField;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.PublishedArticles.Rival;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import fr.titraille.text.TextRange;
import java.util.List;

/** No other article of the archive aims at the keyphrase, or answers the title's query. */
public final class KeyphraseTaken implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "keyphrase-taken",
            RuleGroup.KEYPHRASE,
            Severity.WARNING,
            Fixability.NONE,
            RuleDescriptor.Authority.PEER,
            "YOAST",
            "RANKM");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public boolean needsArchive() {
        return true;
    }

    @Override
    public void check(RuleContext context) {
        List<Rival> rivals = context.archive().rivalsOf(context.article());
        if (rivals.isEmpty()) {
            return;
        }
        boolean named = context.article().article().keyphrase() != null;
        ArticleField field = named ? ArticleField.KEYPHRASE : ArticleField.TITLE;
        TextRange whole = new TextRange(0, context.article().field(field).text().length());
        Rival first = rivals.get(0);
        String message = (first.better() ? "taken" : "held") + (first.alike() ? "-merge" : "-link");
        context.report(FindingDraft.body(message, whole, first.phrase(), first.title(), first.id(), rivals.size() - 1)
                .in(field)
                .measured(rivals.size(), "0"));
    }
}
