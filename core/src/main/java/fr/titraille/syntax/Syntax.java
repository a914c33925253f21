package fr.titraille.syntax;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.TaggedSentence;
import fr.titraille.text.RecentResults;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The dependency trees of a text, a layer of its analysis: each sentence is parsed when it is first asked for, once.
 * Thread-safe, deterministic; linear in the sentence's length and without exception whatever the text holds.
 *
 * <pre>{@code
 * Syntax syntax = Syntax.of(text);
 * DependencyTree tree = syntax.tree(text.sentences().get(0));
 * int subject = tree.dependent(tree.root(), Relation.NSUBJ);
 * }</pre>
 */
public final class Syntax {

    private static final RecentResults<GreedyParser.Parse> RECENT = new RecentResults<>();

    private final AnalyzedText text;
    private final AtomicReferenceArray<DependencyTree> trees;

    private Syntax(AnalyzedText text) {
        this.text = text;
        this.trees = new AtomicReferenceArray<>(text.sentences().size());
    }

    /** The trees of a text. */
    public static Syntax of(AnalyzedText text) {
        return text.layer(Syntax.class, Syntax::new);
    }

    /** The tree of a sentence of this text. */
    public DependencyTree tree(Sentence sentence) {
        DependencyTree known = trees.get(sentence.index());
        if (known == null) {
            known = parse(sentence);
            trees.set(sentence.index(), known);
        }
        return known;
    }

    private DependencyTree parse(Sentence sentence) {
        TaggedSentence tagged = text.tagged(sentence);
        // tags follow from the words, so that the words alone are the key
        GreedyParser.Parse parse =
                RECENT.get(tagged.words(), () -> GreedyParser.parse(ParserModel.french(), ParserInput.of(tagged)));
        return unfold(sentence, tagged, parse);
    }

    /** From words to tokens: the first token of a word stands for it, the others hang on it. */
    private static DependencyTree unfold(Sentence sentence, TaggedSentence tagged, GreedyParser.Parse parse) {
        int first = sentence.firstToken();
        int[] heads = new int[sentence.endToken() - first];
        Relation[] relations = new Relation[heads.length];
        for (int word = 0; word < tagged.size(); word++) {
            int token = tagged.firstToken(word);
            int head = parse.heads()[word + 1];
            heads[token - first] = head == 0 ? DependencyTree.NONE : tagged.firstToken(head - 1);
            relations[token - first] = parse.relations()[word + 1];
            for (int rest = token + 1; rest < tagged.endToken(word); rest++) {
                heads[rest - first] = token;
                relations[rest - first] = Relation.FLAT_NAME;
            }
        }
        return new DependencyTree(sentence, heads, relations);
    }
}
