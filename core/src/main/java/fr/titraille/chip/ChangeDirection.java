package fr.titraille.chip;

import fr.titraille.figure.Figure;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the direction of a change and what it is measured against. */
final class ChangeDirection {

    private static final Set<String> FALLS = Vocabulary.of("fall-word");

    private ChangeDirection() {}

    /** The figure as a fact carries it: a fall is negative. */
    static Figure signed(SentenceReading sentence, Clause clause, Figure figure) {
        Words words = sentence.words();
        boolean falls = FALLS.contains(clause.verb().lemma());
        for (int i = words.from(); i < words.to(); i++) {
            boolean before =
                    words.end(i) <= figure.range().start() && figure.range().start() - words.end(i) < 30;
            boolean after = words.start(i) >= figure.range().end()
                    && words.start(i) - figure.range().end() < 6;
            falls |=
                    before && FALLS.contains(words.lemma(i)) && words.pos(i) != fr.titraille.analysis.PartOfSpeech.VERB;
            falls |= after && words.key(i).equals("de") && words.key(i + 1).equals("moins");
        }
        return falls ? fall(figure) : figure;
    }

    static Figure fall(Figure figure) {
        return figure.number() != null
                ? new Figure(
                        figure.text(),
                        figure.range(),
                        figure.type(),
                        -figure.number(),
                        figure.date(),
                        figure.unit(),
                        figure.precision())
                : figure;
    }

    /** « de moins que la A100 », « moins d’énergie que la H100 », « plus cher que celles de TSMC »: the phrase after « que ». */
    static @Nullable Phrase comparedWith(SentenceReading sentence, Clause clause) {
        Words words = sentence.words();
        for (int i = clause.verb().head() + 1; i < words.to(); i++) {
            boolean que = words.key(i).equals("que") || words.key(i).equals("qu'");
            if (que && graded(words, i)) {
                for (Phrase phrase : sentence.phrases()) {
                    if (phrase.start() > i) {
                        return phrase.start() <= i + 3 ? phrase : null;
                    }
                }
            }
        }
        return null;
    }

    private static boolean graded(Words words, int que) {
        for (int k = que - 1; k >= Math.max(words.from(), que - 5); k--) {
            if (words.isPunctuation(k)) {
                return false;
            }
            if (Set.of("plus", "moins", "cher", "chère", "chers", "chères", "davantage", "autant")
                    .contains(words.key(k))) {
                return true;
            }
        }
        return false;
    }
}
