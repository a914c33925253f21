package fr.titraille.headline;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Sentence;
import fr.titraille.grammar.WordClass;
import java.util.List;
import java.util.Optional;

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

    /**
     * Its characters with the name of whom its opening pronoun stands for in the pronoun's place: « Il juge que … » behind
     * a sentence that names one person. Empty where it opens with no pronoun, or with one that leaves a doubt.
     */
    public Optional<String> named() {
        int first = sentence.firstToken();
        if (!WordClass.THIRD_PERSON_CLITIC.has(text.token(first).key())) {
            return Optional.empty();
        }
        String name = Antecedents.named(new SentenceTree(text, sentence), first, List.of(first));
        return name == null
                ? Optional.empty()
                : Optional.of(name + string().substring(text.token(first).text().length()));
    }

    /** Its characters. */
    public String string() {
        return sentence.range().of(text.text()).strip();
    }
}
