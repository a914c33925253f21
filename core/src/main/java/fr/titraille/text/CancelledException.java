package fr.titraille.text;

import java.util.concurrent.CancellationException;

/** Work was given up before its end; what it had is lost, what it shares is whole. */
public final class CancelledException extends CancellationException {

    private static final long serialVersionUID = 1L;

    private final boolean outOfTime;

    CancelledException(boolean outOfTime) {
        super(outOfTime ? "out of time" : "given up");
        this.outOfTime = outOfTime;
    }

    /** Whether its time had run out; otherwise somebody no longer wanted it. */
    public boolean outOfTime() {
        return outOfTime;
    }
}
