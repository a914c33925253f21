package fr.titraille.fidelity;

import java.util.List;

/**
 * The outcome of a comparison.
 *
 * @param errors in order of position; empty when the rewrite is faithful
 */
public record FidelityReport(List<FidelityError> errors) {
    public FidelityReport {
        errors = List.copyOf(errors);
    }

    /** Whether nothing was bent. */
    public boolean faithful() {
        return errors.isEmpty();
    }
}
