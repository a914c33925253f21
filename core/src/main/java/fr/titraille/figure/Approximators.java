package fr.titraille.figure;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.text.Folding;
import fr.titraille.text.ResourceLines;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words before or after a number that say how exact it is: environ, plus de, au moins. */
final class Approximators {

    /** An approximator found, with the token where it starts or ends. */
    record Found(Figure.Precision precision, int token) {}

    private static final int LONGEST = 5;
    private static final Map<String, Figure.Precision> BEFORE = read("before");
    private static final Map<String, Figure.Precision> AFTER = read("after");

    private Approximators() {}

    private static Map<String, Figure.Precision> read(String place) {
        Map<String, Figure.Precision> out = new HashMap<>();
        for (List<String> row : ResourceLines.table(Approximators.class, "approximators.tsv", 3)) {
            if (row.get(2).equals(place)) {
                Figure.Precision precision = Figure.Precision.valueOf(row.get(1).toUpperCase(Locale.ROOT));
                out.put(UnitLexicon.joined(row.get(0)), precision);
                if (row.get(0).endsWith(" de")) {
                    // plus d'un million
                    out.put(UnitLexicon.joined(row.get(0)).replaceAll("de$", "d'"), precision);
                    out.put(UnitLexicon.joined(row.get(0)).replaceAll("de$", "des"), precision);
                }
                if (row.get(0).endsWith(" à") || row.get(0).endsWith("'à")) {
                    out.put(UnitLexicon.joined(row.get(0)).replaceAll("à$", "aux"), precision);
                    out.put(UnitLexicon.joined(row.get(0)).replaceAll("à$", "au"), precision);
                }
            }
        }
        // a capital may stand without its accent: « A peine 40 magasins »
        Map<String, Figure.Precision> bare = new HashMap<>();
        out.forEach((words, precision) -> {
            String opening = Folding.unaccented(words.substring(0, 1));
            if (!words.startsWith(opening)) {
                bare.put(opening + words.substring(1), precision);
            }
        });
        bare.forEach(out::putIfAbsent);
        return Map.copyOf(out);
    }

    /** The longest approximator that ends right before token {@code at} and not before {@code from}. */
    static @Nullable Found before(AnalyzedText text, int at, int from) {
        StringBuilder words = new StringBuilder();
        Found found = null;
        for (int i = at - 1; i >= Math.max(from, at - LONGEST); i--) {
            words.insert(0, text.token(i).key());
            Figure.Precision precision = BEFORE.get(words.toString());
            if (precision != null) {
                found = new Found(precision, i);
            }
        }
        return found;
    }

    /** The longest approximator that starts at token {@code at}; its token is one past its end. */
    static @Nullable Found after(AnalyzedText text, int at, int end) {
        StringBuilder words = new StringBuilder();
        Found found = null;
        for (int i = at; i < Math.min(end, at + 3); i++) {
            words.append(text.token(i).key());
            Figure.Precision precision = AFTER.get(words.toString());
            if (precision != null) {
                found = new Found(precision, i + 1);
            }
        }
        return found;
    }
}
