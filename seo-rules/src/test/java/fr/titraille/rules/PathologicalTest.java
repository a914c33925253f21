package fr.titraille.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.article.Keyphrase;
import fr.titraille.rule.Report;
import fr.titraille.rule.RuleEngine;
import fr.titraille.rule.RuleGroup;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hostile input costs what its length costs. */
@Timeout(180)
class PathologicalTest {

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
    private static final Duration BOUND = Duration.ofSeconds(20);
    /** The coherence rules tag parts of speech, which has a cost and tests of its own. */
    private static final RuleEngine ENGINE = RuleEngine.french()
            .only(r ->
                    r.descriptor().group() != RuleGroup.FACTS && r.descriptor().group() != RuleGroup.FIDELITY);

    @Test
    void check_aHundredThousandParagraphs_endsInTime() {
        check(IntStream.range(0, 100_000)
                .mapToObj(i -> new Block.Paragraph("La puce " + i + " part."))
                .toList());
    }

    @Test
    void check_oneSentenceOfAMegabyte_endsInTime() {
        check(List.of(new Block.Paragraph("La puce part vers Lyon et ".repeat(40_000) + "finit.")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "« puce |10000",
                "'\" puce '|10000",
                "( puce |10000",
                "1 000 |10000",
                "'puce. . '|10000",
                "'est, '|20000",
                "'A. B. '|10000",
                "puce-|20000",
                "l’|20000",
                "'  '|50000",
                "1|100000",
                "a|100000",
                "` puce |10000",
                "<|20000",
                "€|20000"
            })
    void check_oneMarkRepeated_endsInTime(String mark, int times) {
        check(List.of(new Block.Paragraph("Puce " + mark.repeat(times) + " fin.")));
    }

    @Test
    void check_tenThousandHeadings_endsInTime() {
        check(IntStream.range(0, 10_000)
                .mapToObj(i -> new Block.Heading(2 + i % 5, "La puce " + i))
                .toList());
    }

    @Test
    void check_theSameSentenceOverAndOver_endsInTime() {
        check(IntStream.range(0, 10_000)
                .mapToObj(i -> new Block.Paragraph("Le groupe coréen ouvre une usine moderne près du fleuve."))
                .toList());
    }

    private static void check(List<? extends Block> blocks) {
        Article article = Article.of(blocks).withTitle("Les puces partent").withKeyphrase(Keyphrase.of("puce de Lyon"));
        long start = THREAD.getCurrentThreadCpuTime();
        Report report = ENGINE.check(Analyzer.french().analyze(article));
        assertThat(Duration.ofNanos(THREAD.getCurrentThreadCpuTime() - start)).isLessThan(BOUND);
        assertThat(report.findings()).isNotEmpty().hasSizeLessThanOrEqualTo(2_000);
    }
}
