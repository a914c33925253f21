package fr.titraille.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import fr.titraille.format.Formats;
import fr.titraille.rule.Finding;
import fr.titraille.rule.RuleEngine;
import fr.titraille.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Findings that a desk called wrong: said twice, quotas of style, words that the text had introduced. */
class DeskFindingsTest {

    private static Article text(String... paragraphs) {
        return Formats.standard().read("markdown", String.join("\n\n", paragraphs));
    }

    private static List<Finding> found(String rule, Article article) {
        return RuleEngine.french().check(Analyzer.french().analyze(article)).findings().stream()
                .filter(f -> f.rule().equals(rule))
                .toList();
    }

    @Test
    void sources_introducedByTheChapo_areNotVague() {
        Article article = text("Le groupe Nordaxe retarde sa puce. Les sources ont déclaré qu’elle chauffait.");

        assertThat(found("vague-attribution", article)).isNotEmpty();
        assertThat(found(
                        "vague-attribution",
                        article.withStandfirst("Nordaxe retarde sa puce, selon deux personnes proches du dossier.")))
                .isEmpty();
    }

    @Test
    void employees_saidToBeWho_orToldBefore_areNotVague() {
        assertThat(found(
                        "vague-attribution",
                        text("La carte égale celle de Nvidia, selon les employés qui l’ont essayée à Rennes.")))
                .isEmpty();
        assertThat(found(
                        "vague-attribution",
                        text(
                                "Deux employés ont indiqué que Nordaxe gardait 300 cartes.",
                                "Les employés ont indiqué que Nordaxe en attendait 200.")))
                .hasSize(1);
    }

    @Test
    void conditionalThatEchoes_isNoHearsay() {
        assertThat(found(
                        "vague-attribution",
                        text("On nous vend des puces sobres. La puce B200 le serait, comparée à la H100.")))
                .isEmpty();
    }

    @Test
    void quotasOfStyle_areAdvice() {
        Article passive = text("Le pont a été fermé. La route a été coupée. La gare a été vidée. Le quai a été lavé."
                + " Le banc a été repeint.");

        assertThat(found("passive-voice", passive)).hasSize(1).allMatch(f -> f.severity() == Severity.ADVICE);
    }

    @Test
    void longSentence_isToldOnce_notAsAShareToo() {
        String sentence = "Le groupe " + "qui fabrique des cartes ".repeat(11) + "a livré ses clients.";

        assertThat(found("sentence-length", text(sentence, "Il vend.", "Il achète.", "Il loue.")))
                .filteredOn(f -> !f.range().isEmpty())
                .hasSize(1);
        assertThat(found("sentence-length", text(sentence, "Il vend.", "Il achète.", "Il loue.")))
                .noneMatch(f -> f.range().isEmpty() && f.message().contains("% des phrases"));
    }

    @Test
    void keyPointsAtTheTop_areAnIntroduction() {
        Article article = text(
                "## Points forts de l’annonce",
                "- Nordaxe ouvre une usine de cartes d’inférence à Rennes avec deux cents emplois à la clé pour la région."
                        + "\n- Le groupe y investit 40 millions d’euros sur quatre ans, dont une part d’aides publiques.",
                "Nordaxe a annoncé mardi une usine de cartes.",
                "## Une usine attendue",
                "La région attendait ce projet depuis deux ans.");

        assertThat(found("section-balance", article)).noneMatch(f -> f.message().contains("introduction"));
    }

    @Test
    void interview_isPartedByItsQuestions() {
        String answer = "Nous mesurons chaque carte avant de l’acheter, avec nos propres programmes. ".repeat(10);
        Article article =
                text("Pourquoi mesurer ?", answer, "Avec quels outils ?", answer, "Et les puces européennes ?", answer);

        assertThat(found("heading-coverage", article)).isEmpty();
    }

    @Test
    void headingThatSumsItsPassageUp_isNoRepetition() {
        Article article = text(
                "Le salon de Dresde a ouvert mardi.",
                "## Nordaxe, Veltrix et Silisud présentent leurs feuilles de route",
                "Nordaxe, Veltrix et Silisud ont présenté leurs feuilles de route.");

        assertThat(found("padding-repetition", article)).isEmpty();
    }

    @Test
    void usualWordsThatCouldBeBetter_areAdvice() {
        assertThat(found("mt-glossary", text("Le groupe a reconnu l’existence d’un paysage concurrentiel.")))
                .hasSize(1)
                .allMatch(f -> f.severity() == Severity.ADVICE);
    }
}
