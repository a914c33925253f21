package fr.titraille.analysis;

import fr.titraille.text.ResourceLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds connectives ({@code connectives.tsv}, {@code connective-pairs.tsv}) in a sentence. Some link wherever they
 * stand, some only at the head of a sentence or clause: « de plus » is one there and a quantity elsewhere.
 */
final class Connectives {

    private enum Place {
        ANYWHERE,
        OPENING,
        INVERTED,
        CONJUNCTION,
        NEVER
    }

    private record Entry(List<String> words, Place place) {}

    private static final Map<String, List<Entry>> BY_FIRST = read();
    private static final List<List<List<String>>> PAIRS = pairs();
    private static final Set<String> DETERMINERS = Set.of(
            "le",
            "la",
            "les",
            "l'",
            "un",
            "une",
            "des",
            "du",
            "de",
            "d'",
            "ce",
            "cet",
            "cette",
            "ces",
            "son",
            "sa",
            "ses",
            "leur",
            "leurs",
            "mon",
            "ma",
            "mes",
            "notre",
            "votre",
            "au",
            "aux",
            "en",
            "chaque",
            "deux",
            "plusieurs");

    private Connectives() {}

    private static List<String> words(String phrase) {
        List<String> out = new ArrayList<>();
        for (Token token : Tokenizer.tokenize(phrase, phrase)) {
            out.add(token.key());
        }
        return List.copyOf(out);
    }

    private static Map<String, List<Entry>> read() {
        Map<String, List<Entry>> out = new HashMap<>();
        for (List<String> row : ResourceLines.table(Connectives.class, "connectives.tsv", 2)) {
            List<String> words = words(row.get(0));
            Place place = Place.valueOf(row.get(1).toUpperCase(java.util.Locale.ROOT));
            out.computeIfAbsent(words.get(0), k -> new ArrayList<>()).add(new Entry(words, place));
        }
        out.values()
                .forEach(
                        list -> list.sort((a, b) -> b.words().size() - a.words().size()));
        return out;
    }

    private static List<List<List<String>>> pairs() {
        List<List<List<String>>> out = new ArrayList<>();
        for (List<String> row : ResourceLines.table(Connectives.class, "connective-pairs.tsv", 2)) {
            out.add(List.of(words(row.get(0)), words(row.get(1))));
        }
        return out;
    }

    /** Whether the tokens of a sentence hold a connective. */
    static boolean link(List<Token> sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            for (Entry entry : BY_FIRST.getOrDefault(sentence.get(i).key(), List.of())) {
                if (matches(sentence, i, entry.words())) {
                    if (counts(sentence, i, entry)) {
                        return true;
                    }
                    break;
                }
            }
        }
        for (List<List<String>> pair : PAIRS) {
            int first = find(sentence, 0, pair.get(0));
            if (first >= 0 && find(sentence, first + pair.get(0).size(), pair.get(1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean counts(List<Token> sentence, int i, Entry entry) {
        int after = i + entry.words().size();
        String next = after < sentence.size() ? sentence.get(after).key() : "";
        return switch (entry.place()) {
            case ANYWHERE -> !isNominal(sentence, i, entry);
            case NEVER -> false;
            case OPENING ->
                opensClause(sentence, i)
                        && !(isQuantity(entry.words()) && (next.equals("de") || next.equals("d'") || next.equals("en")))
                        && !(entry.words().size() == 1
                                && i > 0
                                && !next.equals(",")
                                && !isConjunctionLike(entry.words().get(0)));
            case INVERTED -> i == 0 && after < sentence.size() && hasInversion(sentence, after);
            case CONJUNCTION ->
                i > 0
                        && !DETERMINERS.contains(sentence.get(i - 1).key())
                        && after < sentence.size()
                        && sentence.get(after).kind() != TokenKind.PUNCTUATION;
        };
    }

    private static boolean isConjunctionLike(String word) {
        return word.equals("or") || word.equals("alors") || word.equals("surtout");
    }

    /** « un donc », « le mais »: a noun made of a connective; « bien que » after a comparative stays one. */
    private static boolean isNominal(List<Token> sentence, int i, Entry entry) {
        return entry.words().size() == 1
                && i > 0
                && Set.of("un", "le", "ce", "du", "les", "des", "son")
                        .contains(sentence.get(i - 1).key())
                && Set.of("mais", "donc", "pourtant", "puis", "ainsi")
                        .contains(entry.words().get(0));
    }

    private static boolean isQuantity(List<String> words) {
        String phrase = String.join(" ", words);
        return phrase.equals("de plus") || phrase.equals("du coup") || phrase.equals("en plus");
    }

    /** At the head of the sentence, or after a mark or « et », « mais ». */
    private static boolean opensClause(List<Token> sentence, int i) {
        if (i == 0) {
            return true;
        }
        Token before = sentence.get(i - 1);
        if (before.kind() == TokenKind.PUNCTUATION) {
            return true;
        }
        return before.key().equals("et") || before.key().equals("mais");
    }

    private static boolean hasInversion(List<Token> sentence, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + 12); i++) {
            if (sentence.get(i).text().startsWith("-")) {
                return true;
            }
        }
        return sentence.get(from).text().equals(",");
    }

    private static boolean matches(List<Token> sentence, int at, List<String> words) {
        if (at + words.size() > sentence.size()) {
            return false;
        }
        for (int k = 0; k < words.size(); k++) {
            if (!sentence.get(at + k).key().equals(words.get(k))) {
                return false;
            }
        }
        return true;
    }

    private static int find(List<Token> sentence, int from, List<String> words) {
        for (int i = from; i + words.size() <= sentence.size(); i++) {
            if (matches(sentence, i, words)) {
                return i;
            }
        }
        return -1;
    }
}
