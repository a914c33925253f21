package fr.titraille.subheading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.article.Keyphrase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingTest {

    private static List<String> candidates(String text) {
        AnalyzedArticle article = Analyzer.french().analyze(Article.of(List.of(new Block.Paragraph(text))));
        return new Candidates(article, 65)
                .in(0, article.body().tokens().size()).keySet().stream()
                        .map(Candidate::text)
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Les pompiers racontent l’incendie du moulin.|L’incendie du moulin",
                "Nous parlons du budget de la commune.|Le budget de la commune",
                "Ces nouvelles machines coûtent cher.|Les nouvelles machines",
                "Cet hôtel abandonné fait peur aux voisins.|L’hôtel abandonné",
                "La mairie a rénové trois écoles en mai.|La mairie rénove trois écoles",
                "En mars, la mairie a fermé deux piscines.|La mairie ferme deux piscines",
                "Le maire a parlé. « Nous avons perdu dix ans », dit-il.|« Nous avons perdu dix ans »",
                "Comment réparer un vélo ancien ? Il faut un atelier.|Comment réparer un vélo ancien\u202F?",
                "Il s’agit de répartir les tâches.|Répartir les tâches",
                "Les analystes restent prudents.|Les analystes restent prudents",
            })
    void candidates_sentence_offersTheWording(String text, String expected) {
        assertThat(candidates(text)).contains(expected.replace("« ", "«\u00A0").replace(" »", "\u00A0»"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Si la météo le permet, la fête aura lieu.",
                "La fête aura peut-être lieu samedi.",
                "Elle a ouvert trois écoles en mai.",
                "La mairie ouvrirait trois écoles si l’État payait.",
                "Le maire l’a dit à son voisin.",
            })
    void candidates_hedgedOrAnaphoric_noClause(String text) {
        AnalyzedArticle article = Analyzer.french().analyze(Article.of(List.of(new Block.Paragraph(text))));
        assertThat(new Candidates(article, 65)
                        .in(0, article.body().tokens().size())
                        .keySet())
                .noneMatch(c -> c.form() == Candidate.Form.CLAUSE && !text.startsWith(c.text()));
    }

    @Test
    void candidates_mediumAlone_isNoHeading() {
        assertThat(candidates("Selon le Financial Times, Intel ferme une usine en Irlande."))
                .isNotEmpty()
                .noneMatch(c -> c.contains("Financial Times"));
    }

    @Test
    void candidates_firmAlone_onlyWhereNothingElseIsOffered() {
        assertThat(candidates("Elle y voit Texas Instruments et le Financial Times."))
                .containsExactly("Texas Instruments");
        assertThat(candidates("Elle y voit Texas Instruments. Une usine moderne ouvre à Dallas."))
                .contains("Une usine moderne")
                .doesNotContain("Texas Instruments");
    }

    @Test
    void candidates_negatedPast_keepsNegationAndTense() {
        assertThat(candidates("La mairie n’a pas ouvert trois écoles.")).noneMatch(c -> c.contains("ouvre"));
    }

    @Test
    void propose_sections_headingsDifferAndAreGroundedAndWellFormed() {
        AnalyzedArticle article = SampleArticles.analyzed(SampleArticles.threeTopics());
        List<SubheadingProposal> proposals =
                SubheadingEngine.french().propose(article, new SubheadingOptions(null, List.of(3, 6), 65));
        Set<String> said = new HashSet<>();
        for (int i = 0; i < article.body().tokens().size(); i++) {
            said.add(Passages.term(article.body(), i));
        }
        assertThat(proposals).hasSize(2);
        assertThat(proposals).extracting(SubheadingProposal::text).doesNotHaveDuplicates();
        for (SubheadingProposal proposal : proposals) {
            List<String> all = new ArrayList<>(proposal.alternatives());
            all.add(proposal.text());
            assertThat(all).hasSizeGreaterThan(1).doesNotHaveDuplicates().allMatch(h -> WellFormed.test(h, 65));
            assertThat(proposal.confidence()).isBetween(0.0, 1.0);
            assertThat(proposal.because()).startsWith("Ici, ").endsWith(".");
            var heading = Analyzer.french().analyze(proposal.text());
            for (int i = 0; i < heading.tokens().size(); i++) {
                assertThat(said).contains(Passages.term(heading, i));
            }
        }
    }

    @Test
    void propose_shortMaximum_headingsFit() {
        AnalyzedArticle article = SampleArticles.analyzed(SampleArticles.threeTopics());
        assertThat(SubheadingEngine.french().propose(article, new SubheadingOptions(null, List.of(3, 6), 22)))
                .isNotEmpty()
                .allMatch(p -> p.text().length() <= 22);
    }

    @Test
    void propose_keyphrase_someHeadingCarriesIt() {
        Article article = Article.of(SampleArticles.threeTopics())
                .withTitle("Trois services d’un village")
                .withKeyphrase(Keyphrase.of("bibliothèque"));
        assertThat(SubheadingEngine.french()
                        .propose(Analyzer.french().analyze(article), new SubheadingOptions(null, List.of(3, 6), 65)))
                .anyMatch(p -> p.text().contains("bibliothèque"));
    }

    @Test
    void propose_english_explainsInEnglish() {
        AnalyzedArticle article = SampleArticles.analyzed(SampleArticles.threeTopics());
        assertThat(SubheadingEngine.french()
                        .propose(article, new SubheadingOptions(2, null, 65), java.util.Locale.ENGLISH))
                .allMatch(p -> p.because().startsWith("Here "));
    }
}
