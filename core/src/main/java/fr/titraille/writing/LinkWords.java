package fr.titraille.writing;

import fr.titraille.grammar.WordClass;
import fr.titraille.text.Folding;
import fr.titraille.text.ResourceLines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins a link word or article to what follows it, with elision and contraction.
 *
 * <pre>{@code
 * LinkWords.join("de", "AMD");               // « d’AMD »
 * LinkWords.join("de", "les États-Unis");    // « des États-Unis »
 * LinkWords.join("à", "le Japon");           // « au Japon »
 * LinkWords.join("que", "elle");             // « qu’elle »
 * LinkWords.join("le", "hausse");            // « le hausse »: the h blocks elision
 * }</pre>
 */
public final class LinkWords {

    private static final Map<String, Map<String, String>> CONTRACTIONS = contractions();
    private static final Set<String> UNELIDED = ResourceLines.set(LinkWords.class, "unelided-words.txt");
    private static final Set<String> MUTE_H_NAMES = ResourceLines.set(LinkWords.class, "mute-h-names.txt");
    private static final String VOWELS = "aeiou";

    private LinkWords() {}

    private static Map<String, Map<String, String>> contractions() {
        Map<String, Map<String, String>> out = new HashMap<>();
        for (List<String> row : ResourceLines.table(LinkWords.class, "contractions.tsv", 3)) {
            out.computeIfAbsent(row.get(0), k -> new HashMap<>()).put(row.get(1), row.get(2));
        }
        return out;
    }

    /** The link word before the phrase, fused with its article or elided before its vowel. */
    public static String join(String link, String phrase) {
        Map<String, String> fused = CONTRACTIONS.getOrDefault(link, Map.of());
        int space = phrase.indexOf(' ');
        String contraction = space < 0 ? null : fused.get(phrase.substring(0, space));
        if (contraction != null) {
            return contraction + phrase.substring(space);
        }
        return elides(link, phrase) ? link.substring(0, link.length() - 1) + "’" + phrase : link + " " + phrase;
    }

    /** « de », with elision and contraction: « d’AMD », « du Japon », « des États-Unis ». */
    public static String of(String phrase) {
        return join(Forms.of("link.of"), phrase);
    }

    /** « à », with contraction: « à Baidu », « au Japon », « aux États-Unis ». */
    public static String to(String phrase) {
        return join(Forms.of("link.to"), phrase);
    }

    private static boolean elides(String link, String phrase) {
        return WordClass.ELIDABLE.has(Folding.key(link)) && takesElision(phrase);
    }

    /**
     * Whether a word before the phrase loses its vowel: before a vowel or a mute h. « onze », « oui », « yaourt » block
     * elision, as do an aspirated h and the h of foreign names; before an acronym its first letter decides.
     */
    public static boolean takesElision(String phrase) {
        String word = Folding.unaccented(firstWord(phrase));
        if (word.isEmpty() || UNELIDED.contains(word)) {
            return false;
        }
        char first = word.charAt(0);
        if (first == 'h') {
            return Character.isUpperCase(phrase.charAt(0))
                    ? MUTE_H_NAMES.contains(Folding.key(firstWord(phrase)))
                    : !AspiratedH.opens(Folding.key(firstWord(phrase)));
        }
        if (first == 'y') {
            return word.length() == 1 || VOWELS.indexOf(word.charAt(1)) < 0;
        }
        return VOWELS.indexOf(first) >= 0;
    }

    private static String firstWord(String phrase) {
        int end = 0;
        while (end < phrase.length() && Character.isLetterOrDigit(phrase.charAt(end))) {
            end++;
        }
        return phrase.substring(0, end);
    }
}
