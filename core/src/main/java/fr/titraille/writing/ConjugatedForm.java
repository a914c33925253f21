package fr.titraille.writing;

import org.jspecify.annotations.Nullable;

/** The forms that a writer gives a verb: mood and tense together, simple or with an auxiliary. */
public enum ConjugatedForm {
    /** « livre ». */
    PRESENT("ind pres", null),
    /** « livrait ». */
    IMPERFECT("ind impa", null),
    /** « livra ». */
    PAST("ind psim", null),
    /** « livrera ». */
    FUTURE("ind futu", null),
    /** « livrerait »; the press marks a report with it. */
    CONDITIONAL("con pres", null),
    /** « livre », after « que ». */
    SUBJUNCTIVE("sub pres", null),
    /** « a livré ». */
    PERFECT("ind pres", PRESENT),
    /** « avait livré ». */
    PLUPERFECT("ind impa", IMPERFECT),
    /** « aura livré ». */
    FUTURE_PERFECT("ind futu", FUTURE),
    /** « aurait livré ». */
    CONDITIONAL_PAST("con pres", CONDITIONAL),
    /** « ait livré ». */
    SUBJUNCTIVE_PAST("sub pres", SUBJUNCTIVE);

    private final String tag;
    private final @Nullable ConjugatedForm auxiliary;

    ConjugatedForm(String tag, @Nullable ConjugatedForm auxiliary) {
        this.tag = tag;
        this.auxiliary = auxiliary;
    }

    /** The dictionary's tag of the finite word. */
    String tag() {
        return tag;
    }

    /** The form of the auxiliary; null for a simple form. */
    @Nullable
    ConjugatedForm auxiliary() {
        return auxiliary;
    }
}
