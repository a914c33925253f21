package fr.titraille.rules.citability;

import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.RuleProvider;
import fr.titraille.rule.Severity;
import java.util.List;

/**
 * Advice for readers who arrive through answer engines. Nobody outside these engines knows any of it to be a ranking
 * factor, so every rule is advice, its messages say so, and the group weighs nothing in the score.
 */
public final class CitabilityRules implements RuleProvider {

    private static final String BUNDLE = "fr.titraille.rules.citability.messages";

    @Override
    public List<Rule> rules() {
        return List.of(
                new LeadAnswersFirst(),
                new QuestionHeadings(),
                new FiguresInList(),
                new DefiningSentence(),
                new StandaloneSections(),
                new SourcesNamed(),
                new AuthorAndDates());
    }

    static RuleDescriptor descriptor(String id) {
        return new RuleDescriptor(
                id,
                RuleGroup.CITABILITY,
                Severity.ADVICE,
                Fixability.NONE,
                RuleDescriptor.Authority.HOUSE,
                List.of("maison"),
                BUNDLE);
    }
}
