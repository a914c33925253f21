package fr.titraille.analysis;

/** The groups of dictionary readings that have a lemma and an inflection of their own. */
enum FormCategory {
    NOUN,
    ADJECTIVE,
    FINITE,
    INFINITIVE,
    PAST_PARTICIPLE,
    PRESENT_PARTICIPLE,
    OTHER;

    /** The group of a reading. */
    static FormCategory of(Reading reading) {
        return switch (reading.pos()) {
            case NOUN -> NOUN;
            case ADJ -> ADJECTIVE;
            case VERB, AUX ->
                reading.isInfinitive()
                        ? INFINITIVE
                        : reading.isPastParticiple()
                                ? PAST_PARTICIPLE
                                : reading.isPresentParticiple() ? PRESENT_PARTICIPLE : FINITE;
            default -> OTHER;
        };
    }

    /** The group that a word so tagged belongs to. */
    static FormCategory of(WordTag tag) {
        return switch (tag) {
            case NOUN -> NOUN;
            case ADJ -> ADJECTIVE;
            case VERB_FINITE, AUX_FINITE -> FINITE;
            case VERB_INFINITIVE, AUX_INFINITIVE -> INFINITIVE;
            case VERB_PAST_PARTICIPLE, AUX_PAST_PARTICIPLE -> PAST_PARTICIPLE;
            case VERB_PRESENT_PARTICIPLE, AUX_PRESENT_PARTICIPLE -> PRESENT_PARTICIPLE;
            default -> OTHER;
        };
    }
}
