package fr.titraille.optimize.step;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Sentence;
import fr.titraille.article.Block;
import fr.titraille.headline.HeadlineCandidate;
import fr.titraille.headline.HeadlineCandidates;
import fr.titraille.headline.HeadlineForm;
import fr.titraille.headline.HeadlineTrait;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Titles that tell the news of the lede: its clauses in the press present, whole, between 45 and 90 characters. */
final class LedeTitles {

    private static final int SHORTEST = 45;
    private static final int LONGEST = 90;
    private static final int SENTENCES = 3;

    private LedeTitles() {}

    /** Best first; empty where the lede offers no clause that can stand alone. */
    static List<String> of(AnalyzedArticle article) {
        AnalyzedText body = article.body();
        List<HeadlineCandidate> found = new ArrayList<>();
        for (int block = 0; block < article.article().blocks().size(); block++) {
            if (article.article().blocks().get(block) instanceof Block.Paragraph) {
                for (Sentence sentence :
                        article.sentences(block).stream().limit(SENTENCES).toList()) {
                    HeadlineCandidates.of(body, sentence, LONGEST).stream()
                            .filter(c ->
                                    c.form() == HeadlineForm.CLAUSE && c.text().length() >= SHORTEST)
                            .forEach(found::add);
                }
                break;
            }
        }
        found.sort(Comparator.comparingDouble((HeadlineCandidate c) -> -worth(body, c)));
        return found.stream()
                .filter(c -> HeadlineCandidates.holds(body, c))
                .map(HeadlineCandidate::text)
                .toList();
    }

    /** The first sentence's act of somebody named, with its figure; a state or a detail only where there is no act. */
    private static double worth(AnalyzedText body, HeadlineCandidate candidate) {
        double worth = candidate.has(HeadlineTrait.NAMED_SUBJECT) ? 2 : 0;
        worth -= candidate.has(HeadlineTrait.WEAK_VERB) ? 1 : 0;
        worth -= candidate.has(HeadlineTrait.JOINED) ? 1 : 0;
        worth -= body.sentenceOf(candidate.firstToken()).index() * 1.5;
        return worth + candidate.text().length() / 45.0;
    }
}
