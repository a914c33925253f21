package fr.titraille.chip;

import fr.titraille.figure.Figure;

/** Tells the phrases that say when, which are neither subject nor object: « le 9 août », « cette année », « jeudi ». */
final class PhraseTime {

    private PhraseTime() {}

    static boolean isTime(Words words, Phrase phrase) {
        Figure figure = words.figure(phrase.head());
        if (figure != null && (figure.type() == Figure.Type.DATE || figure.type() == Figure.Type.DURATION)) {
            return true;
        }
        return Grammar.TIME_NOUNS.contains(words.lemma(phrase.head()));
    }
}
