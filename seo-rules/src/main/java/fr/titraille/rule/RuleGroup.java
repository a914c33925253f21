package fr.titraille.rule;

/** The groups of the rule catalogue, in the order in which findings are shown. */
public enum RuleGroup {
    STRUCTURE,
    KEYPHRASE,
    LENGTH,
    READABILITY,
    TYPOGRAPHY,
    METADATA,
    STRUCTURED_DATA,
    MEDIA,
    CLEANLINESS,
    FACTS,
    FIDELITY,
    CITABILITY;

    /** The group's name in JSON and in profiles: {@code structured-data}. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
