package fr.titraille.headline;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Sentence;
import fr.titraille.grammar.WordClass;

/**
 * A sentence of the lede.
 *
 * @param text the text it stands in: the body, or the standfirst where one was given
 * @param rank 0 for the first sentence of the news, counted on through the paragraphs
 */
public record LedeSentence(AnalyzedText text, Sentence sentence, int rank) {

    /** Whether I or we speak in it. */
    public boolean isOfSpeaker() {
        return text.tokens(sentence).stream().anyMatch(t -> WordClass.FIRST_PERSON_CLITIC.has(t.key()));
    }

    /** Its characters. */
    public String string() {
        return sentence.range().of(text.text()).strip();
    }
}
