package fr.titraille.syntax;

import fr.titraille.analysis.FormProfile;
import fr.titraille.analysis.TaggerTrainer;
import fr.titraille.analysis.WordTag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The training program: reads treebanks, trains tagger and parser and writes their models.
 *
 * <pre>
 * java -Dtitraille.shared=DIR fr.titraille.syntax.SyntaxTraining OUT [treebank[:prefix,…] …]
 * </pre>
 *
 * <p>A treebank is a file of {@code DIR/data/treebanks} without its extension; sentences whose name starts with one of
 * the prefixes are left out.
 */
final class SyntaxTraining {

    private static final List<String> DEFAULT =
            List.of("seq-train", "seq-dev", "gsd-dev", "fqb-test", "news-train", "blog-train");
    private static final int FOLDS = 5;
    private static final int TAGGER_EPOCHS = 8;
    private static final int PARSER_EPOCHS = 10;
    private static final int STRUCTURE_BITS = 22;
    private static final int RELATION_BITS = 22;
    private static final long SEED = 17;

    private SyntaxTraining() {}

    public static void main(String[] arguments) throws IOException {
        Path out = Path.of(arguments[0]);
        List<String> names = arguments.length > 1 ? List.of(arguments).subList(1, arguments.length) : DEFAULT;
        List<Treebank.Tree> trees = new ArrayList<>();
        for (String name : names) {
            trees.addAll(read(name));
        }
        System.out.println(trees.size() + " sentences");
        train(trees, out);
    }

    private static List<Treebank.Tree> read(String name) throws IOException {
        String[] parts = name.split(":");
        Path folder = Path.of(System.getProperty("titraille.shared")).resolve("data/treebanks");
        List<Treebank.Tree> trees = Treebank.read(folder.resolve(parts[0] + ".conllu"));
        List<String> left = parts.length > 1 ? List.of(parts[1].split(",")) : List.of();
        return trees.stream()
                .filter(t -> left.stream().noneMatch(t.id()::startsWith))
                .toList();
    }

    static void train(List<Treebank.Tree> trees, Path out) throws IOException {
        List<TaggerTrainer.Example> words = new ArrayList<>();
        for (Treebank.Tree tree : trees) {
            words.add(new TaggerTrainer.Example(
                    tree.forms().stream().map(FormProfile::of).toArray(FormProfile[]::new), tree.tags()));
        }
        List<ParserTrainer.Example> examples = new ArrayList<>();
        int right = 0;
        int total = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            List<TaggerTrainer.Example> others = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                if (i % FOLDS != fold) {
                    others.add(words.get(i));
                }
            }
            TaggerTrainer.Trained tagger = TaggerTrainer.train(others, TAGGER_EPOCHS, SEED);
            for (int i = fold; i < words.size(); i += FOLDS) {
                Treebank.Tree tree = trees.get(i);
                WordTag[] tags = tagger.tag(words.get(i).forms());
                for (int k = 0; k < tags.length; k++) {
                    total++;
                    right += tags[k] == words.get(i).tags()[k] ? 1 : 0;
                }
                examples.add(new ParserTrainer.Example(
                        new ParserInput(words.get(i).forms(), tags), tree.heads(), tree.relations()));
            }
        }
        System.out.printf("%d words, tags right in five folds: %.2f %%%n", total, 100.0 * right / total);
        Files.createDirectories(out);
        TaggerTrainer.train(words, TAGGER_EPOCHS, SEED).write(out.resolve("tagger.model"));
        ParserModel model = ParserTrainer.train(examples, PARSER_EPOCHS, SEED, STRUCTURE_BITS, RELATION_BITS);
        ParserTrainer.write(model, out.resolve("parser.model"));
    }
}
