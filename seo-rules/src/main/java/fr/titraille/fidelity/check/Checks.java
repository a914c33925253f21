package fr.titraille.fidelity.check;

import java.util.List;

/** All checkers over one comparison. Immutable and thread-safe. */
public final class Checks {

    private static final Checks ALL = new Checks(List.of(
            new QuoteChecker(),
            new NumberChecker(),
            new NameChecker(),
            new CopyChecker(),
            new ExchangeChecker(),
            new OrderChecker(),
            new RoleChecker(),
            new BindingChecker(),
            new ClosedSetChecker(),
            new PolarityChecker(),
            new AntonymChecker(),
            new StatusChecker(),
            new AttributionChecker(),
            new DegreeChecker(),
            new PartitiveChecker(),
            new ScaleChecker(),
            new MotiveChecker(),
            new PrecisionChecker(),
            new OmissionChecker()));

    private final List<Checker> checkers;

    private Checks(List<Checker> checkers) {
        this.checkers = checkers;
    }

    /** Every checker. */
    public static Checks all() {
        return ALL;
    }

    /** What speaks against the rewrite, weighed; the surest first. */
    public List<Weighed> run(Comparison comparison) {
        return run(comparison, Decision.given());
    }

    /** The same under other weights. */
    List<Weighed> run(Comparison comparison, Decision decision) {
        return raised(comparison).weighed(decision);
    }

    /** Everything that speaks against the rewrite, not weighed yet. */
    Alarms raised(Comparison comparison) {
        Alarms alarms = new Alarms(comparison.sources(), comparison.rewrite());
        checkers.forEach(checker -> checker.check(comparison, alarms));
        return alarms;
    }
}
