package fr.titraille.optimize.step;

import fr.titraille.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes addresses: lower-case ASCII words joined by hyphens, without stop words, at most 75 characters (Rank Math). */
final class Slugs {

    static final int LIMIT = 75;

    private static final Set<String> STOP = Set.of(
            "a", "au", "aux", "avec", "ce", "ces", "cette", "d", "dans", "de", "des", "du", "elle", "en", "est", "et",
            "il", "j", "l", "la", "le", "les", "leur", "leurs", "n", "ou", "par", "pour", "qu", "que", "qui", "s", "sa",
            "se", "ses", "son", "sur", "un", "une", "y");

    private Slugs() {}

    /** The slug of a title; the keyphrase's words come first where the title lacks them. */
    static String of(String title, String keyphrase) {
        List<String> words = new ArrayList<>(words(title));
        List<String> key = words(keyphrase);
        if (!words.containsAll(key)) {
            words.removeAll(key);
            words.addAll(0, key);
        }
        StringBuilder out = new StringBuilder();
        for (String word : words) {
            if (out.length() + word.length() + 1 > LIMIT) {
                break;
            }
            out.append(out.isEmpty() ? "" : "-").append(word);
        }
        return out.toString();
    }

    private static List<String> words(String text) {
        List<String> out = new ArrayList<>();
        for (String word : Folding.unaccented(text).split("[^a-z0-9]+")) {
            if (!word.isEmpty() && !STOP.contains(word) && !out.contains(word)) {
                out.add(word);
            }
        }
        return out;
    }
}
