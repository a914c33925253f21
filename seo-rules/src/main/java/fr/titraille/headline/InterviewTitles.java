package fr.titraille.headline;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What an interview is titled with: words of the person interviewed, behind the name that the lede gives. Word for word. */
final class InterviewTitles {

    private static final int SHORTEST = 30;
    private static final int LEDE = 2;
    private static final int READ_AGAIN = 12;

    private InterviewTitles() {}

    private record Said(HeadlineCandidate words, double worth) {}

    /** Best first, at most {@code most} characters; empty where nobody is interviewed. */
    static List<String> of(AnalyzedArticle article, int most) {
        AnalyzedText text = article.body();
        InterviewTurns turns = InterviewTurns.of(text);
        if (turns.answers().isEmpty()) {
            return List.of();
        }
        Set<String> topic = new HashSet<>();
        Set<String> people = new LinkedHashSet<>();
        for (LedeSentence told : Lede.of(article, LEDE)) {
            topic.addAll(nouns(told.text(), told.sentence()));
            people.addAll(PersonNames.in(told.text(), told.sentence()));
        }
        List<Said> said = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            if (turns.isAnswer(sentence)) {
                for (HeadlineCandidate words : HeadlineCandidates.of(text, sentence, most)) {
                    if (words.form() == HeadlineForm.QUOTATION && words.text().length() >= SHORTEST) {
                        said.add(new Said(words, worth(text, sentence, words, topic)));
                    }
                }
            }
        }
        said.sort(Comparator.comparingDouble((Said s) -> -s.worth()));
        List<String> out = new ArrayList<>();
        for (Said each : said.subList(0, Math.min(READ_AGAIN, said.size()))) {
            if (HeadlineCandidates.holds(text, each.words())) {
                String line = each.words().text();
                String named = people.isEmpty()
                        ? line
                        : HeadlineWords.themed(people.iterator().next(), line);
                out.add(named.length() <= most ? named : line);
            }
        }
        return out;
    }

    /** What shares a noun with the lede, is whole, and denies what others say; early before late. */
    private static double worth(AnalyzedText text, Sentence sentence, HeadlineCandidate words, Set<String> topic) {
        Set<String> own = nouns(text, sentence);
        own.retainAll(topic);
        double worth = own.isEmpty() ? 0 : 1;
        worth += words.has(HeadlineTrait.WHOLE) ? 0.5 : 0;
        worth += words.has(HeadlineTrait.NEGATED) ? 0.3 : 0;
        return worth - sentence.index() / (double) text.sentences().size();
    }

    private static Set<String> nouns(AnalyzedText text, Sentence sentence) {
        Set<String> out = new HashSet<>();
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            if (text.pos(token) == PartOfSpeech.NOUN) {
                out.add(text.lemma(token));
            }
        }
        return out;
    }
}
