package fr.titraille.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.Analyzer;
import fr.titraille.format.Formats;
import fr.titraille.rule.Finding;
import fr.titraille.rule.RuleEngine;
import fr.titraille.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reading of thirty articles showed to be wrong, told twice or no copy, each kind with samples of its own. */
class ReadingAlarmsTest {

    private static final String PROSE =
            "Le fondeur de Brest ouvre une troisième ligne et recrute trente monteuses avant l’été, a dit sa directrice"
                    + " devant les élus de la ville réunis jeudi soir.";

    private static List<Finding> all(String markdown) {
        return RuleEngine.french()
                .check(Analyzer.french().analyze(Formats.standard().read("markdown", markdown)))
                .findings();
    }

    private static List<Finding> findings(String rule, String markdown) {
        return all(markdown).stream().filter(f -> f.rule().equals(rule)).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'Crédit photo : Léa Morvan / Agence Exemple', caption-credit",
        "'À lire aussi : Les dix ports qui ont changé le pays', share-widget",
        "'Par Anne Roy | Publié le 3 mars 2025 à 9h00', author-bio",
        "'BONUS DE BIENVENUE 100 % jusqu’à 300 € + 100 tours gratuits ! Code promo : FONTE', injected-ad"
    })
    void lineToBeRemoved_isNoHeadingBesides(String line, String rule) {
        String article = PROSE + "\n\n" + line + "\n\n" + PROSE.replace("Brest", "Vannes");
        assertThat(all(article))
                .filteredOn(f -> f.range()
                        .of(Formats.standard()
                                .read("markdown", article)
                                .plainText()
                                .text())
                        .strip()
                        .equals(line))
                .extracting(Finding::rule)
                .containsExactly(rule);
    }

    @Test
    void instructionInEnglish_isToldOnce() {
        String line = "Write a French news article of 500 words about the text below, with H2 subheadings";
        assertThat(all(line + "\n\n" + PROSE))
                .filteredOn(f -> f.rule().equals("prompt-leak") || f.rule().equals("foreign-block"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "BREST, 4 mars (Agence Exemple) - "})
    void articleWithoutAuthor_isToldWhateverItBeginsWith(String head) {
        assertThat(findings("author-and-dates", head + PROSE)).hasSize(2);
    }

    @Test
    void byline_inTheCopy_signsAndDates() {
        String article = "Par Anne Roy | Publié le 3 mars 2025 à 9h00\n\n" + PROSE + " La grue arrive l’an prochain.";
        assertThat(all(article)).extracting(Finding::rule).doesNotContain("author-and-dates", "relative-date-anchor");
        assertThat(all(PROSE + " La grue arrive l’an prochain."))
                .extracting(Finding::rule)
                .contains("author-and-dates", "relative-date-anchor");
    }

    @ParameterizedTest
    @CsvSource({
        "'Le quai (voir la carte est neuf.', 1",
        "'Le guide [la page du port]( pour le quai est neuf.', 1",
        "'Le groupe Microsoft (NASDAQ 🙂 , qui loue le quai, recrute.', 0",
    })
    void damage_atOnePlace_isToldOnce(String markdown, int expected) {
        assertThat(findings("punctuation-damage", markdown)).hasSize(expected);
    }

    @ParameterizedTest
    @CsvSource({"'LES PREMIERS ESSAIS', 0", "'', 1"})
    void coverage_typedHeadings_partTheText(String line, int expected) {
        String half = (PROSE + " ").repeat(7).strip();
        String article = half + "\n\n" + line + "\n\n" + half + "\n\nFIN DU CHANTIER\n\n" + PROSE;
        assertThat(findings("heading-coverage", article).stream()
                        .filter(f -> f.severity() != Severity.ADVICE)
                        .toList())
                .hasSize(expected);
    }

    @Test
    void coverage_questionsOfAnInterview_partTheText() {
        StringBuilder interview = new StringBuilder();
        for (String question : new String[] {"Pourquoi ouvrir ici ?", "Qui paie ?", "Et après ?", "Le risque ?"}) {
            interview
                    .append(question)
                    .append("\n\n")
                    .append((PROSE + " ").repeat(3).strip())
                    .append("\n\n");
        }
        assertThat(findings("heading-coverage", interview.toString()))
                .noneMatch(f -> f.severity() == Severity.ERROR || f.severity() == Severity.WARNING);
    }

    @ParameterizedTest
    @CsvSource({
        "'« Le bruit ne gêne personne la nuit. » – Une riveraine du quai de la Fonderie neuve\n\n« Il gêne tout le monde"
                + " le jour. » – Une riveraine du quai de la Fonderie neuve', 0",
        "'Le fondeur loue le quai de la ville pour vingt ans.\n\nPlus loin, la grue dort.\n\nLe fondeur loue le quai de la"
                + " ville pour vingt ans.', 1"
    })
    void repetition_signature_isNoStatement(String markdown, int expected) {
        assertThat(findings("padding-repetition", markdown.replace("\\n", "\n")))
                .hasSize(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'Nous avons payé nos dernières cartes 30 % plus cher.', 0",
        "'Les cartes coûtent 30 % plus cher et les parts de marché ont perdu 12 %.', 1"
    })
    void figures_ofTheSpeaker_needNoSource(String markdown, int expected) {
        assertThat(findings("attribution-present", markdown)).hasSize(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L’ensemble vaut 14\u00A0990\u00A0€ et pèse 12\u00A0500\u00A0kg.",
                "La ville compte 125\u00A0000 habitants."
            })
    void numbers_groupedByNoBreakSpaces_areRight(String markdown) {
        assertThat(findings("number-format", markdown)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'Le disque (1.5 Mo) est petit.', 1.5",
        "'La carte vaut 890 €, câble compris.', 890 €",
    })
    void numbers_message_showsTheNumberAlone(String markdown, String shown) {
        assertThat(findings("number-format", markdown))
                .extracting(Finding::message)
                .allSatisfy(m -> assertThat(m).startsWith("«\u00A0" + shown + "\u00A0»"));
    }

    @Test
    void stuffing_magnitudes_areCounted() {
        assertThat(findings(
                        "keyword-stuffing",
                        "Le plan passe à 3 milliards en mai, à 4 milliards en juin, à 5 milliards en août et à 6"
                                + " milliards en mars."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "J'ai noté la version de parser dans settings.local-cache.settings.parser.",
                "J’ai vu que la valeur change dans config.build-tools.config.watch.",
            })
    void foreignBlock_frenchWithIdentifiers_isFrench(String markdown) {
        assertThat(findings("foreign-block", markdown)).isEmpty();
    }

    @Test
    void foreignBlock_message_namesTheLanguage() {
        assertThat(findings("foreign-block", "We do not know what they will do with it.")
                        .get(0)
                        .message())
                .contains("(anglais)");
    }

    @ParameterizedTest
    @CsvSource({
        "'LE PARI DU PORT\n\nLa ville attend.', 0",
        "'DES QUAIS DE PLUS EN PLUS LONGS\n\nLa ville attend.', 0",
        "'La société Kervan AI recrute.', 0",
        "'Le groupe RX Marine recrute.', 0",
        "'Le port achète trois KTX 4090.', 0",
        "'Appelez GZ_Union puis GZ_Split.', 0",
        "'Le groupe (NASDAQ: KVNA) recrute.', 0",
        "'Le programme QDF finance le port.', 1",
        "'Le QDF finance le port.', 1",
    })
    void acronyms_namesAndShouting_areNone(String markdown, int expected) {
        assertThat(findings("acronym-expanded", markdown.replace("\\n", "\n"))).hasSize(expected);
    }

    @Test
    void standfirst_isProposedFromTheCopy() {
        String article =
                "Partager sur Facebook Partager sur X Partager sur LinkedIn\n\n- Un quai neuf à Brest pour deux"
                        + " ans\n\n- Une grue de plus à la rentrée\n\nBREST, 4 mars (Agence Exemple) - " + PROSE;
        assertThat(findings("chapo-present", article))
                .singleElement()
                .satisfies(f -> assertThat(f.fix())
                        .isNotNull()
                        .satisfies(fix ->
                                assertThat(fix.edits().get(0).replacement()).startsWith("Le fondeur de Brest")));
    }
}
