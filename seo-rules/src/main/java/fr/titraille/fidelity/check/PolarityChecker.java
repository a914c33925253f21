package fr.titraille.fidelity.check;

import fr.titraille.fidelity.align.ComparedText;
import fr.titraille.fidelity.align.Stretch;
import fr.titraille.fidelity.align.TokenMap;
import fr.titraille.fidelity.proposition.Act;
import fr.titraille.fidelity.proposition.ActPair;
import fr.titraille.fidelity.proposition.ActPairs;
import fr.titraille.fidelity.proposition.Denial;
import fr.titraille.fidelity.proposition.Status;
import fr.titraille.grammar.PhraseList;
import fr.titraille.grammar.WordClass;
import fr.titraille.text.TextRange;
import java.util.Optional;

/** A negation that came or went: the same verb with the same arguments, denied on one side only. */
final class PolarityChecker implements Checker {

    /** Arguments that must be shared where the sentence is no copy. */
    private static final int LEAST_SHARED = 2;

    /** Words up to the noun behind « avoir ». */
    private static final int NOUN = 4;

    private static final PhraseList<String> EXCEPTIONS = PhraseList.read(PolarityChecker.class, "exceptive-words.txt");

    private static final double LEAST_LIKENESS = 0.5;

    @Override
    public void check(Comparison comparison, Alarms out) {
        for (Stretch stretch : comparison.rewrite().stretches()) {
            if (stretch.question()) {
                continue;
            }
            Optional<TokenMap> copy = comparison.copy(stretch);
            for (ActPair pair : ActPairs.of(
                    comparison.rewrite(), stretch, comparison.alignment().of(stretch))) {
                boolean copied = copy.isPresent()
                        && copy.get().source(pair.act().token()) == pair.given().token();
                boolean same = copied || (pair.shared() >= LEAST_SHARED && pair.likeness() >= LEAST_LIKENESS);
                if (same
                        && isAsserted(pair.act())
                        && isAsserted(pair.given())
                        && !isExceptive(comparison, pair)
                        && !Denial.isOfOtherNumber(
                                comparison.rewrite(),
                                pair.act().token(),
                                pair.origin().text(),
                                pair.given().token())
                        && pair.act().denied() != pair.given().denied()) {
                    out.raise(Alarm.of(
                                    copied ? Ground.NEGATION_EDITED : Ground.NEGATION_TURNED,
                                    group(comparison, pair),
                                    pair.origin(),
                                    pair.origin()
                                            .text()
                                            .range(
                                                    pair.given().first(),
                                                    pair.given().token() + 1),
                                    copied ? 1 : pair.likeness())
                            .naming(comparison
                                    .rewrite()
                                    .token(pair.act().token())
                                    .text()));
                }
            }
        }
    }

    /** A bare participle and an infinitive under no governor assert nothing. */
    private static boolean isAsserted(Act act) {
        return !act.attributive() && act.status() != Status.OPEN;
    }

    /** « ne … pas sans permis » allows and forbids at once: its verb tells no side. */
    private static boolean isExceptive(Comparison comparison, ActPair pair) {
        return isExceptive(comparison.rewrite(), pair.act())
                || isExceptive(pair.origin().text(), pair.given());
    }

    private static boolean isExceptive(ComparedText text, Act act) {
        // « n'est pas moins cher » is no more denied than « n'est pas plus cher »
        int end = Math.min(text.analysis().tokens().size(), act.token() + NOUN);
        for (int k = act.token() + 1; k < end && WordClass.COPULA_VERB.has(act.lemma()); k++) {
            if (WordClass.COMPARATIVE.has(text.token(k).key())
                    && !WordClass.NEGATION.has(text.token(k).key())) {
                return true;
            }
        }
        Stretch stretch = text.stretchAt(act.token());
        return act.denied() && EXCEPTIONS.anyIn(text.analysis(), act.token(), stretch.endToken());
    }

    private static TextRange group(Comparison comparison, ActPair pair) {
        ComparedText text = comparison.rewrite();
        int end = pair.act().token() + 1;
        if (WordClass.AUXILIARY_VERB.has(pair.act().lemma())) {
            // « a l'intention »: the noun tells what is affirmed
            int last = Math.min(text.stretchAt(pair.act().token()).endToken(), end + NOUN);
            int k = end;
            while (k < last && text.term(k) == null) {
                k++;
            }
            end = k < last ? k + 1 : end;
        }
        return text.range(pair.act().first(), end);
    }
}
