package fr.titraille.figure;

import fr.titraille.text.ResourceLines;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The vocabulary of French numbers in words. */
final class NumberWords {

    /** What a number word does. */
    enum Kind {
        UNIT,
        TEN,
        HUNDRED,
        THOUSAND,
        BIG,
        COLLECTIVE,
        FRACTION,
        MULTIPLE
    }

    /** A number word. */
    record Word(BigDecimal value, Kind kind) {}

    private static final Map<String, Word> WORDS = read();

    private NumberWords() {}

    private static Map<String, Word> read() {
        Map<String, Word> words = new HashMap<>();
        for (List<String> row : ResourceLines.table(NumberWords.class, "number-words.tsv", 3)) {
            words.put(
                    row.get(0),
                    new Word(new BigDecimal(row.get(1)), Kind.valueOf(row.get(2).toUpperCase(Locale.ROOT))));
        }
        return Map.copyOf(words);
    }

    /** The word of that key (lower case), or null. */
    static @Nullable Word of(String key) {
        return WORDS.get(key);
    }

    /** A multiplier as it stands in the text: « millions », « Md », « M », or null. */
    static @Nullable BigDecimal multiplier(String text) {
        Word word = WORDS.get(text);
        if (word == null && text.length() > 3) {
            word = WORDS.get(text.toLowerCase(Locale.FRENCH));
        }
        return word != null && word.kind() == Kind.BIG ? word.value() : null;
    }

    static boolean is(String key, Kind kind) {
        Word word = WORDS.get(key);
        return word != null && word.kind() == kind;
    }
}
