package fr.titraille.grammar;

import fr.titraille.text.Folding;
import fr.titraille.text.ResourceLines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list of words and phrases, each with a value, and the places of a text where they stand. The longest phrase wins.
 *
 * <p>A word of a phrase matches the word as it is written, and « de » also d’, du, des; « à » au, aux; « que », « se »
 * and the like their elided forms. A word between &lt; and &gt; is a lemma and matches every form of it. A hyphen at
 * the end of a phrase is a part of its word.
 *
 * <pre>{@code
 * PhraseList<Level> levels = PhraseList.<Level>builder()
 *         .add("sans doute", Level.PROBABLE)
 *         .add("<être> en mesure de", Level.POSSIBLE)
 *         .build();
 * levels.in(text, sentence.firstToken(), sentence.endToken()); // « était en mesure d’ » → POSSIBLE over four words
 * }</pre>
 *
 * Immutable and thread-safe.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseList<V> {

    /**
     * A phrase found.
     *
     * @param value what it stands for
     * @param first its first word
     * @param end one past its last word
     */
    public record Hit<V>(V value, int first, int end) {}

    private record Word(String key, boolean lemma) {

        boolean matches(WordSequence text, int at) {
            return lemma ? text.lemmaKey(at).equals(key) : Elisions.matches(key, text.key(at));
        }
    }

    private record Phrase<V>(List<Word> words, V value) {}

    private final Map<String, List<Phrase<V>>> byKey;
    private final Map<String, List<Phrase<V>>> byLemma;

    private PhraseList(Builder<V> builder) {
        byKey = frozen(builder.byKey);
        byLemma = frozen(builder.byLemma);
    }

    private static <V> Map<String, List<Phrase<V>>> frozen(Map<String, List<Phrase<V>>> lists) {
        Map<String, List<Phrase<V>>> out = new HashMap<>();
        lists.forEach((key, phrases) -> {
            List<Phrase<V>> sorted = new ArrayList<>(phrases);
            sorted.sort(
                    Comparator.comparingInt((Phrase<V> p) -> p.words().size()).reversed());
            out.put(key, List.copyOf(sorted));
        });
        return Map.copyOf(out);
    }

    /** An empty list to fill. */
    public static <V> Builder<V> builder() {
        return new Builder<>();
    }

    /**
     * Reads one phrase a line; each is its own value.
     *
     * @throws IllegalStateException if the resource is missing beside {@code owner}
     */
    public static PhraseList<String> read(Class<?> owner, String resource) {
        return of(ResourceLines.read(owner, resource));
    }

    /** Phrases that are their own values. */
    public static PhraseList<String> of(Iterable<String> phrases) {
        Builder<String> builder = builder();
        phrases.forEach(phrase -> builder.add(phrase, phrase));
        return builder.build();
    }

    /**
     * Reads a table whose last column holds phrases, cut at |, and whose other columns make their value.
     *
     * @param columns how many columns a row has
     * @param value makes the value from a row
     * @throws IllegalStateException if the resource is missing beside {@code owner} or a row is too short
     */
    public static <V> PhraseList<V> table(
            Class<?> owner, String resource, int columns, Function<List<String>, V> value) {
        Builder<V> builder = builder();
        for (List<String> row : ResourceLines.table(owner, resource, columns)) {
            V made = value.apply(row);
            for (String phrase : row.get(columns - 1).split("\\|")) {
                builder.add(phrase, made);
            }
        }
        return builder.build();
    }

    /** The longest phrase that starts at word {@code at} and ends before {@code end}; null when none does. */
    public @Nullable Hit<V> at(WordSequence text, int at, int end) {
        Phrase<V> best = longest(byKey.getOrDefault(text.key(at), List.of()), text, at, end, null);
        if (!byLemma.isEmpty()) {
            best = longest(byLemma.getOrDefault(text.lemmaKey(at), List.of()), text, at, end, best);
        }
        return best == null
                ? null
                : new Hit<>(best.value(), at, at + best.words().size());
    }

    private static <V> @Nullable Phrase<V> longest(
            List<Phrase<V>> phrases, WordSequence text, int at, int end, @Nullable Phrase<V> best) {
        for (Phrase<V> phrase : phrases) {
            if (best != null && phrase.words().size() <= best.words().size()) {
                return best;
            }
            if (matches(phrase.words(), text, at, end)) {
                return phrase;
            }
        }
        return best;
    }

    private static boolean matches(List<Word> words, WordSequence text, int at, int end) {
        if (at + words.size() > end) {
            return false;
        }
        for (int k = 1; k < words.size(); k++) {
            if (!words.get(k).matches(text, at + k)) {
                return false;
            }
        }
        return true;
    }

    /** All phrases in words {@code [from, to)}, in order; none overlaps another. */
    public List<Hit<V>> in(WordSequence text, int from, int to) {
        List<Hit<V>> hits = new ArrayList<>();
        int i = from;
        while (i < to) {
            Hit<V> hit = at(text, i, to);
            if (hit == null) {
                i++;
            } else {
                hits.add(hit);
                i = hit.end();
            }
        }
        return hits;
    }

    /** All phrases of the text, in order; none overlaps another. */
    public List<Hit<V>> in(WordSequence text) {
        return in(text, 0, text.size());
    }

    /** Whether one of the phrases stands in words {@code [from, to)}. */
    public boolean anyIn(WordSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (at(text, i, to) != null) {
                return true;
            }
        }
        return false;
    }

    /** Collects phrases; where two are alike, the first counts. */
    public static final class Builder<V> {

        private final Map<String, List<Phrase<V>>> byKey = new HashMap<>();
        private final Map<String, List<Phrase<V>>> byLemma = new HashMap<>();

        private Builder() {}

        /**
         * Adds a phrase.
         *
         * @throws IllegalArgumentException if it holds no word
         */
        public Builder<V> add(String phrase, V value) {
            List<Word> words = words(phrase);
            Word first = words.get(0);
            Phrase<V> added = new Phrase<>(words, value);
            if (first.lemma()) {
                byLemma.computeIfAbsent(first.key(), k -> new ArrayList<>()).add(added);
            } else {
                for (String key : Elisions.forms(first.key())) {
                    byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(added);
                }
            }
            return this;
        }

        /** The list. */
        public PhraseList<V> build() {
            return new PhraseList<>(this);
        }

        private static List<Word> words(String phrase) {
            List<Word> out = new ArrayList<>();
            for (String part : phrase.strip().split("\\s+")) {
                boolean lemma = part.startsWith("<") && part.endsWith(">");
                String bare = lemma ? part.substring(1, part.length() - 1) : part;
                for (String key : lemma ? List.of(Folding.key(bare)) : Elisions.cut(Folding.key(bare))) {
                    out.add(new Word(key, lemma));
                }
            }
            if (out.get(0).key().isEmpty()) {
                throw new IllegalArgumentException("a phrase holds no word");
            }
            return List.copyOf(out);
        }
    }
}
