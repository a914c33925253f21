package fr.titraille.rules.typography;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Analyzer;
import fr.titraille.analysis.Token;
import fr.titraille.text.Folding;
import fr.titraille.text.ResourceLines;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names made of common words ({@code capitalized-names.txt}): the Assemblée nationale, the Grande Guerre. A name counts
 * where its first word wears its capital; the capitals of the others are the press's.
 */
final class CapitalizedNames {

    private static final Map<String, List<List<String>>> BY_FIRST = read();

    private CapitalizedNames() {}

    /** A name's token in a heading and how the press writes it. */
    record Written(Token token, String form) {}

    private static Map<String, List<List<String>>> read() {
        Map<String, List<List<String>>> out = new HashMap<>();
        for (String name : ResourceLines.read(CapitalizedNames.class, "capitalized-names.txt")) {
            List<String> words = Analyzer.french().analyze(name).tokens().stream()
                    .map(Token::text)
                    .toList();
            out.computeIfAbsent(key(words.get(0)), k -> new ArrayList<>()).add(words);
        }
        out.values().forEach(list -> list.sort((a, b) -> b.size() - a.size()));
        return out;
    }

    /** The tokens of the names in a stretch, each with its form, by token number. */
    static Map<Integer, Written> in(AnalyzedText text, TextRange range) {
        Map<Integer, Written> out = new HashMap<>();
        int i = text.firstTokenFrom(range.start());
        while (i < text.tokens().size() && text.token(i).start() < range.end()) {
            int length = 0;
            if (text.token(i).isCapitalized()) {
                for (List<String> name : BY_FIRST.getOrDefault(key(text.token(i).text()), List.of())) {
                    if (length == 0 && matches(text, i, name)) {
                        length = name.size();
                        for (int k = 0; k < length; k++) {
                            out.put(i + k, new Written(text.token(i + k), name.get(k)));
                        }
                    }
                }
            }
            i += Math.max(1, length);
        }
        return out;
    }

    private static boolean matches(AnalyzedText text, int at, List<String> name) {
        if (at + name.size() > text.tokens().size()) {
            return false;
        }
        for (int k = 0; k < name.size(); k++) {
            if (!key(text.token(at + k).text()).equals(key(name.get(k)))) {
                return false;
            }
        }
        return true;
    }

    private static String key(String word) {
        return Folding.unaccented(word);
    }
}
