package fr.titraille.fidelity;

import java.util.List;

/**
 * The outcome of a comparison.
 *
 * @param errors of both tiers, in order of position
 */
public record FidelityReport(List<FidelityError> errors) {
    public FidelityReport {
        errors = List.copyOf(errors);
    }

    /** Whether nothing was bent: no error is sure. What is only to be looked at does not count. */
    public boolean faithful() {
        return certain().isEmpty();
    }

    /** The errors that decide the verdict. */
    public List<FidelityError> certain() {
        return errors.stream()
                .filter(error -> error.tier() == FidelityError.Tier.ERROR)
                .toList();
    }
}
