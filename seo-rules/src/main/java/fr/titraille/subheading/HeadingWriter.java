package fr.titraille.subheading;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words the heading of a section. */
final class HeadingWriter {

    private final AnalyzedText text;
    private final SectionTerms terms;
    private final int[] starts;
    private final int maxChars;

    /** @param starts token numbers where the sections start, the lead first, and one past the last */
    HeadingWriter(AnalyzedArticle article, int[] starts, int maxChars) {
        this.text = article.body();
        this.starts = starts.clone();
        this.maxChars = maxChars;
        this.terms = new SectionTerms(text, starts);
    }

    /** A wording with its score. */
    record Scored(Candidate candidate, double score) {}

    /** The wordings of a section, best first. */
    List<Scored> wordings(int section) {
        List<Candidate> candidates = new ArrayList<>();
        NounPhraseCandidates phrases = new NounPhraseCandidates(text, maxChars);
        int from = starts[section];
        while (from < starts[section + 1]) {
            Sentence sentence = text.sentenceOf(from);
            phrases.collect(sentence, candidates);
            from = Math.max(from + 1, sentence.endToken());
        }
        List<Scored> scored = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (candidate.text().indexOf(' ') > 0 && seen.add(candidate.text())) {
                scored.add(new Scored(candidate, score(section, candidate)));
            }
        }
        scored.sort(Comparator.comparingDouble(Scored::score)
                .reversed()
                .thenComparing(s -> s.candidate().text()));
        return scored;
    }

    private double score(int section, Candidate candidate) {
        double sum = 0;
        int n = 0;
        for (String term : terms.terms(candidate.firstToken(), candidate.endToken())) {
            sum += Math.log(1.0 + terms.count(section, term)) * terms.rarity(term);
            n++;
        }
        double place = 1.0 + 20.0 / (30.0 + candidate.firstToken() - starts[section]);
        return sum / (n + 1.5) * place * (candidate.cut() ? 0.7 : 1);
    }
}
