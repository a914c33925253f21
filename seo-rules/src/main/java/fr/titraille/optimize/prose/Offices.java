package fr.titraille.optimize.prose;

import fr.titraille.text.ResourceLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who held which office when ({@code offices.tsv}): « l’administration Biden » does not enter an article of 2019. */
final class Offices {

    private static final Map<String, List<Term>> TERMS = read();
    private static final Pattern HOLDER = Pattern.compile(
            "(?:administration|président|présidente|gouvernement|chancelier|chancelière|ministre|commissaire|secrétaire[^.,]{0,30})(?:"
                    + " (?:\\p{Lu}[\\p{L}-]+ ){0,2})?\\s?(\\p{Lu}[\\p{L}-]+)",
            Pattern.UNICODE_CHARACTER_CLASS);

    private Offices() {}

    private record Term(String from, @Nullable String to) {
        boolean holds(String date) {
            return date.compareTo(from) >= 0 && (to == null || date.compareTo(to) < 0);
        }
    }

    private static Map<String, List<Term>> read() {
        Map<String, List<Term>> out = new HashMap<>();
        for (List<String> row : ResourceLines.table(Offices.class, "offices.tsv", 3)) {
            String to = row.get(2).equals("-") ? null : row.get(2);
            out.computeIfAbsent(row.get(0), k -> new ArrayList<>()).add(new Term(row.get(1), to));
        }
        return Map.copyOf(out);
    }

    /**
     * Whether each office that the text gives to a holder was theirs at the date.
     *
     * @param date ISO 8601, whole or in part, or null: then no office fits
     */
    static boolean fit(String text, @Nullable String date) {
        Matcher matcher = HOLDER.matcher(text);
        while (matcher.find()) {
            List<Term> terms = TERMS.get(matcher.group(1));
            if (terms != null && (date == null || terms.stream().noneMatch(t -> t.holds(date)))) {
                return false;
            }
        }
        return true;
    }
}
