package fr.titraille.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.article.Metadata;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final OffsetDateTime DAY = OffsetDateTime.parse("2026-05-01T08:00:00+02:00");

    private static AnalyzedArticle article() {
        Metadata metadata = Metadata.EMPTY
                .withAuthors(List.of("Par Ana Brun et Luc Vial", "par Zoé Roux"))
                .withCanonicalUrl("https://exemple.fr/usine#haut")
                .withPublishedAt(DAY)
                .withModifiedAt(DAY.minusDays(2))
                .withDateline("LYON");
        return Analyzer.french()
                .analyze(Article.of(List.of(
                                new Block.Heading(2, "UNE USINE QUI GRANDIT."),
                                new Block.Paragraph("L'usine ouvre demain !Elle emploie 1200 personnes ,dit-on.")))
                        .withTitle("Une usine")
                        .withMetadata(metadata));
    }

    @Test
    void in_otherLanguage_isWhatTheEngineSaysInIt() {
        List<Finding> french = RuleEngine.french().check(article()).findings();
        List<Finding> english =
                RuleEngine.french().in(Locale.ENGLISH).check(article()).findings();
        assertThat(french).hasSizeGreaterThan(5);
        assertThat(french.stream().map(f -> f.in(Locale.ENGLISH)).toList()).isEqualTo(english);
    }

    @Test
    void findings_atOnePlace_haveAnOrderThatNoLanguageChanges() {
        List<String> french = RuleEngine.french().check(article()).findings().stream()
                .map(f -> f.rule() + " " + f.wording().key())
                .toList();
        List<String> english = RuleEngine.french().in(Locale.ENGLISH).check(article()).findings().stream()
                .map(f -> f.rule() + " " + f.wording().key())
                .toList();
        assertThat(english).isEqualTo(french);
    }

    @Test
    void mend_allFindingsOfMetadata_keepsWhatEachHasSet() {
        Article mended = article().article();
        List<String> rules = new ArrayList<>();
        for (Finding finding : RuleEngine.french().check(article()).findings()) {
            boolean metadata = finding.fix() != null
                    && finding.fix().changes().stream().anyMatch(c -> c.kind().equals("metadata"));
            if (metadata) {
                mended = finding.mend(mended);
                rules.add(finding.rule());
            }
        }
        assertThat(rules).contains("head-indexing", "jsonld-author", "jsonld-matches-visible");
        Metadata after = mended.metadata();
        assertThat(after.canonicalUrl()).isEqualTo("https://exemple.fr/usine");
        assertThat(after.modifiedAt()).isEqualTo(DAY);
        assertThat(after.authors()).containsExactly("Ana Brun", "Luc Vial", "Zoé Roux");
        assertThat(after.dateline()).isEqualTo("LYON");
    }
}
