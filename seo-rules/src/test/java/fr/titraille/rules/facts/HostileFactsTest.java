package fr.titraille.rules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.rule.RuleEngine;
import fr.titraille.rule.RuleGroup;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long texts made to look back far are answered in bounded time. */
class HostileFactsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nvidia face à Nvidia ",
                "450 millions de yuans (61 millions de dollars) ",
                "il y a deux mois ",
                "de 100 à 150 puces, soit 50 % de plus ",
                "le H10 de Nvidia "
            })
    void check_repeatedPiece_endsInTime(String piece) {
        String text = piece.repeat(30_000 / piece.length());
        RuleEngine engine = RuleEngine.french().only(rule -> rule.descriptor().group() == RuleGroup.FACTS);
        long start = System.nanoTime();
        assertThat(engine.check(Analyzer.french().analyze(Article.of(List.of(new Block.Paragraph(text)))))
                        .findings())
                .isNotNull();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }
}
