package fr.titraille.clean;

import fr.titraille.analysis.AnalyzedArticle;
import java.util.List;

/** Finds boilerplate in an article. Stateless and thread-safe. */
public final class BoilerplateDetector {

    private static final BoilerplateDetector STANDARD = new BoilerplateDetector();

    private BoilerplateDetector() {}

    /** The detector with the cues that ship with Titraille. */
    public static BoilerplateDetector standard() {
        return STANDARD;
    }

    /** All boilerplate in order of position; ranges do not overlap. */
    public List<Boilerplate> detect(AnalyzedArticle article) {
        return List.of();
    }
}
