package fr.titraille.optimize;

/**
 * One step of the way from raw copy to publishable article. Stateless and thread-safe; all it does to the draft it
 * notes as a change, and running it twice changes nothing more.
 */
public interface OptimizerStep {

    /** The step's name, kebab-case; {@code options.skip} may hold it. */
    String id();

    /** Takes the draft one step further. */
    void apply(Draft draft);
}
