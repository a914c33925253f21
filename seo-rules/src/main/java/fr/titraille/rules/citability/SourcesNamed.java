package fr.titraille.rules.citability;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Token;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.text.ResourceLines;
import fr.titraille.text.TextRange;
import java.util.Set;

/** The article names where its information comes from. */
final class SourcesNamed implements Rule {

    private static final RuleDescriptor DESCRIPTOR = CitabilityRules.descriptor("sources-named");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    private static final Set<String> VERBS = ResourceLines.set(SourcesNamed.class, "speech-verbs.txt");
    private static final int REACH = 8;

    @Override
    public void check(RuleContext context) {
        if (context.metrics().words() < context.threshold("min-words")
                || !context.article().article().metadata().sources().isEmpty()) {
            return;
        }
        AnalyzedText body = context.article().body();
        for (Token token : body.tokens()) {
            if (isAttribution(body, token) && nameNear(body, token.index())) {
                return;
            }
        }
        context.report(FindingDraft.body("none", new TextRange(0, 0)).measured(0, "≥ 1"));
    }

    /** « selon », « d’après », or a verb of saying. */
    private static boolean isAttribution(AnalyzedText body, Token token) {
        return token.key().equals("selon")
                || token.key().equals("après")
                        && token.index() > 0
                        && body.token(token.index() - 1).key().equals("d'")
                || body.readings(token.index()).stream().anyMatch(r -> VERBS.contains(r.lemma()));
    }

    /** Whether a name, no opening of a sentence, stands within a few words. */
    private static boolean nameNear(AnalyzedText body, int at) {
        for (int i = Math.max(0, at - REACH); i < Math.min(body.tokens().size(), at + REACH); i++) {
            Token token = body.token(i);
            if (token.isCapitalized()
                    && token.text().length() > 1
                    && body.sentenceOf(i).firstToken() != i) {
                return true;
            }
        }
        return false;
    }
}
