package fr.titraille.subheading;

import static org.assertj.core.api.Assertions.assertThatCode;

import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nouns that look like determiners head phrases of their own. */
class HomographsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Les danseurs avancent au son du tambour.",
                "Un régisseur surveille la qualité du son de la scène.",
                "La mesure du son d’un atelier prend une heure.",
                "La fanfare arrive au son des trompettes et du public.",
                "Elle étudie le son et le niveau du son.",
                "Le moulin rejette du son de blé dans la cour.",
                "Le chanteur reprend le la du diapason au signal du la.",
                "Son volume monte, puis le volume du son baisse.",
                "Au son !",
                "Le réglage du son"
            })
    void propose_nounLikeAPossessive_endsWell(String sentence) {
        Article article = Article.of(List.of(
                new Block.Paragraph("La salle rouvre jeudi. Elle accueille quatre cents spectateurs."),
                new Block.Paragraph(sentence),
                new Block.Paragraph("La mairie finance les travaux. Les voisins demandent une date.")));
        assertThatCode(() -> SubheadingEngine.french()
                        .propose(Analyzer.french().analyze(article), new SubheadingOptions(2, null, 65)))
                .doesNotThrowAnyException();
    }
}
