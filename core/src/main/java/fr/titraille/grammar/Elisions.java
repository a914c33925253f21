package fr.titraille.grammar;

import fr.titraille.text.ResourceLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The forms that a link word takes before a vowel or fused with an article: de, d’, du, des. */
final class Elisions {

    private static final Map<String, List<String>> FORMS = read();

    private Elisions() {}

    private static Map<String, List<String>> read() {
        Map<String, List<String>> out = new HashMap<>();
        for (List<String> row : ResourceLines.table(Elisions.class, "elided-forms.tsv", 2)) {
            List<String> forms = new ArrayList<>(List.of(row.get(0)));
            forms.addAll(List.of(row.get(1).split(", ?")));
            out.put(row.get(0), List.copyOf(forms));
        }
        return Map.copyOf(out);
    }

    /** The keys that a word of a phrase stands for, itself first. */
    static List<String> forms(String word) {
        return FORMS.getOrDefault(word, List.of(word));
    }

    /** Whether a key is one of the word's forms. */
    static boolean matches(String word, String key) {
        return word.equals(key) || forms(word).contains(key);
    }

    /** Cuts a written word as tokens are cut: after the apostrophe of an elided word. */
    static List<String> cut(String word) {
        int apostrophe = word.indexOf('\'');
        boolean elided = apostrophe > 0 && WordClass.ELIDED.has(word.substring(0, apostrophe));
        if (!elided || apostrophe == word.length() - 1) {
            return List.of(word);
        }
        return List.of(word.substring(0, apostrophe + 1), word.substring(apostrophe + 1));
    }
}
