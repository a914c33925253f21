package fr.titraille.subheading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.article.RichText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentationTest {

    private static final SubheadingEngine ENGINE = SubheadingEngine.french();

    private static List<Integer> places(AnalyzedArticle article, SubheadingOptions options) {
        return ENGINE.propose(article, options).stream()
                .map(SubheadingProposal::beforeBlock)
                .toList();
    }

    private static SubheadingOptions sections(int n) {
        return new SubheadingOptions(n, null, 65);
    }

    @Test
    void propose_threeTopicsTwoSections_cutsWhereTheTopicsChange() {
        assertThat(places(SampleArticles.analyzed(SampleArticles.threeTopics()), sections(2)))
                .containsExactly(3, 6);
    }

    @Test
    void propose_emptyArticle_nothing() {
        assertThat(places(SampleArticles.analyzed(List.of()), SubheadingOptions.DEFAULT))
                .isEmpty();
    }

    @Test
    void propose_oneParagraph_nothing() {
        assertThat(places(
                        SampleArticles.analyzed(List.of(new Block.Paragraph(SampleArticles.BAKERY.get(0)))),
                        SubheadingOptions.DEFAULT))
                .isEmpty();
    }

    @Test
    void propose_noSectionsWanted_nothing() {
        assertThat(places(SampleArticles.analyzed(SampleArticles.threeTopics()), sections(0)))
                .isEmpty();
    }

    @Test
    void propose_anyNumberOfSections_neverUnderThirtyWordsNorBeforeTheLead() {
        AnalyzedArticle article = SampleArticles.analyzed(SampleArticles.threeTopics());
        for (int n = 1; n < 9; n++) {
            List<Integer> places = places(article, sections(n));
            assertThat(places).doesNotContain(0);
            List<Integer> borders = new ArrayList<>(places);
            borders.add(0, 0);
            borders.add(9);
            for (int i = 0; i + 1 < borders.size(); i++) {
                int words = 0;
                for (int b = borders.get(i); b < borders.get(i + 1); b++) {
                    words += article.body().wordCount(article.layout().ranges().get(b));
                }
                assertThat(words).as("%d sections, section %d", n, i).isGreaterThanOrEqualTo(30);
            }
        }
    }

    @Test
    void propose_placesGiven_wordsThemThere() {
        AnalyzedArticle article = SampleArticles.analyzed(SampleArticles.threeTopics());
        assertThat(places(article, new SubheadingOptions(null, List.of(0, 4, 4, 8), 65)))
                .containsExactly(0, 4, 8);
    }

    @Test
    void propose_placeThatTheArticleHasNot_throws() {
        AnalyzedArticle article = SampleArticles.analyzed(SampleArticles.threeTopics());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGINE.propose(article, new SubheadingOptions(null, List.of(9), 65)))
                .withMessageContaining("9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGINE.propose(article, new SubheadingOptions(null, List.of(-1), 65)));
    }

    @Test
    void propose_paragraphAnnounced_noHeadingBetween() {
        List<Block> blocks = SampleArticles.threeTopics();
        blocks.set(2, new Block.Paragraph(SampleArticles.BAKERY.get(2) + " Reste une autre attente :"));
        assertThat(places(SampleArticles.analyzed(blocks), sections(3))).doesNotContain(3);
    }

    @Test
    void propose_quotationOverSeveralParagraphs_noHeadingInside() {
        List<Block> blocks = SampleArticles.threeTopics();
        blocks.set(5, new Block.Paragraph("« " + SampleArticles.RAILWAY.get(2)));
        blocks.set(7, new Block.Paragraph(SampleArticles.LIBRARY.get(1) + " »"));
        assertThat(places(SampleArticles.analyzed(blocks), sections(5))).doesNotContain(6, 7);
    }

    @Test
    void propose_listsAndQuotes_noHeadingBeforeThem() {
        List<Block> blocks = SampleArticles.threeTopics();
        blocks.set(
                3,
                new Block.ListBlock(
                        false,
                        SampleArticles.RAILWAY.stream()
                                .map(t -> new Block.ListBlock.Item(RichText.plain(t), 0))
                                .toList(),
                        null));
        blocks.set(6, new Block.Quote(RichText.plain(SampleArticles.LIBRARY.get(0)), null));
        assertThat(places(SampleArticles.analyzed(blocks), sections(8))).doesNotContain(3, 6);
    }

    @Test
    void propose_headingsThere_keepsThemAndAddsNoneBesideThem() {
        List<Block> blocks = SampleArticles.threeTopics();
        blocks.add(6, new Block.Heading(3, "Les livres"));
        AnalyzedArticle article = SampleArticles.analyzed(blocks);
        List<SubheadingProposal> proposals = ENGINE.propose(article, sections(1));
        assertThat(proposals).hasSize(1);
        assertThat(proposals.get(0).beforeBlock()).isNotIn(6, 7);
        assertThat(proposals.get(0).level()).isEqualTo(3);
        Article titled = SubheadingEngine.insert(article.article(), proposals);
        assertThat(titled.outline().entries()).hasSize(2).anyMatch(e -> e.text().equals("Les livres"));
    }

    @Test
    void propose_twice_same() {
        List<Block> blocks = SampleArticles.threeTopics();
        assertThat(ENGINE.propose(SampleArticles.analyzed(blocks), SubheadingOptions.DEFAULT))
                .isEqualTo(ENGINE.propose(SampleArticles.analyzed(blocks), SubheadingOptions.DEFAULT));
    }

    @Test
    void propose_thousandsOfParagraphs_boundedTime() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            blocks.addAll(SampleArticles.threeTopics());
        }
        AnalyzedArticle article = SampleArticles.analyzed(blocks);
        article.body().lemma(0);
        assertTimeout(
                Duration.ofSeconds(15),
                () -> assertThat(ENGINE.propose(article, SubheadingOptions.DEFAULT))
                        .isNotEmpty());
    }

    @Test
    void propose_sentenceWithoutEnd_boundedTime() {
        StringBuilder endless = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            endless.append("le projet numéro ").append(i).append(" de ");
        }
        AnalyzedArticle article = SampleArticles.analyzed(List.of(new Block.Paragraph(endless.toString())));
        article.body().tokens();
        assertTimeout(
                Duration.ofSeconds(15),
                () -> assertThat(ENGINE.propose(article, new SubheadingOptions(null, List.of(0), 65)))
                        .isEmpty());
    }

    @Test
    void propose_brokenText_noExceptionAndNothingIllFormed() {
        List<String> odd = List.of("«", "» » »", "?", "…", "1.2.3 : –", "( ( (", "\uD83D\uDE00 \uD83D\uDE00", "a", ":");
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            blocks.add(new Block.Paragraph(odd.get(i % odd.size()) + " " + odd.get((i * 7 + 3) % odd.size())));
        }
        assertThat(ENGINE.propose(SampleArticles.analyzed(blocks), sections(5)))
                .allMatch(p -> WellFormed.test(p.text(), 65));
    }
}
