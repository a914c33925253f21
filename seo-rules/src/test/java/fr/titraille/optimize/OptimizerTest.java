package fr.titraille.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.clean.Change;
import fr.titraille.format.Formats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OptimizerTest {

    private static Optimization run(Article article, List<Article> archive, OptimizerOptions options) {
        return Optimizer.french().optimize(article, archive, options, Locale.FRENCH);
    }

    private static Optimization run(Article article, List<Article> archive) {
        return run(article, archive, OptimizerOptions.DEFAULT);
    }

    @Test
    void optimize_rawWire_givesTitleSummariesSlugAndPages() {
        Optimization done = run(OptimizeSamples.wire(), List.of(OptimizeSamples.related()));

        assertThat(done.article().title()).contains("2\u202F400").endsWith("selon deux sources");
        assertThat(done.article().standfirst()).isNotBlank().hasSizeLessThanOrEqualTo(300);
        assertThat(done.article().metadata().slug()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(done.html()).startsWith("<article>").contains("<h1>");
        assertThat(done.markdown()).startsWith("# ").doesNotContain("<strong>");
        assertThat(done.jsonLd()).containsEntry("@type", "NewsArticle").containsKey("about");
        assertThat(done.fidelity().faithful()).isTrue();
    }

    @Test
    void optimize_headingOfASectionsFirstSentence_takesItsPlace() throws IOException {
        String copy = Files.readString(Path.of("..", "examples", "articles", "05-reportage-puces-europe.txt"));
        Optimization done = run(Formats.standard().read("text", copy), List.of());

        List<Change> risen = done.changes().stream()
                .filter(c -> c.rule().equals("subheadings") && c.kind() == Change.Kind.REPLACED)
                .toList();
        assertThat(risen).isNotEmpty().allSatisfy(change -> {
            assertThat(change.before()).isEqualTo(change.after() + ".");
            assertThat(done.markdown()).contains("## " + change.after()).doesNotContain(change.before());
        });
        assertThat(done.fidelity().faithful()).isTrue();
    }

    @Test
    void optimize_relatedArchive_addsItsFactsWithSourceAndLink() {
        Optimization done = run(OptimizeSamples.datedWire(), List.of(OptimizeSamples.related()));

        List<Change> added = done.changes().stream()
                .filter(c -> c.rule().equals("complete") && c.source() != null)
                .toList();
        assertThat(added).isNotEmpty().allSatisfy(c -> assertThat(c.source()).isNotBlank());
        assertThat(done.markdown()).contains("Selon Reuters").contains("notre article du 15\u00A0janvier 2024");
        assertThat(done.html()).contains("href=\"https://exemple.fr/amd-microsoft\"");
        assertThat(done.markdown()).doesNotContain("le groupe vise davantage").doesNotContain("Il n’a pas donné");
    }

    @Test
    void optimize_noArchiveAndNoChip_inventsNothingAndSaysSo() {
        Article article = OptimizeSamples.text(
                "La mairie de Nantes a ouvert une nouvelle bibliothèque dans le quartier de la gare, ont annoncé les"
                        + " élus lundi.",
                "Le bâtiment compte trois étages et une salle de lecture pour les enfants.");

        Optimization done = run(article, List.of());

        assertThat(done.changes()).noneMatch(c -> c.rule().equals("complete"));
        assertThat(done.shortfall())
                .hasSizeLessThanOrEqualTo(5)
                .anyMatch(s -> s.contains("articles liés"))
                .anyMatch(s -> s.contains("700"));
    }

    @Test
    void optimize_archiveLaterThanTheArticle_addsNothingOfIt() {
        Article early = OptimizeSamples.wire();
        early = early.withMetadata(
                early.metadata().withPublishedAt(java.time.OffsetDateTime.parse("2023-06-01T08:00:00Z")));

        Optimization done = run(early, List.of(OptimizeSamples.related()));

        assertThat(done.changes())
                .noneMatch(c -> c.rule().equals("complete") && c.reason().contains("archive"));
    }

    @Test
    void optimize_undatedArticleWithoutDates_takesNoDatedEvent() {
        Optimization done = run(OptimizeSamples.wire(), List.of(OptimizeSamples.related()));

        assertThat(done.changes().stream()
                        .filter(c -> c.rule().equals("complete"))
                        .map(Change::after))
                .noneMatch(text -> text.contains("2024"));
    }

    @Test
    void optimize_undatedArticleWithArchive_saysUpToWhenItTook() {
        Optimization done = run(OptimizeSamples.wire(), List.of(OptimizeSamples.related()));

        assertThat(done.shortfall())
                .hasSizeLessThanOrEqualTo(5)
                .anyMatch(line -> line.contains("pas datée") && line.contains("décembre 2023"));
    }

    @Test
    void optimize_whatTheShortfallSays_isNoFindingAsWell() {
        Optimization done = run(OptimizeSamples.wire(), List.of());

        assertThat(done.validation().findings())
                .noneMatch(f -> Set.of("length-min-words", "jsonld-newsarticle", "author-and-dates", "jsonld-image")
                        .contains(f.rule()));
    }

    @Test
    void optimize_householdFirms_areNotIntroduced() {
        Optimization done = run(OptimizeSamples.datedWire(), List.of());

        assertThat(done.markdown()).doesNotContain("Santa Clara").doesNotContain("Nasdaq");
    }

    @Test
    void optimize_ownChoices_causeNoFindings() {
        Optimization done = run(OptimizeSamples.datedWire(), List.of());

        assertThat(done.article().keyphrase()).isNotNull();
        assertThat(done.validation().findings())
                .noneMatch(f -> f.rule().startsWith("keyphrase-"))
                .noneMatch(f -> f.rule().equals("copy-overlap"));
    }

    @Test
    void optimize_skipById_takesBackThatChangeAlone() {
        Optimization first = run(OptimizeSamples.wire(), List.of(OptimizeSamples.related()));
        Change title = first.changes().stream()
                .filter(c -> c.rule().equals("title"))
                .findFirst()
                .orElseThrow();

        Optimization second = run(
                OptimizeSamples.wire(),
                List.of(OptimizeSamples.related()),
                new OptimizerOptions(700, 1.0, Set.of(title.id())));

        assertThat(second.changes()).extracting(Change::id).doesNotContain(title.id());
        assertThat(second.article().title()).isNotEqualTo(title.after());
        assertThat(first.alternatives().get("title")).contains(second.article().title());
    }

    @Test
    void optimize_skipByStep_leavesTheStepOut() {
        Optimization done = run(
                OptimizeSamples.wire(),
                List.of(OptimizeSamples.related()),
                new OptimizerOptions(700, 1.0, Set.of("complete", "subheadings")));

        assertThat(done.article().blocks()).noneMatch(Block.Heading.class::isInstance);
    }

    @Test
    void optimize_shareZero_addsNothing() {
        Optimization done = run(
                OptimizeSamples.datedWire(),
                List.of(OptimizeSamples.related()),
                new OptimizerOptions(700, 0, Set.of()));

        assertThat(done.changes()).noneMatch(c -> c.rule().equals("complete"));
        assertThat(done.shortfall()).anyMatch(s -> s.contains("ajouts s’arrêtent à 0"));
    }

    @Test
    void optimize_english_speaksEnglishToTheEditor() {
        Optimization done = Optimizer.french()
                .optimize(OptimizeSamples.wire(), List.of(), OptimizerOptions.DEFAULT, Locale.ENGLISH);

        assertThat(done.shortfall()).anyMatch(s -> s.contains("the byline"));
    }

    @Test
    void builder_without_leavesTheStepOut() {
        Optimizer own = Optimizer.builder().without("complete").build();

        assertThat(own.steps()).doesNotContain("complete").contains("title");
        assertThatThrownBy(() -> Optimizer.builder().without("nothing")).hasMessageContaining("nothing");
    }

    @Test
    void builder_after_addsAStepOfOnesOwn() {
        OptimizerStep own = new OptimizerStep() {
            @Override
            public String id() {
                return "own";
            }

            @Override
            public void apply(Draft draft) {
                draft.lacks("seen");
            }
        };

        Optimizer optimizer = Optimizer.builder().after("clean", own).build();

        assertThat(optimizer.steps()).containsSequence("clean", "own");
        assertThat(optimizer
                        .optimize(OptimizeSamples.wire(), List.of(), OptimizerOptions.DEFAULT, Locale.FRENCH)
                        .shortfall())
                .contains("seen");
    }

    @Test
    void optimize_givenTitleAndKeyphrase_keepsThem() {
        Article article = OptimizeSamples.wire()
                .withTitle("Orange mise sur AMD")
                .withKeyphrase(fr.titraille.article.Keyphrase.of("puces AMD"));

        Optimization done = run(article, List.of());

        assertThat(done.article().title()).isEqualTo("Orange mise sur AMD");
        assertThat(done.keyphrases()).isEmpty();
        assertThat(done.article().keyphrase()).isEqualTo(article.keyphrase());
    }

    @Test
    void optimize_emptyBody_saysWhatIsMissing() {
        Optimization done = run(Article.of(List.of()), List.of());

        assertThat(done.shortfall()).isNotEmpty();
        assertThat(done.changes()).isEmpty();
    }
}
