package fr.titraille.optimize.prose;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an article takes from its archive; firms and figures are made up. */
class ArchiveStatementsTest {

    private static final String LEDE =
            "La jeune pousse Veltrix a livré 300 cartes à l’hébergeur Nordaxe pour son centre de Rennes.";

    private static AnalyzedArticle article(@Nullable String date, String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            blocks.add(new Block.Paragraph(paragraph));
        }
        Article article = Article.of(blocks);
        if (date != null) {
            article =
                    article.withMetadata(article.metadata().withPublishedAt(OffsetDateTime.parse(date + "T08:00:00Z")));
        }
        return Analyzer.french().analyze(article);
    }

    private static List<String> taken(AnalyzedArticle article, AnalyzedArticle... archive) {
        return ArchiveStatements.of(article, Subject.of(article), List.of(archive)).stream()
                .map(Statement::text)
                .toList();
    }

    private static List<String> taken(String sentence) {
        return taken(article("2025-03-20", LEDE), article("2025-03-14", sentence));
    }

    @Test
    void firmOutsideTheCatalogue_inTheLede_isTheSubject() {
        assertThat(taken("Veltrix a levé 40 millions d’euros en 2022 auprès du fonds Ostrea."))
                .containsExactly("Veltrix a levé 40 millions d’euros en 2022 auprès du fonds Ostrea.");
    }

    @Test
    void giantNamedInPassing_isNoSubject() {
        AnalyzedArticle article = article(
                "2025-03-20",
                "Veltrix veut vendre ses cartes aux clients que les puces de Nvidia ont rebutés en Europe.");

        assertThat(taken(article, article("2025-03-14", "Nvidia a vendu 2 000 puces H100 à Dell en 2024.")))
                .isEmpty();
    }

    @Test
    void subjectOnlyInACircumstance_isNotTaken() {
        assertThat(taken("Dell a vendu 2 000 serveurs à Oracle en 2024 sans attendre les cartes de Veltrix."))
                .isEmpty();
    }

    @Test
    void monthWithoutYear_getsTheYearOfItsSource() {
        assertThat(taken("En novembre, Veltrix a signé un contrat de 12 millions d’euros avec Dell."))
                .containsExactly("En novembre 2024, Veltrix a signé un contrat de 12 millions d’euros avec Dell.");
    }

    @Test
    void dayOfWriting_becomesADate() {
        assertThat(taken("Veltrix a embauché 40 ingénieurs venus de Dell l’an dernier."))
                .containsExactly("Veltrix a embauché 40 ingénieurs venus de Dell en 2024.");
        assertThat(taken("Veltrix a annoncé mardi un contrat de 12 millions d’euros avec Dell."))
                .containsExactly("Veltrix a annoncé le 11\u00A0mars 2025 un contrat de 12 millions d’euros avec Dell.");
    }

    @Test
    void laterThanTheArticle_isNotTaken() {
        AnalyzedArticle early = article("2024-06-01", LEDE);

        assertThat(taken(early, article("2025-03-14", "Veltrix a levé 40 millions d’euros auprès du fonds Ostrea.")))
                .isEmpty();
    }

    @Test
    void undatedArticle_takesNoDateAfterTheNewestItNames() {
        AnalyzedArticle undated = article(null, LEDE, "Veltrix emploie 60 personnes depuis 2023.");

        assertThat(taken(
                        undated,
                        article(null, "Veltrix a levé 40 millions d’euros en 2022 auprès du fonds Ostrea."),
                        article(null, "Veltrix a ouvert en 2024 un bureau de 20 personnes à Munich.")))
                .containsExactly("Veltrix a levé 40 millions d’euros en 2022 auprès du fonds Ostrea.");
    }

    @Test
    void plannedDate_isNotTheNewestThatAnArticleKnows() {
        AnalyzedArticle undated = article(
                null, LEDE, "Veltrix emploie 60 personnes depuis 2023. La livraison suivante est prévue en 2026.");

        assertThat(Subject.of(undated).until()).isEqualTo("2023");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Elle a livré 300 cartes à Veltrix en 2023.",
                "Veltrix a également livré ce modèle de 40 watts à Dell.",
                "L’effectif de 60 personnes satisfait Veltrix et les 20 autres.",
                "Veltrix livrera 500 cartes à Dell dans trois ans.",
                "Veltrix n’a pas souhaité commenter la commande de 300 cartes.",
                "Celle-ci oppose Veltrix et Dell depuis 2021.",
                "Veltrix souhaite intégrer 40 cartes à tous les serveurs de Dell.",
                "Dell en a acheté 300 à Veltrix en 2023."
            })
    void whatCannotBeReadAlone_orIsYetToCome_staysBehind(String sentence) {
        assertThat(taken(sentence)).isEmpty();
    }

    @Test
    void linkAndAside_goWithTheSentenceKept() {
        assertThat(taken("Par ailleurs, Veltrix a également livré 200 cartes à Dell en 2023, ce qui allège son stock."))
                .containsExactly("Veltrix a livré 200 cartes à Dell en 2023.");
    }

    @Test
    void enumerationBehindNotamment_staysWhole() {
        assertThat(taken("Veltrix équipe six clients en 2024, notamment l’hébergeur Nordaxe et le groupe Dell."))
                .allSatisfy(text -> assertThat(text).contains("notamment"));
    }

    @Test
    void reportedClause_isOwedToWhoSaysIt() {
        AnalyzedArticle article = article("2025-03-20", LEDE);
        List<Statement> statements = ArchiveStatements.of(
                article,
                Subject.of(article),
                List.of(article(
                        "2025-03-14",
                        "Dell a indiqué qu’il avait acheté 200 cartes à Veltrix en 2023 et que Veltrix avait baissé ses"
                                + " prix de 12 %.")));

        assertThat(statements)
                .extracting(Statement::text)
                .containsExactlyInAnyOrder(
                        "Dell a acheté 200 cartes à Veltrix en 2023.", "Veltrix a baissé ses prix de 12 %.");
        assertThat(statements).extracting(Statement::speaker).containsOnly("Dell");
    }

    @Test
    void saidInTheBody_isNotSaidAgain() {
        AnalyzedArticle article = article(
                "2025-03-20", LEDE, "Des sanctions américaines visent Veltrix depuis 2019 et gênent ses ventes.");

        assertThat(taken(
                        article,
                        article("2025-03-14", "Veltrix subit depuis 2019 des contrôles à l’exportation américains.")))
                .isEmpty();
    }

    @Test
    void tickerInBrackets_goes() {
        assertThat(taken("Veltrix (Euronext : VLTX) a vendu 2 000 cartes à Dell en 2023."))
                .containsExactly("Veltrix a vendu 2 000 cartes à Dell en 2023.");
    }

    @Test
    void eventThatNobodyCanDate_isNotTaken_aStateIs() {
        AnalyzedArticle undated = article(null, LEDE);

        assertThat(taken(
                        undated,
                        article(
                                null,
                                "Veltrix a vendu 300 cartes à Dell, a déclaré une source.",
                                "Veltrix mène avec Dell un projet de 12 millions d’euros.",
                                "Veltrix est un fournisseur de longue date de Dell.")))
                .containsExactly("Veltrix est un fournisseur de longue date de Dell.");
    }

    @Test
    void firmNamedInApposition_actsItself() {
        AnalyzedArticle article =
                article("2025-03-20", "Huawei a livré 300 serveurs à l’hébergeur Nordaxe pour son centre de Rennes.");
        String unit = "La filiale de conception de Huawei, HiSilicon, a livré 2 000 processeurs à Axis en 2023.";

        assertThat(taken(article, article("2025-03-14", unit))).isEmpty();
    }

    @Test
    void sourceThatBelongsToTheSubject_isItsOwn() {
        AnalyzedArticle article = article("2025-03-20", LEDE);
        List<Statement> statements = ArchiveStatements.of(
                article,
                Subject.of(article),
                List.of(article(
                        "2025-03-14", "Le site de Veltrix indique que Veltrix a vendu 300 cartes à Dell en 2023.")));

        assertThat(statements)
                .extracting(s -> s.told(0, null))
                .hasSize(1)
                .allSatisfy(told -> assertThat(told)
                        .startsWith("Selon son site")
                        .contains("Veltrix a vendu 300 cartes à Dell en 2023."));
    }

    @Test
    void datedPluperfect_isPast_andItsDateOpensTheSentence() {
        AnalyzedArticle article = article("2025-03-20", LEDE);
        List<Statement> statements = ArchiveStatements.of(
                article,
                Subject.of(article),
                List.of(article(
                        "2025-03-14", "En novembre, Veltrix avait signé un contrat de 12 millions avec Dell.")));

        assertThat(statements)
                .extracting(s -> s.told(0, null))
                .containsExactly("En novembre 2024, Veltrix a signé un contrat de 12 millions avec Dell,"
                        + " comme l’indiquait notre article du 14 mars 2025.");
    }
}
