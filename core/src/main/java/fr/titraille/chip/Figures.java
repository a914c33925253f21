package fr.titraille.chip;

import fr.titraille.analysis.AnalyzedText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads figures out of an analysed text. Stateless and thread-safe. */
public final class Figures {

    private static final Figures FRENCH = new Figures();

    private Figures() {}

    /** The reader of French figures. */
    public static Figures french() {
        return FRENCH;
    }

    /**
     * All figures in order of position.
     *
     * @param published the publication date, against which relative dates are resolved, or null
     */
    public List<Figure> extract(AnalyzedText text, @Nullable LocalDate published) {
        return List.of();
    }
}
