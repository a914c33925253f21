package fr.titraille.subheading;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Sentence;
import fr.titraille.text.ResourceLines;
import java.util.List;
import java.util.Set;

/** Headings that name what is done by an infinitive and its object: « Répartir les tâches ». */
final class InfinitiveSource implements CandidateSource {

    private static final Set<String> WEAK = ResourceLines.set(InfinitiveSource.class, "weak-verbs.txt");

    private final AnalyzedText text;
    private final Words words;
    private final Standalone standalone;

    InfinitiveSource(AnalyzedText text) {
        this.text = text;
        this.words = new Words(text);
        this.standalone = new Standalone(text);
    }

    @Override
    public void collect(Sentence sentence, List<Candidate> into) {
        NounPhrases phrases = new NounPhrases(text, sentence);
        for (int i = sentence.firstToken(); i + 1 < sentence.endToken(); i++) {
            boolean verb = words.isInfinitive(i)
                    && !WEAK.contains(text.reading(i).lemma())
                    && (i == sentence.firstToken() || !words.is(i - 1, PartOfSpeech.PRON));
            if (!verb) {
                continue;
            }
            boolean reflexive =
                    words.key(i - 1).equals("s'") || words.key(i - 1).equals("se");
            if (reflexive) {
                continue;
            }
            boolean how = i > sentence.firstToken() && words.key(i - 1).equals("comment");
            for (NounPhrases.Phrase object : phrases.from(i + 1)) {
                if (object.loose() || !ends(object.end(), sentence) || !standalone.free(i, object.end())) {
                    continue;
                }
                String wording = text.text()
                        .substring(
                                text.token(i).start(),
                                text.token(object.end() - 1).end());
                boolean cut = phrases.complement(object.end()) != null;
                into.add(new Candidate(
                        Capitals.sentenceCase(wording), Candidate.Form.INFINITIVE, i, object.end(), i, cut));
                if (how && !cut) {
                    into.add(new Candidate(
                            "Comment " + wording + "\u202F?", Candidate.Form.QUESTION, i - 1, object.end(), i, false));
                }
            }
        }
    }

    private boolean ends(int next, Sentence sentence) {
        return next >= sentence.endToken()
                || !(words.isNoun(next)
                        || words.is(next, PartOfSpeech.ADJ)
                        || words.isParticiple(next)
                        || words.isNumber(next)
                        || words.isFinite(next)
                        || text.token(next).text().equals("-"));
    }
}
