package fr.titraille.rules.facts;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Sentence;
import fr.titraille.text.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds fixed sequences of words in the tokens of a sentence, longest first. */
final class PhraseSet {

    /** A phrase found over tokens {@code [first, end)}. */
    record Hit(String phrase, int first, int end) {}

    private final Map<String, List<String[]>> byFirst = new HashMap<>();

    PhraseSet(Collection<String> phrases) {
        for (String phrase : phrases) {
            String[] words = words(phrase);
            byFirst.computeIfAbsent(words[0], k -> new ArrayList<>()).add(words);
        }
        byFirst.values().forEach(list -> list.sort((a, b) -> Integer.compare(b.length, a.length)));
    }

    /** Cut as the tokeniser cuts: an elided word is a word of its own. */
    private static String[] words(String phrase) {
        String[] parts = Folding.key(phrase).split(" |(?<=')", -1);
        return parts;
    }

    /** All phrases in the tokens of the sentence, none overlapping another. */
    List<Hit> in(AnalyzedText text, Sentence sentence) {
        return in(text, sentence.firstToken(), sentence.endToken());
    }

    /** All phrases in tokens {@code [from, to)}. */
    List<Hit> in(AnalyzedText text, int from, int to) {
        List<Hit> hits = new ArrayList<>();
        int i = from;
        while (i < to) {
            Hit hit = at(text, i, to);
            if (hit != null) {
                hits.add(hit);
                i = hit.end();
            } else {
                i++;
            }
        }
        return hits;
    }

    private @Nullable Hit at(AnalyzedText text, int at, int end) {
        for (String[] words : byFirst.getOrDefault(text.token(at).key(), List.of())) {
            int k = 1;
            while (k < words.length
                    && at + k < end
                    && matches(text.token(at + k).key(), words[k])) {
                k++;
            }
            if (k == words.length) {
                return new Hit(String.join(" ", words), at, at + k);
            }
        }
        return null;
    }

    /** A phrase that ends in à or de takes in au, aux, du, des, d’. */
    private static boolean matches(String key, String word) {
        return key.equals(word)
                || (word.equals("à") && (key.equals("au") || key.equals("aux")))
                || (word.equals("de") && (key.equals("du") || key.equals("des") || key.equals("d'")))
                || (word.equals("que") && key.equals("qu'"));
    }
}
