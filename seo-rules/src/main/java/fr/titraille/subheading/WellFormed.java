package fr.titraille.subheading;

import fr.titraille.text.Folding;
import fr.titraille.text.ResourceLines;
import java.util.Locale;
import java.util.Set;

/** What every heading must be, whatever its form: two to ten words, a capital, whole, no loose end. */
final class WellFormed {

    private static final Set<String> LOOSE_ENDS = ResourceLines.set(WellFormed.class, "loose-ends.txt");
    private static final int MIN_WORDS = 2;
    private static final int MAX_WORDS = 10;
    private static final int MIN_CHARS = 6;

    private WellFormed() {}

    static boolean test(String heading, int maxChars) {
        if (heading.length() < MIN_CHARS || heading.length() > maxChars || heading.indexOf('\n') >= 0) {
            return false;
        }
        String[] words = Folding.fold(heading)
                .replace("«", " ")
                .replace("»", " ")
                .replace("?", " ")
                .strip()
                .split(" +");
        return words.length >= MIN_WORDS
                && words.length <= MAX_WORDS
                && opens(words[0])
                && closes(heading, words[words.length - 1])
                && balanced(heading, '«', '»')
                && balanced(heading, '(', ')')
                && !shouts(heading, words);
    }

    private static boolean opens(String word) {
        char c = word.charAt(0);
        return Character.isUpperCase(c) || Character.isDigit(c);
    }

    private static boolean closes(String heading, String lastWord) {
        char c = heading.charAt(heading.length() - 1);
        String key = Folding.key(lastWord);
        key = key.substring(key.lastIndexOf('\'') + 1);
        return (Character.isLetterOrDigit(c) || c == '»' || c == '?' || c == '!' || c == '%' || c == ')')
                && !LOOSE_ENDS.contains(key);
    }

    private static boolean balanced(String heading, char open, char close) {
        return heading.chars().filter(c -> c == open).count()
                        == heading.chars().filter(c -> c == close).count()
                && heading.chars().filter(c -> c == '"').count() % 2 == 0;
    }

    /** All in capitals, or every word with a capital as in English. */
    private static boolean shouts(String heading, String[] words) {
        int capitals = 0;
        int long3 = 0;
        for (int i = 1; i < words.length; i++) {
            String word = words[i].substring(words[i].lastIndexOf('\'') + 1);
            if (words[i].length() > 3 && !word.isEmpty()) {
                long3++;
                capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return (long3 >= 3 && capitals == long3) || heading.equals(heading.toUpperCase(Locale.FRENCH));
    }
}
