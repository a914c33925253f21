package fr.titraille.archive;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import fr.titraille.rule.Finding;
import fr.titraille.rule.PublishedArticles;
import fr.titraille.rule.Report;
import fr.titraille.rule.RuleEngine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two rules that ask an archive, with one on the disk and one in memory. */
class ArchiveRulesTest {

    private static final Set<String> RULES = Set.of("keyphrase-taken", "near-duplicate");

    @TempDir
    Path folder;

    private static List<Article> published() {
        List<Article> out = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            out.add(ArchiveSamples.article(i));
        }
        out.add(ArchiveSamples.chips(
                "a", "puces IA de Huawei", "2026-03-01", "Huawei livre ses puces.", "Baidu attend ses serveurs."));
        out.add(ArchiveSamples.chips("b", "puce IA Huawei", "2026-04-01", "Le prix des composants monte en Chine."));
        out.add(ArchiveSamples.rewritten(ArchiveSamples.article(4), "copie-4"));
        return out;
    }

    private static List<Finding> found(Article article, PublishedArticles archive) {
        Report report =
                RuleEngine.french().with(archive).check(Analyzer.french().analyze(article));
        return report.findings().stream().filter(f -> RULES.contains(f.rule())).toList();
    }

    @Test
    void check_withoutArchive_neitherRunsNorCountsTheRules() {
        AnalyzedArticle article = Analyzer.french().analyze(ArchiveSamples.article(4));

        Report without = RuleEngine.french().check(article);
        Report with = RuleEngine.french().with(ArticleList.of(List.of())).check(article);

        assertThat(without.passed()).doesNotContainAnyElementsOf(RULES);
        assertThat(with.passed()).containsAll(RULES);
    }

    @Test
    void check_everyArticle_diskAndMemoryFindTheSame() {
        List<Article> all = published();
        Article draft = ArchiveSamples.chips("x", "Puces IA Huawei", "2026-05-01", "Un texte court sur Huawei.");
        try (ArticleIndex index = ArticleIndex.write(folder)) {
            index.add(all);
            ArticleList list = ArticleList.of(all);
            List<Finding> told = Stream.concat(all.stream(), Stream.of(draft))
                    .flatMap(article -> found(article, index).stream())
                    .toList();
            assertThat(told)
                    .isEqualTo(Stream.concat(all.stream(), Stream.of(draft))
                            .flatMap(article -> found(article, list).stream())
                            .toList());
            assertThat(told).extracting(Finding::rule).hasSize(7);
        }
    }

    @Test
    void check_rewrite_saysWhichToKeepAndWhereTheyAgree() {
        Article copy = ArchiveSamples.rewritten(ArchiveSamples.article(4), "copie");

        Finding finding = found(copy, ArticleList.of(List.of(ArchiveSamples.article(4)))).stream()
                .filter(f -> f.rule().equals("near-duplicate"))
                .findFirst()
                .orElseThrow();

        assertThat(finding.message()).contains("Dossier numéro 4", "(article-4)", "Gardez");
        assertThat(finding.range().isEmpty()).isFalse();
        assertThat(finding.wording().message(Locale.ENGLISH)).contains("Keep");
    }

    @Test
    void check_articleTakenFromAnArchivedOne_isLeftToTheRulesOfFidelity() {
        Article source = ArchiveSamples.article(4);
        AnalyzedArticle copy = Analyzer.french().analyze(ArchiveSamples.rewritten(source, "copie"));

        Report report = RuleEngine.french()
                .with(ArticleList.of(List.of(source)))
                .check(copy, List.of(Analyzer.french().analyze(source)));

        assertThat(report.passed()).contains("near-duplicate");
    }

    @Test
    void check_draftWithoutIdButWithTheAddressOfAnArchivedOne_isThatOne() {
        Article stored = ArchiveSamples.article(4);
        stored = stored.withMetadata(stored.metadata().withSlug("dossier-4"));
        Article draft = stored.withId(null);

        assertThat(found(draft, ArticleList.of(List.of(stored)))).isEmpty();
        assertThat(found(draft.withMetadata(draft.metadata().withSlug("autre")), ArticleList.of(List.of(stored))))
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("keyphrase-taken", "near-duplicate");
    }
}
