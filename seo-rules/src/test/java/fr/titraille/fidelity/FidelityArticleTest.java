package fr.titraille.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.analysis.ArticleField;
import fr.titraille.article.Article;
import fr.titraille.format.Formats;
import fr.titraille.text.TextRange;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FidelityArticleTest {

    private static final Article SOURCE = Formats.standard()
            .read("text", "Dell a commandé 1 600 puces H20 à Nvidia en mars.\n\nLa livraison est prévue en juin.");

    private static FidelityReport compare(List<Article> sources, Article rewrite) {
        List<AnalyzedArticle> analyzed =
                sources.stream().map(Analyzer.french()::analyze).toList();
        return Fidelity.french()
                .compare(analyzed, Analyzer.french().analyze(rewrite), Fidelity.Scope.PARTIAL, Locale.ENGLISH);
    }

    @Test
    void compare_titleWithAnotherFigure_namesTheField() {
        FidelityReport report = compare(List.of(SOURCE), SOURCE.withTitle("Dell commande 6 100 puces à Nvidia"));
        assertThat(report.errors()).hasSize(1);
        assertThat(report.errors().get(0).field()).isEqualTo(ArticleField.TITLE);
        assertThat(report.errors().get(0).message()).startsWith("The figure changed");
    }

    @Test
    void compare_statementOfTheArchive_isSupportedByIt() {
        Article archive = Formats.standard().read("text", "La H20 embarque 96 Go de mémoire.");
        Article rewrite = Formats.standard()
                .read("text", "Dell a commandé 1 600 puces H20 à Nvidia en mars. La H20 embarque 96 Go de mémoire.");
        assertThat(compare(List.of(SOURCE), rewrite).faithful()).isFalse();
        assertThat(compare(List.of(SOURCE, archive), rewrite).errors()).isEmpty();
    }

    @Test
    void unsupported_sentenceOfNoSource_isFound() {
        String text = "Dell a commandé 1 600 puces H20 à Nvidia en mars. "
                + "Les agriculteurs bretons réclament une baisse rapide du prix des engrais.";
        List<TextRange> found = Fidelity.french()
                .unsupported(
                        List.of(Analyzer.french().analyze(SOURCE)),
                        Analyzer.french().analyze(Formats.standard().read("text", text)));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).of(text)).startsWith("Les agriculteurs");
    }

    @Test
    void links_ofARewrite_leadToTheSentencesItDrawsOn() {
        Article rewrite =
                Formats.standard().read("text", "Livraison prévue en juin : Dell a commandé 1 600 puces H20.");
        AnalyzedArticle source = Analyzer.french().analyze(SOURCE);
        List<SentenceLink> links =
                Fidelity.french().links(source, Analyzer.french().analyze(rewrite));
        assertThat(links).hasSize(1);
        assertThat(links.get(0).source().of(source.text())).contains("1 600 puces");
    }
}
