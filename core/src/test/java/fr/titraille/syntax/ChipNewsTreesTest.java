package fr.titraille.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Analyzer;
import fr.titraille.analysis.Sentence;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The models that are shipped, on eighty sentences of the field written and corrected for this project. */
class ChipNewsTreesTest {

    @Test
    void tree_sentencesOfTheField_ninetyInAHundredArcsAreRight() throws Exception {
        Path file = Path.of(Objects.requireNonNull(ChipNewsTreesTest.class.getResource("chip-news.conllu"))
                .toURI());
        List<Treebank.Tree> gold = Treebank.read(file);
        AnalyzedText text = Analyzer.french()
                .analyzeTokens(gold.stream().map(Treebank.Tree::forms).toList());
        int words = 0;
        int right = 0;
        for (Sentence sentence : text.sentences()) {
            Treebank.Tree expected = gold.get(sentence.index());
            DependencyTree tree = Syntax.of(text).tree(sentence);
            int first = sentence.firstToken();
            for (int token = first; token < sentence.endToken(); token++) {
                int number = token - first + 1;
                int head = tree.head(token) == DependencyTree.NONE ? 0 : tree.head(token) - first + 1;
                words++;
                boolean same = head == expected.heads()[number]
                        && tree.relation(token).universal().equals(expected.relations()[number].universal());
                right += same ? 1 : 0;
            }
        }
        assertThat(gold).hasSize(80);
        assertThat((double) right / words).isGreaterThan(0.90);
    }
}
