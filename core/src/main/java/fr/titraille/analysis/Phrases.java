package fr.titraille.analysis;

import fr.titraille.text.ResourceLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A list of words and phrases from a resource, matched over tokens by their keys, longest first. */
final class Phrases {

    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    private Phrases(List<String> lines) {
        for (String line : lines) {
            List<String> keys = keys(line);
            byFirst.computeIfAbsent(keys.get(0), k -> new ArrayList<>()).add(keys);
        }
        byFirst.values().forEach(list -> list.sort((a, b) -> b.size() - a.size()));
    }

    static Phrases read(String resource) {
        return new Phrases(ResourceLines.read(Phrases.class, resource));
    }

    /** The keys of a phrase's tokens. */
    static List<String> keys(String phrase) {
        return Tokenizer.tokenize(phrase, phrase).stream().map(Token::key).toList();
    }

    /** One past the longest phrase that starts at token {@code at} and ends before {@code end}; {@code at} for none. */
    int match(List<Token> tokens, int at, int end) {
        for (List<String> keys : byFirst.getOrDefault(tokens.get(at).key(), List.of())) {
            if (matches(tokens, at, end, keys)) {
                return at + keys.size();
            }
        }
        return at;
    }

    /** Whether the tokens from {@code at} on have these keys, all before {@code end}. */
    static boolean matches(List<Token> tokens, int at, int end, List<String> keys) {
        if (at + keys.size() > end) {
            return false;
        }
        for (int k = 0; k < keys.size(); k++) {
            if (!tokens.get(at + k).key().equals(keys.get(k))) {
                return false;
            }
        }
        return true;
    }
}
