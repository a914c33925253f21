package fr.titraille.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.article.ImageInfo;
import fr.titraille.article.Keyphrase;
import fr.titraille.article.Mark;
import fr.titraille.article.Metadata;
import fr.titraille.article.RichText;
import fr.titraille.rule.PublishedArticles;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleIndexTest {

    @TempDir
    Path folder;

    private ArticleIndex archive;

    @BeforeEach
    void open() {
        archive = ArticleIndex.write(folder);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void add_everyKindOfBlock_givesTheArticleBackWhole() {
        Metadata metadata = new Metadata(
                "Titre SEO",
                "Description.",
                "le-slug",
                "https://exemple.fr/a",
                OffsetDateTime.parse("2026-03-02T09:30:00+01:00"),
                null,
                List.of("Ana Roux"),
                "La Feuille",
                "Économie",
                List.of(new ImageInfo("https://exemple.fr/a.jpg", "Une usine", null, "AFP", 1200, 675)),
                List.of("Reuters"),
                "PARIS");
        Article article = Article.of(List.of(
                        new Block.Heading(2, "Un intertitre"),
                        new Block.Paragraph(new RichText("Un lien.", List.of(Mark.link(3, 7, "https://a.fr"))), null),
                        new Block.ListBlock(true, List.of(new Block.ListBlock.Item(RichText.plain("Un"), 1)), null),
                        new Block.Quote(RichText.plain("Dit-elle."), null),
                        new Block.Image("https://a.fr/i.png", "alt", null, null, 10, null, null),
                        new Block.Table(true, List.of(List.of(RichText.plain("a"), RichText.plain("b"))), null),
                        new Block.Code("x = 1", "python", null),
                        new Block.Embed("video", Map.of("src", "v.mp4"), null)))
                .withId("tout")
                .withTitle("Le titre")
                .withStandfirst("Le chapô.")
                .withKeyphrase(new Keyphrase("usine", List.of("fabrique")))
                .withMetadata(metadata);

        archive.add(List.of(article));

        assertThat(archive.get("tout"))
                .hasValueSatisfying(found -> assertThat(found.article()).isEqualTo(article));
    }

    @Test
    void add_sameAndChangedArticle_toldApart() {
        Article first = ArchiveSamples.article(1);
        assertThat(archive.add(List.of(first, ArchiveSamples.article(2))).added())
                .containsExactlyInAnyOrder("article-1", "article-2");

        Additions again = archive.add(List.of(first.withTitle("Un autre titre"), ArchiveSamples.article(2)));

        assertThat(again.replaced()).containsExactly("article-1");
        assertThat(again.unchanged()).containsExactly("article-2");
        assertThat(archive.history("article-1")).hasSize(2);
        assertThat(archive.history("article-1").get(0).findings()).isNotEmpty();
        assertThat(archive.stats().articles()).isEqualTo(2);
    }

    @Test
    void add_withoutId_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> archive.add(List.of(ArchiveSamples.article(1).withId(null))));
    }

    @Test
    void remove_knownArticle_takesItsHistoryAlong() {
        archive.add(List.of(ArchiveSamples.article(1)));

        assertThat(archive.remove("article-1")).isTrue();
        assertThat(archive.remove("article-1")).isFalse();
        assertThat(archive.get("article-1")).isEmpty();
        assertThat(archive.history("article-1")).isEmpty();
    }

    @Test
    void each_afterReplacingAndRemoving_handsOnTheLastVersionOfWhatIsLeft() {
        archive.add(List.of(ArchiveSamples.article(1), ArchiveSamples.article(2), ArchiveSamples.article(3)));
        archive.add(List.of(ArchiveSamples.article(1).withTitle("Un autre titre")));
        archive.remove("article-2");
        List<String> seen = new ArrayList<>();

        archive.each(article -> seen.add(article.id() + " " + article.article().title()));

        assertThat(seen)
                .containsExactlyInAnyOrder(
                        "article-1 Un autre titre",
                        "article-3 " + ArchiveSamples.article(3).title());
    }

    @Test
    void related_sharedChip_comesFirstWithItsReasonsAndNeverLater() {
        archive.add(List.of(
                ArchiveSamples.chips(
                        "ascend-mars",
                        "puce Ascend",
                        "2026-03-01",
                        "Huawei livre la puce Ascend 910C à Baidu.",
                        "Les serveurs partent de Shenzhen."),
                ArchiveSamples.chips(
                        "ascend-juin",
                        "puce Ascend",
                        "2026-06-01",
                        "Huawei augmente le prix de la puce Ascend 910C.",
                        "Les clients protestent."),
                ArchiveSamples.article(7)));
        Article draft = ArchiveSamples.chips(
                "brouillon", "Ascend 910C", "2026-05-01", "Huawei présente une mémoire pour la puce Ascend 910C.");

        List<RelatedArticle> all = archive.related(draft, null, 10);
        List<RelatedArticle> before = archive.related(draft, draft.metadata().publishedAt(), 10);

        assertThat(all).extracting(r -> r.article().id()).contains("ascend-mars", "ascend-juin");
        assertThat(before).extracting(r -> r.article().id()).containsExactly("ascend-mars");
        assertThat(before.get(0).chips()).containsExactly("Ascend 910C");
        assertThat(before.get(0).firms()).containsExactly("Huawei");
        assertThat(before.get(0).daysApart()).hasValue(61);
    }

    @Test
    void candidates_undatedArticle_staysWithinReach() {
        Article undated = ArchiveSamples.dated(
                ArchiveSamples.chips("sans-date", "puce", "2026-01-01", "Huawei livre la puce Ascend 910C à Baidu."),
                null,
                0);
        archive.add(List.of(undated));
        Article draft = ArchiveSamples.chips("b", "puce", "2025-05-01", "Huawei montre la puce Ascend 910C.");

        assertThat(archive.candidates(Analyzer.french().analyze(draft), 5)).containsExactly(undated);
        assertThat(archive.related(draft, draft.metadata().publishedAt(), 5)).isEmpty();
    }

    @Test
    void duplicates_plantedRewrites_areFoundAndNothingElse() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            articles.add(ArchiveSamples.article(i));
        }
        articles.add(ArchiveSamples.rewritten(ArchiveSamples.article(3), "copie-3"));
        articles.add(ArchiveSamples.rewritten(ArchiveSamples.article(44), "copie-44"));
        archive.add(articles);

        List<DuplicatePair> found = archive.duplicates(ArticleIndex.NEAR_DUPLICATE);

        assertThat(found)
                .extracting(pair -> pair.a() + " " + pair.b())
                .containsExactlyInAnyOrder("article-3 copie-3", "article-44 copie-44");
        assertThat(found.get(0).passages()).isNotEmpty();
        assertThat(found.get(0).similarity()).isBetween(0.7, 1.0);
    }

    @Test
    void duplicatesOf_textOutsideTheArchive_findsItsSource() {
        archive.add(List.of(ArchiveSamples.article(3), ArchiveSamples.article(4)));
        Article copy = ArchiveSamples.rewritten(ArchiveSamples.article(4), "copie");

        assertThat(archive.duplicatesOf(Analyzer.french().analyze(copy), ArticleIndex.NEAR_DUPLICATE))
                .extracting(DuplicatePair::b)
                .containsExactly("article-4");
    }

    @Test
    void cannibals_oneKeyphraseInOtherWords_areOneGroupWithAdvice() {
        archive.add(List.of(
                ArchiveSamples.chips(
                        "a", "puces IA de Huawei", "2026-03-01", "Huawei livre ses puces.", "Baidu attend."),
                ArchiveSamples.chips("b", "puce IA Huawei", "2026-04-01", "Le prix des composants monte en Chine."),
                ArchiveSamples.chips("c", "mémoire HBM", "2026-04-01", "La mémoire manque.")));

        List<Cannibals> groups = archive.cannibals();

        assertThat(groups).hasSize(1);
        assertThat(groups.get(0).ids()).containsExactlyInAnyOrder("a", "b");
        assertThat(groups.get(0).articles())
                .extracting(Cannibals.Member::advice)
                .containsExactly(Cannibals.Advice.KEEP, Cannibals.Advice.LINK);
        assertThat(archive.rivalsOf(Analyzer.french()
                        .analyze(ArchiveSamples.chips("x", "Puces IA Huawei", "2026-05-01", "Un texte."))))
                .extracting(PublishedArticles.Rival::id)
                .containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void search_words_findsOtherForms() {
        archive.add(List.of(
                ArchiveSamples.chips("a", "puces", "2026-03-01", "Huawei livre des serveurs à ses clients."),
                ArchiveSamples.chips("b", "lait", "2026-04-01", "La ferme vend du lait.")));

        assertThat(archive.search(ArchiveQuery.of("serveur livré", 5)).articles())
                .extracting(IndexedArticle::id)
                .containsExactly("a");
        assertThat(archive.search(ArchiveQuery.of("", 5)).articles())
                .extracting(IndexedArticle::id)
                .containsExactly("b", "a");
    }

    @Test
    void read_whileAnotherWrites_seesWhatWasAcknowledged() {
        archive.add(List.of(ArchiveSamples.article(1)));
        try (ArticleIndex reader = ArticleIndex.read(folder)) {
            archive.add(List.of(ArchiveSamples.article(2)));
            assertThat(reader.get("article-2")).isPresent();
        }
    }
}
