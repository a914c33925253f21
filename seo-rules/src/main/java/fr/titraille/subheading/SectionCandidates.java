package fr.titraille.subheading;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Sentence;
import fr.titraille.headline.HeadlineCandidate;
import fr.titraille.headline.HeadlineCandidates;
import fr.titraille.headline.HeadlineForm;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All wordings that stretches of an article's body offer; each sentence is read once, when it is first asked for. */
final class SectionCandidates {

    /** The first sentences of a long section are enough. */
    private static final int MAX_SENTENCES = 15;

    private final AnalyzedText text;
    private final FactHeadings facts;
    private final int maxChars;
    private final Map<Integer, List<HeadlineCandidate>> bySentence = new TreeMap<>();

    SectionCandidates(AnalyzedArticle article, int maxChars) {
        this.text = article.body();
        this.facts = new FactHeadings(article);
        this.maxChars = maxChars;
    }

    /** The wordings between two tokens, each once. */
    List<HeadlineCandidate> in(int from, int to) {
        List<HeadlineCandidate> out = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (HeadlineCandidate fact : facts.in(from, to)) {
            add(fact, seen, out);
        }
        int at = from;
        for (int n = 0; n < MAX_SENTENCES && at < to; n++) {
            Sentence sentence = text.sentenceOf(at);
            for (HeadlineCandidate candidate : bySentence.computeIfAbsent(
                    sentence.index(), i -> HeadlineCandidates.of(text, sentence, maxChars))) {
                if (candidate.form() != HeadlineForm.QUESTION || !isAlone(sentence)) {
                    add(candidate, seen, out);
                }
            }
            at = Math.max(at + 1, sentence.endToken());
        }
        return out;
    }

    /** A question on a line of its own is read there; above itself it would stand twice. */
    private boolean isAlone(Sentence sentence) {
        boolean first = sentence.index() == 0
                || text.sentences().get(sentence.index() - 1).segment() != sentence.segment();
        boolean last = sentence.index() + 1 == text.sentences().size()
                || text.sentences().get(sentence.index() + 1).segment() != sentence.segment();
        return first && last;
    }

    private void add(HeadlineCandidate candidate, Set<String> seen, List<HeadlineCandidate> out) {
        if (WellFormed.test(candidate.text(), maxChars) && seen.add(candidate.text())) {
            out.add(candidate);
        }
    }
}
