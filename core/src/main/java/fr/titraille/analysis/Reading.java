package fr.titraille.analysis;

/**
 * One way to read a word: its lemma, part of speech and inflection.
 *
 * @param lemma dictionary form, as the dictionary writes it
 * @param pos part of speech
 * @param morphology what the form tells of mood, tense, person, gender and number
 */
public record Reading(String lemma, PartOfSpeech pos, Morphology morphology) {

    /** Whether it is a verb or auxiliary, finite or not. */
    public boolean isVerb() {
        return pos == PartOfSpeech.VERB || pos == PartOfSpeech.AUX;
    }

    /** Whether it is a verb in a mood that has persons. */
    public boolean isFinite() {
        Mood mood = morphology.mood();
        return mood != null && mood.isFinite();
    }

    /** Whether it is an infinitive. */
    public boolean isInfinitive() {
        return is(Mood.INFINITIVE);
    }

    /** Whether it is a past participle. */
    public boolean isPastParticiple() {
        return is(Mood.PARTICIPLE) && is(Tense.PAST);
    }

    /** Whether it is a present participle. */
    public boolean isPresentParticiple() {
        return is(Mood.PARTICIPLE) && is(Tense.PRESENT);
    }

    /** Whether it is a verb in this mood. */
    public boolean is(Mood mood) {
        return morphology.mood() == mood;
    }

    /** Whether it is a verb in this tense, whatever the mood. */
    public boolean is(Tense tense) {
        return morphology.tense() == tense;
    }

    /** Whether it is of this person. */
    public boolean is(Person person) {
        return morphology.person() == person;
    }

    /** Whether it is of this gender and no other. */
    public boolean is(Gender gender) {
        return morphology.gender() == gender;
    }

    /** Whether it is of this number and no other. */
    public boolean is(Plurality number) {
        return morphology.number() == number;
    }

    /** Whether it is a pronoun, or a preposition with one (« duquel »), of this kind. */
    public boolean is(PronounKind kind) {
        return morphology.pronoun() == kind;
    }

    /** The dictionary's own tag after the part of speech; empty when unknown. */
    public String features() {
        return morphology.tag();
    }

    /** Whether the tag holds {@code feature} as a whole word. To be replaced by the typed questions above. */
    public boolean has(String feature) {
        return (" " + morphology.tag() + " ").contains(" " + feature + " ");
    }
}
