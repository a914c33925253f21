package fr.titraille.optimize.step;

import fr.titraille.optimize.OptimizerStep;
import java.util.List;
import java.util.Set;

/** The standard way. Cleaning comes before typography, or a damaged ticker would gain a no-break space. */
public final class StandardSteps {

    /** Rules whose suggestions are carried out as well: slips that the text itself puts right, each listed. */
    private static final Set<String> CERTAIN = Set.of("mt-glossary", "punctuation-damage");

    private StandardSteps() {}

    /** The steps that make any article readable, without adding a word. */
    public static List<OptimizerStep> preparation() {
        return List.of(new CleanStep(), new StructureStep(), new RepairStep("repair", CERTAIN, 1));
    }

    /** All steps in their order. */
    public static List<OptimizerStep> all() {
        return List.of(
                new CleanStep(),
                new StructureStep(),
                new RepairStep("repair", CERTAIN),
                new TitleStep(),
                new SeoTitleStep(),
                new StandfirstStep(),
                new KeyphraseStep(),
                new MetaDescriptionStep(),
                new SlugStep(),
                new LedeMove(),
                new SubheadingStep(),
                new CompletionStep(),
                new DivisionStep(),
                new LinkStep(),
                new RepairStep("final-repair"),
                new AuditStep());
    }
}
