package fr.titraille.chip;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyFiguresTest {

    private static KeyFigures of(String paragraph) {
        return KeyFigures.of(ChipFacts.french()
                .extract(Analyzer.french().analyze(Article.of(List.of(new Block.Paragraph(paragraph))))));
    }

    @Test
    void of_factWithNumber_givesOneRow() {
        KeyFigures table = of("Tencent a commandé 12 000 puces H20 à Nvidia en mars 2025.");
        assertThat(table.rows()).hasSize(1);
        KeyFigures.Row row = table.rows().get(0);
        assertThat(row.who()).isEqualTo("Tencent");
        assertThat(row.what()).startsWith("commande de H20 auprès de Nvidia");
        assertThat(row.howMuch()).isEqualTo("12\u202F000\u00A0puces");
        assertThat(row.when()).isEqualTo("mars\u00A02025");
    }

    @Test
    void markdown_andHtml_holdTheSameCells() {
        KeyFigures table = of("Tencent a commandé 12 000 puces H20 à Nvidia en mars 2025.");
        assertThat(table.markdown())
                .startsWith("| Qui | Quoi | Combien | Quand |")
                .contains("Tencent");
        assertThat(table.html()).contains("<caption>Les chiffres clés</caption>", "<td>Tencent</td>");
    }

    @Test
    void of_noNumbers_isEmpty() {
        KeyFigures table = of("Tencent utilise des puces de Nvidia.");
        assertThat(table.isEmpty()).isTrue();
        assertThat(table.markdown()).isEmpty();
        assertThat(table.html()).isEmpty();
    }
}
