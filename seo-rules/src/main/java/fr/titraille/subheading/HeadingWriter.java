package fr.titraille.subheading;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.ArticleField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words the heading of a section. */
final class HeadingWriter {

    private static final LinearModel LEARNED = LinearModel.read("heading-weights.tsv");
    private static final LinearModel PREFERRED = LinearModel.read("heading-preferences.tsv");

    private final LinearModel learned;
    private final Candidates candidates;
    private final SectionTerms terms;
    private final CandidateMeasures measures;
    private final int[] starts;

    /** @param starts token numbers where the sections start, the lead first, and one past the last */
    HeadingWriter(AnalyzedArticle article, int[] starts, int maxChars) {
        this(article, starts, maxChars, LEARNED);
    }

    /** The same with another trained model. */
    HeadingWriter(AnalyzedArticle article, int[] starts, int maxChars, LinearModel learned) {
        this.learned = learned;
        AnalyzedText text = article.body();
        this.candidates = new Candidates(article, maxChars);
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
     * @param measures what the score weighs
     */
    record Scored(Candidate candidate, double score, Map<String, Double> measures) {

        Scored less(double penalty) {
            return penalty == 0 ? this : new Scored(candidate, score - penalty, measures);
        }
    }

    /** The terms of a wording. */
    Set<String> terms(Candidate candidate) {
        return terms.of(candidate);
    }

    /** How often the section says the term. */
    int count(int section, String term) {
        return terms.count(section, term);
    }

    /** The wordings of a section, best first. */
    List<Scored> wordings(int section) {
        List<Scored> scored = new ArrayList<>();
        candidates.in(starts[section], starts[section + 1]).forEach((candidate, times) -> {
            Map<String, Double> measured = measures.of(section, candidate, times);
            scored.add(new Scored(candidate, learned.score(measured) + PREFERRED.score(measured), measured));
        });
        scored.sort(Comparator.comparingDouble(Scored::score)
                .reversed()
                .thenComparing(s -> s.candidate().text()));
        return scored;
    }
}
