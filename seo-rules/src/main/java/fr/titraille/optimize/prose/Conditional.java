package fr.titraille.optimize.prose;

import fr.titraille.analysis.Reading;
import org.jspecify.annotations.Nullable;

/** The conditional that marks a report in a French headline: « Baidu aurait commandé ». */
final class Conditional {

    private Conditional() {}

    /** The clause with its first verb in the past conditional, or null where that verb is no perfect with avoir. */
    static @Nullable String of(KeptClause clause, boolean shifted) {
        for (int i = 1; i + 1 < clause.size(); i++) {
            String key = clause.key(i);
            boolean perfect = shifted
                    ? key.equals("avait") || key.equals("avaient") || key.equals("a") || key.equals("ont")
                    : key.equals("a") || key.equals("ont");
            if (perfect && clause.has(i + 1, Reading::isPastParticiple)) {
                boolean plural = key.equals("ont") || key.equals("avaient");
                String before = clause.first(i).string();
                String after = clause.from(i + 1).string();
                return ProseTemplates.upper(before + (plural ? " auraient " : " aurait ") + after);
            }
            if (clause.isFinite(i)) {
                return null;
            }
        }
        return null;
    }
}
