package fr.titraille.chip;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.chip.ChipFact.Kind;
import fr.titraille.chip.ChipFact.Modality;
import fr.titraille.figure.Figure;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChipFactsTest {

    private static final String ABOUT = "Les puces d’IA manquent.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Baidu a commandé 1 000 puces à Huawei. | ORDER",
                "Huawei a livré 1 000 puces à Baidu. | DELIVERY",
                "Alibaba a conçu une nouvelle puce d’inférence. | PRODUCT",
                "L’Ascend 910B est moins rapide que l’A100. | PERFORMANCE",
                "Meta utilise des GPU de Nvidia pour entraîner Llama. | USAGE",
                "Tencent dispose d’un stock de puces H800. | STOCK",
                "Washington a interdit la vente de la H20 à la Chine. | RESTRICTION",
                "Une H100 coûte 30 000 dollars. | PRICE",
                "Nvidia détient 80 % du marché des puces d’IA. | MARKET"
            })
    void extract_plainStatement_hasItsKind(String sentence, Kind kind) {
        assertThat(facts(sentence)).extracting(ChipFact::kind).containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tencent a acheté 500 puces à Nvidia. | ASSERTED",
                "Selon Reuters, Tencent a acheté 500 puces à Nvidia. | REPORTED",
                "Tencent a acheté 500 puces à Nvidia, a indiqué une source. | REPORTED",
                "Une source a déclaré que Tencent avait acheté 500 puces à Nvidia. | REPORTED",
                "Tencent aurait acheté 500 puces à Nvidia. | REPORTED",
                "Tencent achètera 500 puces à Nvidia. | PLANNED",
                "Tencent prévoit d’acheter 500 puces à Nvidia. | PLANNED",
                "Tencent va acheter 500 puces à Nvidia. | PLANNED",
                "Tencent pourrait acheter 500 puces à Nvidia. | PLANNED",
                "Tencent n’a pas acheté 500 puces à Nvidia. | NEGATED",
                "Selon Reuters, Tencent n’achètera plus de puces à Nvidia. | NEGATED",
                "Selon Reuters, Tencent prévoit d’acheter 500 puces à Nvidia. | PLANNED"
            })
    void extract_sameEvent_readsItsModality(String sentence, Modality modality) {
        assertThat(facts(sentence)).singleElement().satisfies(fact -> {
            assertThat(fact.kind()).isEqualTo(Kind.ORDER);
            assertThat(fact.modality()).isEqualTo(modality);
            assertThat(fact.subject()).containsExactly("Tencent");
            assertThat(fact.counterparty()).containsExactly("Nvidia");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Huawei a livré 2 000 puces à Baidu.",
                "2 000 puces ont été livrées à Baidu par Huawei.",
                "Baidu a reçu 2 000 puces de Huawei.",
                "Huawei, qui a livré 2 000 puces à Baidu, se félicite.",
                "Les 2 000 puces que Huawei a livrées à Baidu tournent déjà.",
                "Huawei a commencé à livrer 2 000 puces à Baidu."
            })
    void extract_sameDeliveryInAnyVoice_namesSellerAndBuyer(String sentence) {
        assertThat(facts(sentence))
                .filteredOn(f -> f.kind() == Kind.DELIVERY)
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.subject()).containsExactly("Huawei");
                    assertThat(fact.counterparty()).containsExactly("Baidu");
                    assertThat(fact.quantity()).isNotNull();
                });
    }

    @Test
    void extract_severalBuyers_namesThemAllInOneFact() {
        assertThat(facts("Naver, Kakao et Samsung ont payé deux milliards d’euros pour se procurer des B200."))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.subject()).containsExactly("Naver", "Kakao", "Samsung");
                    assertThat(fact.chip()).containsExactly("B200");
                    assertThat(fact.amount()).isNotNull();
                });
    }

    @Test
    void extract_fallingPrice_hasNegativePercent() {
        assertThat(facts("Le prix de la H100 a baissé de 15 %."))
                .singleElement()
                .satisfies(fact -> {
                    Figure percent = java.util.Objects.requireNonNull(fact.percent());
                    assertThat(percent.number()).isEqualTo(-15.0);
                });
    }

    @Test
    void extract_noLongerAbleToSell_isARestrictionNotADeniedSale() {
        assertThat(facts("Nvidia ne peut plus vendre la H20 à la Chine."))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.kind()).isEqualTo(Kind.RESTRICTION);
                    assertThat(fact.modality()).isEqualTo(Modality.ASSERTED);
                    assertThat(fact.counterparty()).containsExactlyInAnyOrder("Nvidia", "Chine");
                });
    }

    @Test
    void extract_sharesOfTwoFirms_areTwoFacts() {
        assertThat(facts("AMD détient 10 % du marché, Intel 5 %."))
                .extracting(ChipFact::subject)
                .containsExactly(List.of("AMD"), List.of("Intel"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Les analystes craignent que Washington n’interdise la H20.",
                "Pékin exhorte les entreprises à acheter des puces chinoises.",
                "Si Nvidia livrait la H20, Tencent la commanderait afin que ses modèles progressent.",
                "L’action de Nvidia a gagné 3 %.",
                "Apple vend son téléphone 969 euros."
            })
    void extract_fearsAppealsAndShares_stateNothing(String sentence) {
        assertThat(facts(sentence)).isEmpty();
    }

    @Test
    void extract_listItem_leavesTheMarkOutOfTheEvidence() {
        ChipFact fact = facts("- Baidu a commandé 1 000 puces à Huawei.").get(0);

        assertThat(fact.evidenceText()).isEqualTo("Baidu a commandé 1 000 puces à Huawei.");
    }

    @Test
    void extract_askedTwice_answersTheSameResult() {
        AnalyzedArticle article = article("Baidu a commandé 1 000 puces à Huawei.");

        assertThat(ChipFacts.french().extract(article))
                .isSameAs(ChipFacts.french().extract(article));
    }

    @Test
    void extract_emptyArticle_saysNothing() {
        ChipFacts.Result result = ChipFacts.french().extract(Analyzer.french().analyze(Article.of(List.of())));

        assertThat(result.facts()).isEmpty();
        assertThat(result.figures()).isEmpty();
    }

    @Test
    void extract_anyOrderOfWords_keepsEvidenceInsideTheText() {
        String[] words =
                ("Baidu Huawei a ont livré commander de des que qui dont , . – ( ) « » puces 1 600 H20 ne pas plus "
                                + "% dollars interdit à la les se en par pour selon prix coûte marché 30 et mais l’ d’ aurait 2024")
                        .split(" ");
        Random random = new Random(7);
        for (int round = 0; round < 150; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.append(words[random.nextInt(words.length)]).append(' ');
            }
            AnalyzedArticle article = article(text.toString().strip());

            for (ChipFact fact : ChipFacts.french().extract(article).facts()) {
                assertThat(fact.evidence().of(article.text())).isEqualTo(fact.evidenceText());
            }
        }
    }

    @Test
    void extract_sentenceWithoutEnd_isPassedOver() {
        String endless = "Baidu a commandé des puces et ".repeat(5_000);

        assertThat(ChipFacts.french().extract(article(endless)).facts()).isEmpty();
    }

    private static List<ChipFact> facts(String... paragraphs) {
        String[] all = new String[paragraphs.length + 1];
        all[0] = ABOUT;
        System.arraycopy(paragraphs, 0, all, 1, paragraphs.length);
        return ChipFacts.french().extract(article(all)).facts();
    }

    private static AnalyzedArticle article(String... paragraphs) {
        return Analyzer.french()
                .analyze(Article.of(
                        Arrays.stream(paragraphs).map(Block.Paragraph::new).toList()));
    }
}
