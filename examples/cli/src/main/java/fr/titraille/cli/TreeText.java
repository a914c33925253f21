package fr.titraille.cli;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Sentence;
import fr.titraille.syntax.DependencyTree;
import fr.titraille.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;

/** Trees for the terminal: each word below its head, further to the right, with its relation and part of speech. */
final class TreeText {

    /** Deeper words stand no further to the right: a line stays readable whatever the sentence. */
    private static final int DEEPEST = 20;

    private TreeText() {}

    static String of(AnalyzedText text) {
        List<String> sentences = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            String words = text.text()
                    .substring(sentence.range().start(), sentence.range().end())
                    .replaceAll("\\s+", " ");
            sentences.add(words + "\n" + tree(text, Syntax.of(text).tree(sentence)));
        }
        return String.join("\n", sentences);
    }

    private static String tree(AnalyzedText text, DependencyTree tree) {
        StringBuilder out = new StringBuilder();
        List<Integer> open = new ArrayList<>();
        List<Integer> depths = new ArrayList<>();
        open.add(tree.root());
        depths.add(1);
        while (!open.isEmpty()) {
            int word = open.remove(open.size() - 1);
            int depth = depths.remove(depths.size() - 1);
            out.append("  ".repeat(Math.min(depth, DEEPEST)))
                    .append(text.token(word).text().replaceAll("\\s", " "))
                    .append("  ")
                    .append(tree.relation(word).label())
                    .append(' ')
                    .append(text.tag(word).pos())
                    .append('\n');
            int[] dependents = tree.dependents(word).toArray();
            for (int i = dependents.length - 1; i >= 0; i--) {
                open.add(dependents[i]);
                depths.add(depth + 1);
            }
        }
        return out.toString();
    }
}
