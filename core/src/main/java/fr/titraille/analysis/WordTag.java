package fr.titraille.analysis;

/**
 * What the tagger says of a word: its part of speech and, for verbs and pronouns, the kind that decides how the word
 * stands in its sentence.
 */
public enum WordTag {
    NOUN(PartOfSpeech.NOUN),
    ADJ(PartOfSpeech.ADJ),
    PROPN(PartOfSpeech.PROPN),
    VERB_FINITE(PartOfSpeech.VERB),
    VERB_PAST_PARTICIPLE(PartOfSpeech.VERB),
    VERB_INFINITIVE(PartOfSpeech.VERB),
    VERB_PRESENT_PARTICIPLE(PartOfSpeech.VERB),
    ADV(PartOfSpeech.ADV),
    DET(PartOfSpeech.DET),
    PRON(PartOfSpeech.PRON),
    ADP(PartOfSpeech.ADP),
    SCONJ(PartOfSpeech.SCONJ),
    CCONJ(PartOfSpeech.CCONJ),
    NUM(PartOfSpeech.NUM),
    PRON_RELATIVE(PartOfSpeech.PRON),
    PRON_INTERROGATIVE(PartOfSpeech.PRON),
    AUX_FINITE(PartOfSpeech.AUX),
    AUX_INFINITIVE(PartOfSpeech.AUX),
    AUX_PAST_PARTICIPLE(PartOfSpeech.AUX),
    AUX_PRESENT_PARTICIPLE(PartOfSpeech.AUX),
    PRON_DEMONSTRATIVE(PartOfSpeech.PRON),
    PRON_REFLEXIVE(PartOfSpeech.PRON),
    SYM(PartOfSpeech.SYM),
    PART(PartOfSpeech.PART),
    INTJ(PartOfSpeech.INTJ),
    PUNCT(PartOfSpeech.PUNCT),
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
