package fr.titraille.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyphraseMatcherTest {

    @Test
    void of_samePhraseTwice_sharesWhatWasFound() {
        AnalyzedText text = Analyzer.french().analyze("La grue du port tourne. Les grues du port s'arrêtent.");
        KeyphraseMatcher first = KeyphraseMatcher.of("grue du port");
        KeyphraseMatcher second = KeyphraseMatcher.of("grue du port");
        assertThat(first).isEqualTo(second).hasSameHashCodeAs(second).isNotEqualTo(KeyphraseMatcher.of("grue"));
        assertThat(first.occurrences(text)).hasSize(2).isSameAs(second.occurrences(text));
    }
}
