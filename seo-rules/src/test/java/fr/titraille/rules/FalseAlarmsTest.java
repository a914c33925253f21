package fr.titraille.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import fr.titraille.format.Formats;
import fr.titraille.rule.Finding;
import fr.titraille.rule.RuleEngine;
import fr.titraille.rule.Severity;
import fr.titraille.text.TextEdit;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Kinds of good copy that rules once took for a fault, and the faults they must still find. */
class FalseAlarmsTest {

    private static final String BEFORE =
            "Le groupe ouvre un atelier à Brest. Il recrute trente monteuses avant l’été.\n\n";
    private static final String AFTER =
            "\n\nLa mairie suit le chantier de près. Les voisins demandent des horaires et un "
                    + "mur contre le bruit avant la rentrée.";

    private static List<Finding> findings(String rule, String markdown, String keyphrase) {
        Article article = Formats.standard().read("markdown", markdown);
        if (!keyphrase.isEmpty()) {
            article = article.withKeyphrase(fr.titraille.article.Keyphrase.of(keyphrase));
        }
        return RuleEngine.french()
                .only(r -> r.descriptor().id().equals(rule))
                .check(Analyzer.french().analyze(article))
                .findings();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "La ligne rouge croise la ligne bleue puis la ligne verte.",
                "Courez chanter, courez danser, courez vivre !",
                "Le juge des juges a saisi un autre juge.",
                "Un petit pas, un petit bruit, un petit rire.",
                "- Atelier de pain\n- Atelier de bois\n- Atelier de fer\n- Atelier de verre"
            })
    void stuffing_repetitionWithoutKeyphrase_isNoError(String markdown) {
        assertThat(findings("keyword-stuffing", markdown, "")).noneMatch(f -> f.severity() == Severity.ERROR);
    }

    @ParameterizedTest
    @CsvSource({
        "puce, 'La puce verte, la puce bleue et la puce rouge arrivent.'",
        "usine, 'Cette usine est une usine près d’une usine.'"
    })
    void stuffing_keyphraseThrice_isError(String keyphrase, String markdown) {
        assertThat(findings("keyword-stuffing", markdown, keyphrase)).anyMatch(f -> f.severity() == Severity.ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vous avez vu l’affiche ?",
                "Venez nombreux dimanche !",
                "Cliquez sur la carte pour l’agrandir",
                "Cela revient à tout reprendre depuis le début",
                "On se retrouve jeudi au parc",
                "[Télécharger le programme complet](https://exemple.org/p.pdf)",
                "Merci à toutes et à tous !"
            })
    void pseudoHeading_shortProse_isLeft(String line) {
        assertThat(findings("heading-pseudo", BEFORE + line + AFTER, "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Un chantier sous surveillance",
                "**Qui paiera la facture ?**",
                "LE CHANTIER AVANCE",
                "La facture des voisins"
            })
    void pseudoHeading_lineOfTitle_isFound(String line) {
        assertThat(findings("heading-pseudo", BEFORE + line + AFTER, "")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Réduire la facture des voisins, 1",
        "Convaincre les fournisseurs de l’atelier, 1",
        "Recruter avant l’été, 1",
        "Regardez la facture des voisins, 0",
    })
    void pseudoHeading_infinitiveBetweenParagraphs_namesItsSection(String line, int found) {
        String prose = "Le groupe ouvre un atelier à Brest et recrute trente monteuses avant l’été, a dit son directeur"
                + " devant les élus de la ville.";
        assertThat(findings("heading-pseudo", prose + "\n\n" + line + AFTER, ""))
                .hasSize(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brown, T. and H. Green (2019). Thermal Limits of Stacked Memory. Journal of Chip Design, 12(3), pp."
                        + " 4-19.",
                "« We will not sell these parts to anyone who cannot say what they are for. »",
                "Oslo ; Buenos Aires ; New Delhi ; San Diego ; Cape Town ; Rennes ; Nagoya ; Turin.",
                ":chart_with_upwards_trend: Le tableau complet :chart_with_upwards_trend: et la notice"
                        + " :page_facing_up: ici",
                "La formule = start(0), end(x), step(2), run(all), stop(now), on(true) ; off(false), to(be)."
            })
    void foreignBlock_referencesQuotationsCode_areLeft(String markdown) {
        assertThat(findings("foreign-block", markdown, "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ERROR, 'The firm will open its second plant by the river in spring, and it says that it will hire two hundred"
                + " people.'",
        "WARNING, 'We do not know what they will do with it.'"
    })
    void foreignBlock_runningProse_isFoundWithoutDeletion(Severity severity, String markdown) {
        List<Finding> findings = findings("foreign-block", markdown, "");
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).severity()).isEqualTo(severity);
        assertThat(findings.get(0).fix()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ce GPU prend plusieurs formes selon le modèle.",
                "La façade du stand porte un signe discret.",
                "Plus tôt cette année, le groupe avait recruté.",
                "Une forme de modèle réduit sort du four.",
                "Les formes du réseau changent."
            })
    void glossary_ordinaryWords_areLeft(String markdown) {
        assertThat(findings("mt-glossary", markdown, "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le tome XIV complète le tome IX.",
                "Au XIXe siècle, Henri IV n’est plus.",
                "L’annexe III suit l’annexe II."
            })
    void acronym_romanNumeral_isLeft(String markdown) {
        assertThat(findings("acronym-expanded", markdown, "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"presqu'île, 'Presqu’île'", "aujourd'hui, 'Aujourd’hui'", "usine, 'Une usine'"})
    void keyphraseInTitle_wholeTitle_isNotLate(String keyphrase, String title) {
        Article article = Formats.standard()
                .read("text", "Un texte court.")
                .withTitle(title)
                .withKeyphrase(fr.titraille.article.Keyphrase.of(keyphrase));
        assertThat(RuleEngine.french()
                        .only(r -> r.descriptor().id().equals("keyphrase-in-title"))
                        .check(Analyzer.french().analyze(article))
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Le salon ouvre le 4 juin à Nice.", "Le procès reprend le 12 mai."})
    void undatedDay_inArticleWithoutDate_isToldOnce(String markdown) {
        Article article = Formats.standard().read("markdown", markdown);
        assertThat(RuleEngine.french().check(Analyzer.french().analyze(article)).findings())
                .filteredOn(f -> f.rule().equals("date-explicit") || f.rule().equals("relative-date-anchor"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Les lettres qu’elles ont reçues dorment.",
                "Ces puces, le groupe les a vendues.",
                "Combien d’usines ont-ils ouvertes ?",
                "Quelles commandes a-t-il passées ?",
                "Il n’y a pas d’avantage à partir.",
                "Les salariés ont déclaré leur grève.",
                "La mesure les a surpris et nous a convaincus.",
                "Quand à midi la cloche sonne, il sort.",
                "Les sommes que la banque leur a prêtées sont dues."
            })
    void slips_goodFrench_isLeft(String markdown) {
        assertThat(findings("common-slips", markdown, "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'Les élus ont votés la loi.', voté",
        "'Elle a annoncée une usine.', annoncé",
        "'Ils avaient presque finis leur essai.', fini",
        "'Il en veut d’avantage.', davantage",
        "'Quand à lui, il part.', Quant à lui",
        "'Il a rejoint, voire même dépassé, son rival.', voire",
        "'Le coût de la connection baisse.', connexion"
    })
    void slips_fault_isFoundWithItsMend(String markdown, String right) {
        List<Finding> findings = findings("common-slips", markdown, "");
        assertThat(findings).hasSize(1);
        assertThat(findings)
                .allSatisfy(f -> assertThat(f.fix())
                        .isNotNull()
                        .satisfies(fix -> assertThat(fix.edits())
                                .extracting(TextEdit::replacement)
                                .containsExactly(right)));
    }
}
