package fr.titraille.chip;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.article.Metadata;
import fr.titraille.figure.Figure;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Constructions that the frames read over predications, one mechanism a row. */
class FrameStatementsTest {

    private static final String INTRODUCTION = "Les puces d’intelligence artificielle se vendent bien.";

    @ParameterizedTest
    @CsvSource(delimiterString = "||", textBlock = """
        IBM a câblé 6 000 MI355X dans son centre de Dallas. || usage IBM MI355X 6000
        Oracle a acheté pour lui seul 30 000 puces à AMD. || order Oracle AMD 30000
        Microsoft exploite des serveurs remplis de puces MI300X. || usage Microsoft MI300X
        La MI355X est sortie en juin. Les clients lui attribuent 1,4 fois le débit de la B200. || performance MI355X >B200 1.4
        AMD vend la MI355X, dont le débit dépasse celui de la B200. || performance AMD MI355X >B200
        La MI450 arrive. Des tests la situent au niveau de la B300. || performance MI450 >B300
        xAI a annoncé l’entrée en service de 12 000 GB300. || usage xAI GB300 12000
        Intel a vu ses ventes de puces chuter de 9 %. || market Intel -9.0
        Meta a acheté 50 000 H100 et 80 000 H200 en 2025, contre 20 000 A100 en 2024. || order Meta A100 20000 2024
        Meta a acheté 50 000 H100 et 80 000 H200 en 2025, contre 20 000 A100 en 2024. || order Meta H200 80000 2025
        Tencent a reçu 20 000 H20 en juin, puis 15 000 en juillet. || delivery Tencent H20 15000 2025-07
        Nvidia et AMD détiennent respectivement 70 % et 20 % du marché des GPU. || market AMD 20.0
        À 26 000 euros pièce, la H200 reste hors de portée des universités. || price H200
        Au marché noir, les H100 partent à 240 000 yuans l’unité. || price H100
        Marvell a vu ses ventes progresser. Pour le trimestre en cours, la direction table sur 54 milliards de dollars. || market Marvell
        OVHcloud dispose de 4 000 GPU, Scaleway de 7 000. || stock Scaleway 7000
        AMD a fourni des échantillons de MI450 à Oracle et à Meta en mai. || delivery AMD Oracle Meta MI450 2025-05
        Intel versera 6 milliards de dollars à TSMC pour la gravure de ses puces. || order Intel TSMC
        Micron détient 20 % du marché de la HBM, Samsung 30 %. || market Samsung HBM 30.0
        Les prix de la HBM3E pourraient reculer de 9 % en 2026, avertit un courtier. || price HBM3e -9.0 2026
        Amazon grave sa puce Orane chez TSMC. || product Amazon TSMC Orane
        La S7700 d’AMD est sortie. Avec un petit modèle, la S7700 débite 90 jetons par seconde. || performance S7700
        Nebius bâtit un centre de données qui abritera 9 000 GB300. || usage Nebius GB300 9000
        En France, les achats d’accélérateurs ont représenté 2 milliards d’euros en 2024. || market France 2024
        Face à la B300 de Nvidia, la MI355X offre 30 % de mémoire en plus. || performance MI355X >B300 30.0
        L’entreprise de Lisa Su a livré 5 000 MI300X à Oracle. || delivery AMD Oracle MI300X 5000
        La H200 garde une longueur d’avance sur la MI325X. || performance H200 >MI325X
        La MI300X accuse un retard d’un quart sur la B200. || performance MI300X >B200 -0.25
        La B200 s’envole à 220, soit 1,6 fois le score de la H200. || performance B200 >H200 1.6
        Lisa Su présente la MI355X. La puce se fait distancer de 12 % par la B300. || performance MI355X >B300 -12.0
        La société Lusiane fait déjà tourner 900 H200 à Nantes. || usage Lusiane H200 900
        Scaleway compte parmi les premiers acheteurs de la L40S. || order Scaleway L40S
        OVHcloud louera jusqu’à 20 000 TPU à Google. || order OVHcloud Google TPU 20000
        SMIC n’obtient que 30 % de plaquettes exploitables. || product SMIC 30.0
        AMD versera au Trésor américain 15 % de ses ventes de MI308. || restriction États-Unis AMD MI308 15.0
        IBM n’utilise plus que des processeurs d’AMD. || usage IBM AMD
        Le chinois Cambricon a multiplié par douze son chiffre d’affaires. || market Cambricon 12.0
        Les expéditions d’accélérateurs ont bondi de 60 %. || market 60.0
        Intel promet la Gaudi 3 pour mai, à moins de 9 000 dollars. || price Intel Gaudi 3 2025-05
        """)
    void extract_construction_isRead(String sentences, String expected) {
        assertThat(facts(sentences)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "||", textBlock = """
        Tencent craint que Washington n’interdise la B40.
        Si Nvidia baissait le prix de la H20, Alibaba la commanderait.
        """)
    void extract_fearOrCondition_statesNothing(String sentence) {
        assertThat(facts(sentence)).isEmpty();
    }

    private static List<String> facts(String sentences) {
        List<Block> blocks = List.of(new Block.Paragraph(INTRODUCTION), new Block.Paragraph(sentences));
        Article article = Article.of(blocks)
                .withMetadata(Metadata.EMPTY.withPublishedAt(OffsetDateTime.parse("2025-11-10T12:00:00Z")));
        return ChipFacts.french().extract(Analyzer.french().analyze(article)).facts().stream()
                .map(FrameStatementsTest::line)
                .toList();
    }

    private static String line(ChipFact fact) {
        StringJoiner out = new StringJoiner(" ").add(fact.kind().name().toLowerCase(Locale.ROOT));
        for (List<String> names : Arrays.asList(fact.subject(), fact.counterparty(), fact.chip())) {
            names.forEach(out::add);
        }
        fact.reference().forEach(name -> out.add(">" + name));
        add(fact.quantity(), true, out);
        add(fact.percent(), false, out);
        if (fact.time() != null) {
            out.add(fact.time());
        }
        return out.toString();
    }

    private static void add(@Nullable Figure figure, boolean whole, StringJoiner out) {
        if (figure != null && figure.number() != null) {
            out.add(whole ? String.valueOf(figure.number().longValue()) : String.valueOf(figure.number()));
        }
    }
}
