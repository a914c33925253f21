package fr.titraille.writing;

import fr.titraille.text.ResourceLines;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The common words whose h blocks elision, read from {@code h-aspire.txt}: le haut, la hausse. */
final class AspiratedH {

    private static final List<String> LINES = ResourceLines.read(AspiratedH.class, "h-aspire.txt");
    private static final Set<String> WORDS = new HashSet<>(LINES);
    private static final List<String> BEGINNINGS = LINES.stream()
            .filter(line -> line.endsWith("*"))
            .map(line -> line.substring(0, line.length() - 1))
            .toList();

    private AspiratedH() {}

    /** Whether an aspirated h opens the word, given as a key. */
    static boolean opens(String key) {
        return WORDS.contains(key) || BEGINNINGS.stream().anyMatch(key::startsWith);
    }
}
