package fr.titraille.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileTest {

    private static final Article SHOUTED = Article.of(
            List.of(new Block.Heading(2, "UN TITRE CRIÉ PARTOUT."), new Block.Paragraph("Un paragraphe court.")));

    @TempDir
    Path folder;

    @Test
    void file_ofASite_overridesThresholdSeverityAndRules() throws IOException {
        Profile own = profile("""
            extends=web
            length-min-words.min-words=2
            heading-case.severity=advice
            heading-final-period.enabled=false
            """);
        Report report = check(own);
        assertThat(report.of("length-min-words")).isEmpty();
        assertThat(report.of("heading-case"))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.ADVICE);
        assertThat(report.of("heading-final-period")).isEmpty();
        assertThat(report.passed()).doesNotContain("heading-final-period").contains("length-min-words");
        assertThat(own.threshold("sentence-length", "long-words")).isEqualTo(20);
    }

    @Test
    void file_withAWordWhereANumberBelongs_isRefusedByKey() {
        assertThatThrownBy(() -> profile("extends=news\nlength-min-words.min-words=beaucoup\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("length-min-words.min-words");
    }

    @Test
    void file_withAnUnknownSeverity_isRefusedByKey() {
        assertThatThrownBy(() -> profile("extends=news\nheading-case.severity=fatal\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("heading-case.severity");
    }

    @Test
    void engine_withAKeyOfNoRule_isRefusedByKey() throws IOException {
        Profile own = profile("extends=news\nheading-lenght.max-words=9\n");
        assertThatThrownBy(() -> RuleEngine.builder().profile(own).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("heading-lenght.max-words");
    }

    @Test
    void engine_withWeightsAndKeysOfItsRules_isBuilt() throws IOException {
        Profile own = profile("extends=news\nscore.group.typography=2\nscore.error=7\nheading-case.severity=advice\n");
        assertThat(RuleEngine.builder().profile(own).build().profile()).isSameAs(own);
    }

    @Test
    void file_thatExtendsNobody_isRefused() {
        assertThatThrownBy(() -> profile("extends=presse\n")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void web_thresholds_areThoseOfYoast() {
        Profile web = Profile.named("web");
        assertThat(web.threshold("length-min-words", "min-words")).isEqualTo(300);
        assertThat(web.threshold("sentence-length", "long-words")).isEqualTo(20);
        assertThat(web.threshold("sentence-length", "error-share")).isEqualTo(0.3);
        assertThat(web.threshold("paragraph-length", "max-words")).isEqualTo(150);
        assertThat(web.threshold("keyphrase-density", "max")).isEqualTo(3);
        assertThat(web.threshold("keyphrase-density", "error")).isEqualTo(4);
        assertThat(web.threshold("readability-index", "ok")).isEqualTo(60);
        assertThat(web.threshold("passive-voice", "ok")).isEqualTo(0.15);
    }

    @Test
    void web_manyLongSentences_areAnErrorOnlyThere() {
        String sentence = "La ville ouvre une école neuve près du canal et de la gare, "
                + "où trois cents élèves de tous les quartiers entreront lundi. ";
        Article article =
                Article.of(List.of(new Block.Paragraph(sentence.repeat(6).strip())));
        assertThat(severity(Profile.named("web"), article)).isEqualTo(Severity.ERROR);
        assertThat(check(Profile.news(), article).of("sentence-length")).isEmpty();
    }

    @Test
    void strict_thresholds_areNeverWiderThanThoseOfThePress() {
        Profile strict = Profile.named("strict");
        for (String key : List.of("long-words", "max-share", "hard-words", "mean-words")) {
            assertThat(strict.threshold("sentence-length", key))
                    .isLessThanOrEqualTo(Profile.news().threshold("sentence-length", key));
        }
        assertThat(strict.keys()).containsAll(Profile.news().keys());
    }

    private static Severity severity(Profile profile, Article article) {
        return check(profile, article).of("sentence-length").get(0).severity();
    }

    private Profile profile(String lines) throws IOException {
        Path file = folder.resolve("site.properties");
        Files.writeString(file, lines);
        return Profile.read(file);
    }

    private static Report check(Profile profile) {
        return check(profile, SHOUTED);
    }

    private static Report check(Profile profile, Article article) {
        return RuleEngine.builder()
                .profile(profile)
                .build()
                .check(Analyzer.french().analyze(article));
    }
}
