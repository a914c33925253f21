package fr.titraille.fidelity.check;

import fr.titraille.analysis.TokenKind;
import fr.titraille.fidelity.align.Amount;
import fr.titraille.fidelity.align.ComparedText;
import fr.titraille.fidelity.align.Stretch;
import fr.titraille.fidelity.align.Term;
import fr.titraille.grammar.PhraseList;
import java.util.ArrayList;
import java.util.List;

/** A motive, a cause, a means or a result of which no source has a word: « grâce à … », « afin de … ». */
final class MotiveChecker implements Checker {

    private static final PhraseList<String> OPENINGS = PhraseList.read(MotiveChecker.class, "additions.txt");

    /** Up to this share of known words a phrase is new. */
    private static final double KNOWN = 0.34;

    private static final int LEAST = 2;

    /** In a sentence that is no copy the words may be a source's in other words. */
    private static final double UNSURE = 0.3;

    @Override
    public void check(Comparison comparison, Alarms out) {
        ComparedText rewrite = comparison.rewrite();
        for (Stretch stretch : rewrite.stretches()) {
            if (stretch.question() || stretch.heading()) {
                continue;
            }
            for (PhraseList.Hit<String> hit :
                    OPENINGS.in(rewrite.analysis(), stretch.firstToken(), stretch.endToken())) {
                int end = end(rewrite, stretch, hit.end());
                List<Term> terms = terms(rewrite, hit.end(), end);
                List<Amount> figures = rewrite.amounts(hit.end(), end);
                boolean fresh = terms.size() >= LEAST && figures.isEmpty() && known(comparison, terms) <= KNOWN;
                if (fresh && isAim(rewrite, hit)) {
                    double match = isCopy(comparison, stretch) ? 1 : UNSURE;
                    out.raise(new Alarm(
                            Ground.MOTIVE_ADDED, rewrite.range(hit.first(), end), null, null, List.of(), null, match));
                }
            }
        }
    }

    /** An edited copy, or a whole sentence of the source with more behind it. */
    private static boolean isCopy(Comparison comparison, Stretch stretch) {
        return comparison.copy(stretch).isPresent()
                || comparison
                        .maps()
                        .of(stretch)
                        .filter(map -> map.kept() >= Comparison.NEAR_COPY)
                        .isPresent();
    }

    /** « pour » opens many turns of phrase; a motive it is before an infinitive. */
    private static boolean isAim(ComparedText text, PhraseList.Hit<String> hit) {
        if (!hit.value().equals("pour")) {
            return true;
        }
        for (int k = hit.end(); k < Math.min(text.analysis().tokens().size(), hit.end() + 3); k++) {
            if (text.analysis().reading(k).isInfinitive()) {
                return true;
            }
        }
        return false;
    }

    private static int end(ComparedText text, Stretch stretch, int from) {
        int end = from;
        while (end < stretch.endToken() && text.token(end).kind() != TokenKind.PUNCTUATION) {
            end++;
        }
        return end;
    }

    private static List<Term> terms(ComparedText text, int from, int end) {
        List<Term> terms = new ArrayList<>();
        for (int k = from; k < end; k++) {
            Term term = text.term(k);
            if (term != null) {
                terms.add(term);
            }
        }
        return terms;
    }

    private static double known(Comparison comparison, List<Term> terms) {
        long known = terms.stream()
                .filter(term -> !comparison.sources().with(term.key()).isEmpty()
                        || comparison
                                .sources()
                                .hasWordOfFamily(
                                        term.range().of(comparison.rewrite().text())))
                .count();
        return (double) known / terms.size();
    }
}
