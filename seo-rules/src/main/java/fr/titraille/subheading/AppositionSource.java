package fr.titraille.subheading;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Sentence;
import java.util.List;

/** Headings « Thème : complément » from a name and what the text says in apposition that it is. */
final class AppositionSource implements CandidateSource {

    private final AnalyzedText text;
    private final Words words;
    private final Standalone standalone;

    AppositionSource(AnalyzedText text) {
        this.text = text;
        this.words = new Words(text);
        this.standalone = new Standalone(text);
    }

    @Override
    public void collect(Sentence sentence, List<Candidate> into) {
        NounPhrases phrases = new NounPhrases(text, sentence);
        NounPhrases.Phrase name = phrases.core(sentence.firstToken());
        if (name != null
                && words.is(name.noun(), PartOfSpeech.PROPN)
                && words.key(name.end()).equals(",")) {
            add(name, phrases, sentence, into);
        }
    }

    private void add(NounPhrases.Phrase name, NounPhrases phrases, Sentence sentence, List<Candidate> into) {
        int at = name.end() + 1;
        if (at >= sentence.endToken() || !words.is(at, PartOfSpeech.DET) || !isArticle(words.key(at))) {
            return;
        }
        NounPhrases.Phrase whole = null;
        for (NounPhrases.Phrase phrase : phrases.from(at)) {
            // a list of names goes on with a name, an apposition with the verb of its subject
            boolean closed = words.key(phrase.end()).equals(",") && words.isFinite(phrase.end() + 1);
            whole = closed && !phrase.loose() ? phrase : whole;
        }
        boolean says = whole != null
                && words.is(whole.noun(), PartOfSpeech.NOUN)
                && !NounPhraseSource.isWeak(words.key(whole.noun()))
                && standalone.freeInside(at, whole.end());
        if (whole != null && says) {
            String wording = text.text()
                            .substring(
                                    text.token(name.start()).start(),
                                    text.token(name.end() - 1).end())
                    + "\u00A0: "
                    + text.text()
                            .substring(
                                    text.token(at).start(),
                                    text.token(whole.end() - 1).end());
            into.add(new Candidate(
                    Capitals.sentenceCase(wording),
                    Candidate.Form.THEME,
                    name.start(),
                    whole.end(),
                    whole.noun(),
                    false));
        }
    }

    private static boolean isArticle(String key) {
        return switch (key) {
            case "un", "une", "le", "la", "l'" -> true;
            default -> false;
        };
    }
}
