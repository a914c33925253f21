package org.exemple.titraille;

import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleProvider;
import java.util.List;

/** Brings the rules of this jar; named in {@code META-INF/services/fr.titraille.rule.RuleProvider}. */
public final class ExempleRules implements RuleProvider {
    @Override
    public List<Rule> rules() {
        return List.of(new PromotionalWords());
    }
}
