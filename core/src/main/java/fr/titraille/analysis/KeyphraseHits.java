package fr.titraille.analysis;

import fr.titraille.text.TextRange;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;

/** The places of a phrase's content words, sentence by sentence, kept with the text they were found in. Thread-safe. */
final class KeyphraseHits {

    private final int sentences;
    private final Map<KeyphraseMatcher, AtomicReferenceArray<List<List<TextRange>>>> byMatcher =
            new ConcurrentHashMap<>();

    KeyphraseHits(int sentences) {
        this.sentences = sentences;
    }

    List<List<TextRange>> of(KeyphraseMatcher matcher, int sentence, Supplier<List<List<TextRange>>> find) {
        AtomicReferenceArray<List<List<TextRange>>> known =
                byMatcher.computeIfAbsent(matcher, m -> new AtomicReferenceArray<>(sentences));
        List<List<TextRange>> hits = known.get(sentence);
        if (hits == null) {
            hits = find.get();
            known.set(sentence, hits);
        }
        return hits;
    }
}
