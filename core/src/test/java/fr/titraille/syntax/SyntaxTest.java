package fr.titraille.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Analyzer;
import fr.titraille.analysis.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxTest {

    @ParameterizedTest
    @CsvSource({
        "Le fondeur livrera la carte au printemps., livrera, fondeur, NSUBJ",
        "Le fondeur livrera la carte au printemps., livrera, carte, OBJ",
        "La carte sera livrée par le fondeur., livrée, carte, NSUBJ_PASS",
        "La carte sera livrée par le fondeur., livrée, fondeur, OBL_AGENT",
        "La carte que le fondeur a vendue est trop chère., carte, vendue, ACL_RELCL",
        "Le directeur de l’usine est parti., directeur, usine, NMOD",
        "Elle affirme que la mémoire manque., affirme, manque, CCOMP",
        "Elle veut vendre la mémoire., veut, vendre, XCOMP",
    })
    void tree_plainSentence_hangsTheWordOnItsHead(String sentence, String head, String word, Relation relation) {
        AnalyzedText text = Analyzer.french().analyze(sentence);
        DependencyTree tree = Syntax.of(text).tree(text.sentences().get(0));
        int at = token(text, word);
        assertThat(text.token(tree.head(at)).text()).isEqualTo(head);
        assertThat(tree.relation(at)).isEqualTo(relation);
    }

    @Test
    void tree_askedTwice_isTheSame() {
        AnalyzedText text = Analyzer.french().analyze("Le prix baisse.");
        Sentence sentence = text.sentences().get(0);
        assertThat(Syntax.of(text).tree(sentence)).isSameAs(Syntax.of(text).tree(sentence));
    }

    @Test
    void tree_damagedText_isATreeAllTheSame() {
        Random random = new Random(4);
        String signs = "aébÀ zL’'-«»().,;:!?…0123%€$&@/\\\t\n\u00a0\u202f\u200b\ud83d\ude00\ud83d\u0301<>_#*";
        for (int round = 0; round < 400; round++) {
            StringBuilder damaged = new StringBuilder();
            int length = 1 + random.nextInt(200);
            for (int i = 0; i < length; i++) {
                damaged.append(signs.charAt(random.nextInt(signs.length())));
            }
            AnalyzedText text = Analyzer.french().analyze(damaged.toString());
            for (Sentence sentence : text.sentences()) {
                DependencyTree tree = Syntax.of(text).tree(sentence);
                assertThat(tree.subtree(tree.root())).hasSize(sentence.endToken() - sentence.firstToken());
            }
        }
    }

    @Test
    void tree_veryLongSentence_takesTimeInProportion() {
        parse(2_000);
        long brief = parse(2_000);
        long tenfold = parse(20_000);
        assertThat(tenfold).isLessThan(40 * Math.max(brief, 20_000_000));
    }

    private static long parse(int words) {
        List<String> forms = new ArrayList<>();
        Random random = new Random(words);
        List<String> some = List.of("le", "fondeur", "vend", "de", "puces", ",", "et", "que", "2", "Lyon");
        for (int i = 0; i < words; i++) {
            forms.add(some.get(random.nextInt(some.size())));
        }
        AnalyzedText text = Analyzer.french().analyzeTokens(List.of(forms));
        long start = System.nanoTime();
        assertThat(Syntax.of(text).tree(text.sentences().get(0)).root()).isNotNegative();
        return System.nanoTime() - start;
    }

    private static int token(AnalyzedText text, String word) {
        for (int i = 0; i < text.tokens().size(); i++) {
            if (text.token(i).text().equals(word)) {
                return i;
            }
        }
        throw new IllegalArgumentException(word);
    }
}
