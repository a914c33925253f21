package fr.titraille.figure;

import fr.titraille.analysis.AnalyzedText;
import java.util.ArrayList;
import java.util.List;

/**
 * A number as it is written, in digits or words, whatever it counts: « huit » in « huit prennent le bus ».
 *
 * @param firstToken its first token
 * @param endToken one past its last token
 * @param value with its multiplier
 */
public record Numeral(int firstToken, int endToken, double value) {

    /** All numbers of a text in order, but a lone « un » or « une » and numbers with a unit written onto them. */
    public static List<Numeral> in(AnalyzedText text) {
        NumberReader reader = new NumberReader(text);
        List<Numeral> found = new ArrayList<>();
        int at = 0;
        while (at < text.tokens().size()) {
            Quantity number = reader.read(at);
            if (number != null && number.glued() == null && number.form() != Quantity.Form.ONE) {
                found.add(new Numeral(
                        number.firstToken(), number.endToken(), number.value().doubleValue()));
            }
            at = number == null ? at + 1 : Math.max(at + 1, number.endToken());
        }
        return found;
    }
}
