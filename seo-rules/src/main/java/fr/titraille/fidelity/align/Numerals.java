package fr.titraille.fidelity.align;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.entity.Mention;
import fr.titraille.figure.Figure;
import fr.titraille.figure.Numeral;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** The numbers of a text that no figure holds, because no noun follows: they take part in sums all the same. */
final class Numerals {

    private Numerals() {}

    static List<Amount> read(AnalyzedText text, List<Mention> mentions, List<Amount> amounts) {
        boolean[] taken = new boolean[text.tokens().size()];
        for (Amount amount : amounts) {
            for (int k = amount.firstToken(); k < amount.endToken(); k++) {
                taken[k] = !amount.implied();
            }
        }
        for (Mention mention : mentions) {
            for (int k = text.firstTokenFrom(mention.range().start());
                    k < taken.length && text.token(k).start() < mention.range().end();
                    k++) {
                taken[k] = true;
            }
        }
        List<Amount> found = new ArrayList<>();
        for (Numeral numeral : Numeral.in(text)) {
            if (!taken[numeral.firstToken()]) {
                TextRange range = text.token(numeral.firstToken())
                        .range()
                        .union(text.token(numeral.endToken() - 1).range());
                found.add(Amount.bare(
                        Figure.Type.COUNT, numeral.value(), null, range, numeral.firstToken(), numeral.endToken()));
            }
        }
        return List.copyOf(found);
    }
}
