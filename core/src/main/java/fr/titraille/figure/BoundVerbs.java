package fr.titraille.figure;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Reading;
import fr.titraille.text.ResourceLines;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Verbs that say how exact the number after them is, outside its text: « avoisine 30 % », « dépassait les 900 watts ». */
final class BoundVerbs {

    private static final Map<String, Figure.Precision> VERBS = read();

    private BoundVerbs() {}

    private static Map<String, Figure.Precision> read() {
        Map<String, Figure.Precision> out = new HashMap<>();
        for (List<String> row : ResourceLines.table(BoundVerbs.class, "bound-verbs.tsv", 2)) {
            out.put(row.get(0), Figure.Precision.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
        return Map.copyOf(out);
    }

    /** The precision that the verb right before the number gives, an article between them passed over; or null. */
    static Figure.@Nullable Precision before(AnalyzedText text, int number, int from) {
        int at = number - 1;
        if (at > from && text.readings(at).stream().anyMatch(r -> r.pos() == PartOfSpeech.DET)) {
            at--;
        }
        if (at < from) {
            return null;
        }
        for (Reading reading : text.readings(at)) {
            if (reading.pos() == PartOfSpeech.VERB) {
                Figure.Precision precision = VERBS.get(reading.lemma());
                if (precision != null) {
                    return precision;
                }
            }
        }
        return null;
    }
}
