package fr.titraille.analysis;

/**
 * What the tagger says of a word: its part of speech and, for verbs and pronouns, the kind that decides how the word
 * stands in its sentence.
 */
public enum WordTag {
    ADJ(PartOfSpeech.ADJ),
    ADP(PartOfSpeech.ADP),
    ADV(PartOfSpeech.ADV),
    AUX_FINITE(PartOfSpeech.AUX),
    AUX_INFINITIVE(PartOfSpeech.AUX),
    AUX_PAST_PARTICIPLE(PartOfSpeech.AUX),
    AUX_PRESENT_PARTICIPLE(PartOfSpeech.AUX),
    CCONJ(PartOfSpeech.CCONJ),
    DET(PartOfSpeech.DET),
    INTJ(PartOfSpeech.INTJ),
    NOUN(PartOfSpeech.NOUN),
    NUM(PartOfSpeech.NUM),
    PART(PartOfSpeech.PART),
    PRON(PartOfSpeech.PRON),
    PRON_DEMONSTRATIVE(PartOfSpeech.PRON),
    PRON_INTERROGATIVE(PartOfSpeech.PRON),
    PRON_REFLEXIVE(PartOfSpeech.PRON),
    PRON_RELATIVE(PartOfSpeech.PRON),
    PROPN(PartOfSpeech.PROPN),
    PUNCT(PartOfSpeech.PUNCT),
    SCONJ(PartOfSpeech.SCONJ),
    SYM(PartOfSpeech.SYM),
    VERB_FINITE(PartOfSpeech.VERB),
    VERB_INFINITIVE(PartOfSpeech.VERB),
    VERB_PAST_PARTICIPLE(PartOfSpeech.VERB),
    VERB_PRESENT_PARTICIPLE(PartOfSpeech.VERB),
    X(PartOfSpeech.X);

    private final PartOfSpeech pos;

    WordTag(PartOfSpeech pos) {
        this.pos = pos;
    }

    /** The part of speech. */
    public PartOfSpeech pos() {
        return pos;
    }

    /** Whether it is a finite verb or auxiliary. */
    public boolean isFinite() {
        return this == VERB_FINITE || this == AUX_FINITE;
    }
}
