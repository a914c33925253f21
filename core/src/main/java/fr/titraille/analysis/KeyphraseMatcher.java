package fr.titraille.analysis;

import fr.titraille.text.Folding;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds a keyphrase in text the way a French reader would: by lemma and part of speech, whatever the case, the
 * apostrophe, the ligature or the hyphen; function words do not count, order and distance inside a sentence do not
 * matter, and words of different sentences never add up. Immutable and thread-safe.
 *
 * <pre>{@code
 * KeyphraseMatcher matcher = KeyphraseMatcher.of("puce d’intelligence artificielle");
 * int times = matcher.count(analyzed.body());
 * }</pre>
 */
public final class KeyphraseMatcher {

    private final String phrase;
    private final List<ContentWord> words;

    private KeyphraseMatcher(String phrase, List<ContentWord> words) {
        this.phrase = phrase;
        this.words = List.copyOf(words);
    }

    /** The matcher of a phrase; one without content words matches nothing. */
    public static KeyphraseMatcher of(String phrase) {
        return new KeyphraseMatcher(phrase, ContentWord.of(Analyzer.french().analyze(phrase)));
    }

    /** Matchers of the same phrase find the same, and share what was found in a text. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeyphraseMatcher matcher && phrase.equals(matcher.phrase);
    }

    @Override
    public int hashCode() {
        return phrase.hashCode();
    }

    /** The phrase's content words, as written. */
    public List<String> contentWords() {
        return words.stream().map(ContentWord::text).toList();
    }

    /** Complete sets in the whole text: for each sentence the smallest of the content words' counts. */
    public int count(AnalyzedText text) {
        return occurrences(text).size();
    }

    /** Complete sets in one sentence. */
    public int count(AnalyzedText text, Sentence sentence) {
        return words.isEmpty() ? 0 : smallest(hits(text, sentence));
    }

    /** Whether the sentence holds a complete set. */
    public boolean in(AnalyzedText text, Sentence sentence) {
        return count(text, sentence) > 0;
    }

    /** How many of the content words occur in the text at all, in whatever sentence. */
    public int wordsFound(AnalyzedText text) {
        boolean[] found = new boolean[words.size()];
        for (Sentence sentence : text.sentences()) {
            List<List<TextRange>> hits = hits(text, sentence);
            for (int w = 0; w < found.length; w++) {
                found[w] |= !hits.get(w).isEmpty();
            }
        }
        int n = 0;
        for (boolean f : found) {
            n += f ? 1 : 0;
        }
        return n;
    }

    /** One range a complete set, from its first word to its last, in order of position. */
    public List<TextRange> occurrences(AnalyzedText text) {
        return text.layer(Occurrences.class, t -> new Occurrences(new ConcurrentHashMap<>()))
                .byMatcher()
                .computeIfAbsent(this, m -> find(text));
    }

    /** What was found in a text, for each matcher that looked. */
    private record Occurrences(Map<KeyphraseMatcher, List<TextRange>> byMatcher) {}

    private List<TextRange> find(AnalyzedText text) {
        List<TextRange> out = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            List<List<TextRange>> hits = hits(text, sentence);
            int sets = words.isEmpty() ? 0 : smallest(hits);
            for (int set = 0; set < sets; set++) {
                TextRange range = hits.get(0).get(set);
                for (List<TextRange> own : hits) {
                    range = range.union(own.get(set));
                }
                out.add(range);
            }
        }
        return List.copyOf(out);
    }

    private static int smallest(List<List<TextRange>> hits) {
        int smallest = Integer.MAX_VALUE;
        for (List<TextRange> own : hits) {
            smallest = Math.min(smallest, own.size());
        }
        return smallest;
    }

    /** The places of each content word in the sentence; several rules ask, so they are kept with the text. */
    private List<List<TextRange>> hits(AnalyzedText text, Sentence sentence) {
        return text.layer(
                        KeyphraseHits.class,
                        t -> new KeyphraseHits(t.sentences().size()))
                .of(this, sentence.index(), () -> find(text, sentence));
    }

    private List<List<TextRange>> find(AnalyzedText text, Sentence sentence) {
        List<List<TextRange>> hits = new ArrayList<>(words.size());
        for (ContentWord word : words) {
            List<TextRange> own = new ArrayList<>();
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                int end = word.matches(text, i, sentence.endToken());
                if (end > i) {
                    own.add(new TextRange(
                            text.token(i).start(), text.token(end - 1).end()));
                    i = end - 1;
                }
            }
            hits.add(own);
        }
        spreadCompounds(text, sentence, hits);
        return hits;
    }

    /** A hyphenated word of the text whose parts are neighbouring words of the phrase counts for each of them. */
    private void spreadCompounds(AnalyzedText text, Sentence sentence, List<List<TextRange>> hits) {
        if (words.size() < 2) {
            return;
        }
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            Token token = text.token(i);
            if (token.key().indexOf('-') <= 0) {
                continue;
            }
            String[] parts = token.key().split("-");
            for (int w = 0; w + parts.length <= words.size(); w++) {
                boolean all = true;
                for (int p = 0; p < parts.length && all; p++) {
                    all = words.get(w + p).matchesForm(Folding.key(parts[p]));
                }
                if (all) {
                    for (int p = 0; p < parts.length; p++) {
                        hits.get(w + p).add(token.range());
                    }
                }
            }
        }
    }
}
