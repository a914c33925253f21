package fr.titraille.headline;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Sentence;
import fr.titraille.entity.Mention;
import fr.titraille.entity.Mentions;
import java.util.ArrayList;
import java.util.List;

/** The mentions of a text by sentence, so that none asks for all of them; a layer of the text's one analysis. */
record SentenceMentions(List<List<Mention>> bySentence) {

    static SentenceMentions of(AnalyzedText text) {
        return text.layer(SentenceMentions.class, SentenceMentions::read);
    }

    private static SentenceMentions read(AnalyzedText text) {
        List<List<Mention>> out = new ArrayList<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            out.add(new ArrayList<>());
        }
        for (Mention mention : Mentions.french().find(text)) {
            int token = text.firstTokenFrom(mention.range().start());
            if (token < text.tokens().size()) {
                out.get(text.sentenceOf(token).index()).add(mention);
            }
        }
        return new SentenceMentions(out);
    }

    /** Those that start in the sentence, in order. */
    List<Mention> in(Sentence sentence) {
        return bySentence.get(sentence.index());
    }
}
