package fr.titraille.fidelity.check;

/**
 * An alarm with how sure it is.
 *
 * @param sureness from 0 to 1: how likely a rewrite that raises it is bent
 */
public record Weighed(Alarm alarm, double sureness) {

    /** Whether it decides the verdict; what does not is for an editor to look at. */
    public boolean isError() {
        return sureness >= Decision.ERROR;
    }
}
