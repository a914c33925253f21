package fr.titraille.subheading;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.ArticleField;
import fr.titraille.headline.HeadlineCandidate;
import fr.titraille.headline.HeadlineCandidates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words the heading of a section: how likely a desk prints it, learned from readings. */
final class HeadingWriter {

    private static final LinearModel LEARNED = LinearModel.read("heading-weights.tsv");
    private static final LinearModel HOUSE = LinearModel.read("heading-preferences.tsv");

    /** Wordings of a section that are read again and offered. */
    private static final int OFFERED = 12;

    private final AnalyzedText text;
    private final LinearModel learned;
    private final SectionCandidates candidates;
    private final SectionTerms terms;
    private final CandidateMeasures measures;
    private final int[] starts;

    /** @param starts token numbers where the sections start, the lead first, and one past the last */
    HeadingWriter(AnalyzedArticle article, SectionCandidates candidates, int[] starts) {
        this(article, candidates, starts, LEARNED);
    }

    /** The same with another trained model. */
    HeadingWriter(AnalyzedArticle article, SectionCandidates candidates, int[] starts, LinearModel learned) {
        this.learned = learned;
        this.text = article.body();
        this.candidates = candidates;
        this.starts = starts.clone();
        AnalyzedText title = article.field(ArticleField.TITLE);
        this.terms = new SectionTerms(text, starts);
        Set<String> titleTerms = new SectionTerms(
                        title, new int[] {0, title.tokens().size()})
                .terms(0, title.tokens().size());
        this.measures = new CandidateMeasures(text, terms, titleTerms, starts);
    }

    /**
     * A wording with its score.
     *
     * @param score log-odds that a desk prints it as it is
     * @param measures what the score weighs
     */
    record Scored(HeadlineCandidate candidate, double score, Map<String, Double> measures) {

        Scored less(double penalty) {
            return penalty == 0 ? this : new Scored(candidate, score - penalty, measures);
        }
    }

    /** The terms of a wording. */
    Set<String> terms(HeadlineCandidate candidate) {
        return terms.of(candidate);
    }

    /** How often the section says the term. */
    int count(int section, String term) {
        return terms.count(section, term);
    }

    /** The wordings of a section that can be read alone, best first. */
    List<Scored> wordings(int section) {
        return readable(ranked(section));
    }

    /** All wordings of a section, best first. */
    List<Scored> ranked(int section) {
        List<Scored> scored = new ArrayList<>();
        for (HeadlineCandidate candidate : candidates.in(starts[section], starts[section + 1])) {
            Map<String, Double> measured = measures.of(section, candidate);
            scored.add(new Scored(candidate, learned.score(measured) + HOUSE.score(measured), measured));
        }
        scored.sort(Comparator.comparingDouble(Scored::score)
                .reversed()
                .thenComparing(s -> s.candidate().text()));
        return scored;
    }

    /** The first that a reader understands alone. */
    private List<Scored> readable(List<Scored> ranked) {
        List<Scored> out = new ArrayList<>();
        for (Scored wording : ranked) {
            if (out.size() >= OFFERED) {
                break;
            }
            if (HeadlineCandidates.holds(text, wording.candidate())) {
                out.add(wording);
            }
        }
        return out;
    }
}
