package fr.titraille.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Analyzer;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.TaggedSentence;
import fr.titraille.analysis.WordTag;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A sentence that was read a moment ago, elsewhere in another text, is read as if it were new. */
class RememberedSentencesTest {

    private static final String SENTENCE = "L’usine de Grenoble livrera ses premières puces au printemps prochain.";

    private static AnalyzedText text(String... paragraphs) {
        return Analyzer.french()
                .analyze(Article.of(IntStream.range(0, paragraphs.length)
                        .mapToObj(i -> (Block) new Block.Paragraph(paragraphs[i]))
                        .toList()))
                .body();
    }

    @Test
    void tagsAndTreesDoNotDependOnWhereOneStood() {
        AnalyzedText before = text(SENTENCE);
        AnalyzedText after = text("Une phrase nouvelle ouvre le texte.", "Un mot. " + SENTENCE);
        Sentence first = before.sentences().get(0);
        Sentence second = after.sentences().get(2);
        assertThat(tags(after.tagged(second))).isEqualTo(tags(before.tagged(first)));
        assertThat(shape(after, second)).isEqualTo(shape(before, first));
        DependencyTree tree = Syntax.of(after).tree(second);
        assertThat(tree.root()).isBetween(second.firstToken(), second.endToken() - 1);
        assertThat(after.token(tree.root()).text()).isEqualTo("livrera");
    }

    @Test
    void whatIsRememberedIsWhatTheParserSays() {
        AnalyzedText text = text(SENTENCE, SENTENCE);
        for (Sentence sentence : text.sentences()) {
            GreedyParser.Parse fresh = GreedyParser.parse(ParserModel.french(), ParserInput.of(text.tagged(sentence)));
            DependencyTree tree = Syntax.of(text).tree(sentence);
            for (int i = 0; i < text.tagged(sentence).size(); i++) {
                int token = sentence.firstToken() + i;
                int head = tree.head(token);
                assertThat(head == DependencyTree.NONE ? 0 : head - sentence.firstToken() + 1)
                        .isEqualTo(fresh.heads()[i + 1]);
                assertThat(tree.relation(token)).isEqualTo(fresh.relations()[i + 1]);
            }
        }
    }

    private static List<WordTag> tags(TaggedSentence sentence) {
        return IntStream.range(0, sentence.size()).mapToObj(sentence::tag).toList();
    }

    private static List<String> shape(AnalyzedText text, Sentence sentence) {
        DependencyTree tree = Syntax.of(text).tree(sentence);
        return IntStream.range(sentence.firstToken(), sentence.endToken())
                .mapToObj(t -> tree.relation(t) + " "
                        + (tree.head(t) == DependencyTree.NONE ? "-" : tree.head(t) - sentence.firstToken()))
                .toList();
    }
}
