package fr.titraille.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every text, on seeded random ones. */
class TextPropertiesTest {

    private static final List<String> PIECES = List.of(
            "La",
            "puce",
            "l’",
            "d'",
            "aujourd’hui",
            "A800",
            "1 600",
            "61,83",
            "n°",
            "M.",
            "etc.",
            "«",
            "»",
            "(",
            ")",
            "…",
            "?!",
            "—",
            "-",
            "10:30",
            "https://exemple.fr/a?b=1",
            "a@b.fr",
            "é",
            "œuvre",
            "€",
            "%",
            "🙂",
            "\u00A0",
            "\u202F",
            "\n",
            " ",
            "\t",
            "S.A.S.",
            "2.0.1",
            "est",
            "été",
            "parti",
            "\uD800",
            "𝕏",
            "\u200B",
            "\"",
            "`",
            "'");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void tokens_ofAnyText_tileItInOrder(long seed) {
        for (int round = 0; round < 40; round++) {
            String text = text(new Random(seed * 1000 + round));
            AnalyzedText analyzed = Analyzer.french().analyze(text);
            int at = 0;
            for (Token token : analyzed.tokens()) {
                assertThat(token.start()).isGreaterThanOrEqualTo(at);
                assertThat(isGap(text.substring(at, token.start())))
                        .as("between tokens")
                        .isTrue();
                assertThat(token.end()).isGreaterThan(token.start());
                assertThat(token.text()).isEqualTo(text.substring(token.start(), token.end()));
                at = token.end();
            }
            assertThat(isGap(text.substring(at))).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void sentences_ofAnyText_holdEachTokenOnce(long seed) {
        for (int round = 0; round < 40; round++) {
            AnalyzedText analyzed = Analyzer.french().analyze(text(new Random(seed * 1000 + round)));
            int next = 0;
            for (Sentence sentence : analyzed.sentences()) {
                assertThat(sentence.firstToken()).isEqualTo(next);
                assertThat(sentence.endToken()).isGreaterThan(next);
                next = sentence.endToken();
            }
            assertThat(next).isEqualTo(analyzed.tokens().size());
        }
    }

    @Test
    void words_ofAnyText_addUpOverItsParts() {
        for (int round = 0; round < 200; round++) {
            String text = text(new Random(round));
            AnalyzedText analyzed = Analyzer.french().analyze(text);
            int cut = text.length() / 2;
            int first = analyzed.wordCount(new fr.titraille.text.TextRange(0, cut));
            int second = analyzed.wordCount(new fr.titraille.text.TextRange(cut, text.length()));
            assertThat(first + second).isEqualTo(analyzed.wordCount());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L’été dernier, l’élève a été félicité par ses maîtres. Où était-il ?",
                "Le musée a dû fermer ; en réalité, rien n’a changé à Orléans.",
                "Les œuvres volées ont été restituées à l’Élysée."
            })
    void analysis_ofDecomposedLetters_agreesWithComposedOnes(String composed) {
        AnalyzedText one = Analyzer.french().analyze(composed);
        AnalyzedText other = Analyzer.french().analyze(Normalizer.normalize(composed, Normalizer.Form.NFD));
        assertThat(other.tokens()).hasSameSizeAs(one.tokens());
        assertThat(other.sentences()).hasSameSizeAs(one.sentences());
        assertThat(other.wordCount()).isEqualTo(one.wordCount());
    }

    @Test
    void keyphrase_inAnyCaseOrApostrophe_isFound() {
        KeyphraseMatcher matcher = KeyphraseMatcher.of("puce d’intelligence artificielle");
        for (String text : List.of(
                "Une puce d'intelligence artificielle.",
                "Des PUCES D’INTELLIGENCE ARTIFICIELLE.",
                "L’intelligence, artificielle ou non, d’une puce.")) {
            assertThat(matcher.count(Analyzer.french().analyze(text))).as(text).isEqualTo(1);
        }
    }

    @Test
    void keyphrase_overTwoSentences_isNotFound() {
        assertThat(KeyphraseMatcher.of("puce Huawei").count(Analyzer.french().analyze("La puce part. Huawei attend.")))
                .isZero();
    }

    private static boolean isGap(String between) {
        return between.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT);
    }

    private static String text(Random random) {
        StringBuilder out = new StringBuilder();
        int pieces = 1 + random.nextInt(30);
        for (int i = 0; i < pieces; i++) {
            out.append(PIECES.get(random.nextInt(PIECES.size())));
            out.append(random.nextInt(3) == 0 ? "" : " ");
        }
        return out.toString();
    }
}
