package fr.titraille.optimize.prose;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.predication.Predication;
import fr.titraille.predication.Predications;
import fr.titraille.syntax.Syntax;

/** Reads a sentence that was made of a clause as one who knows nothing else: it is one sentence with the same predicate. */
final class ReadBack {

    private ReadBack() {}

    /**
     * Whether it holds.
     *
     * @param clause what the sentence was made of
     * @param sentence the sentence, analysed alone
     */
    static boolean holds(KeptClause clause, AnalyzedText sentence) {
        if (sentence.sentences().size() != 1) {
            return false;
        }
        int root = Syntax.of(sentence).tree(sentence.sentences().get(0)).root();
        Predication read = Predications.of(sentence).at(root).orElse(null);
        return read != null
                && read.mood().isFinite()
                && Predications.of(clause.text())
                        .matching(told -> clause.tokens().contains(told.head()))
                        .anyMatch(
                                told -> told.lemma().equals(read.lemma()) && told.affirmation() == read.affirmation());
    }
}
