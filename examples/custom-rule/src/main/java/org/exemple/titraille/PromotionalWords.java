package org.exemple.titraille;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.TokenKind;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import fr.titraille.text.ResourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Words that belong in an advertisement; the lemma of each word is looked up, so plurals and feminines are found. */
public final class PromotionalWords implements Rule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "exemple-promotional-words",
            RuleGroup.READABILITY,
            Severity.WARNING,
            Fixability.NONE,
            RuleDescriptor.Authority.HOUSE,
            List.of("EXEMPLE"),
            "org.exemple.titraille.messages");

    private static final Set<String> WORDS = ResourceLines.set(PromotionalWords.class, "promotional-words.txt");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        AnalyzedText body = context.article().body();
        List<FindingDraft> found = new ArrayList<>();
        for (int i = 0; i < body.tokens().size(); i++) {
            if (body.token(i).kind() == TokenKind.WORD && isPromotional(body, i)) {
                found.add(FindingDraft.body(
                        "found", body.token(i).range(), body.token(i).text()));
            }
        }
        if (found.size() > context.threshold("max", 0)) {
            found.forEach(context::report);
        }
    }

    /** The dictionary's readings are cheap; no tagger is needed for words that have no other meaning. */
    private static boolean isPromotional(AnalyzedText body, int token) {
        return body.readings(token).stream().anyMatch(reading -> WORDS.contains(reading.lemma()));
    }
}
