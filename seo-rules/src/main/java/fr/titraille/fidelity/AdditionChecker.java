package fr.titraille.fidelity;

import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** A motive, a cause, a means or a result that no source gives: « grâce à … », « afin de … ». */
final class AdditionChecker implements Checker {

    private static final PhraseLexicon OPENINGS = PhraseLexicon.list("additions.txt");

    /** Up to this share of known words a phrase is new. */
    private static final double KNOWN = 0.5;

    /** « pour » opens many turns of phrase, so hardly a word may be known. */
    private static final double KNOWN_AIM = 0.2;

    private static final int LEAST = 2;

    @Override
    public void check(Comparison comparison, ErrorDrafts out) {
        ComparedText rewrite = comparison.rewrite();
        for (PhraseLexicon.Cue cue : OPENINGS.find(rewrite.analysis())) {
            int end = end(rewrite, cue);
            List<Term> terms = new ArrayList<>();
            for (int k = rewrite.clauseAt(cue.first()).index();
                    k <= rewrite.clauseAt(end - 1).index();
                    k++) {
                terms.addAll(rewrite.clauses().get(k).terms(cue.end(), end));
            }
            boolean figures = terms.stream().anyMatch(t -> t.kind() == Term.Kind.FIGURE);
            boolean aim = !cue.value().equals("pour") || isBeforeInfinitive(rewrite, cue.end());
            if (aim
                    && !figures
                    && terms.size() >= LEAST
                    && known(comparison, terms) <= (cue.value().equals("pour") ? KNOWN_AIM : KNOWN)) {
                TextRange range = rewrite.token(cue.first())
                        .range()
                        .union(rewrite.token(end - 1).range());
                out.rewrite(FidelityError.Kind.INVENTED, range, null, null, "claim", "");
            }
        }
    }

    private static boolean isBeforeInfinitive(ComparedText text, int from) {
        for (int k = from; k < Math.min(text.analysis().tokens().size(), from + 3); k++) {
            if (text.analysis().reading(k).has("inf")) {
                return true;
            }
        }
        return false;
    }

    private static int end(ComparedText text, PhraseLexicon.Cue cue) {
        int end = cue.end();
        int last = text.analysis().sentenceOf(cue.first()).endToken();
        while (end < last && !text.token(end).text().matches("[,;:.!?…)–—]+")) {
            end++;
        }
        return end;
    }

    private static double known(Comparison comparison, List<Term> terms) {
        double known = 0;
        for (Term term : terms) {
            boolean given = !comparison.sources().with(term.key()).isEmpty()
                    || comparison
                            .sources()
                            .hasWordOfFamily(
                                    term.range().of(comparison.rewrite().text()));
            known += given ? 1 : 0;
        }
        return known / terms.size();
    }
}
