package fr.titraille.syntax;

import fr.titraille.analysis.FormProfile;
import fr.titraille.analysis.TaggerTrainer;
import fr.titraille.analysis.WordTag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The training program: reads treebanks, trains tagger and parser and writes their models.
 *
 * <pre>
 * java -Dtitraille.shared=DIR fr.titraille.syntax.SyntaxTraining OUT [treebank[:prefix,…] …]
 * </pre>
 *
 * <p>A treebank is a file of {@code DIR/data/treebanks} without its extension; sentences whose name starts with one of
 * the prefixes are left out. With {@code -Dtitraille.leave-out=news-train} nothing is written: each group of that treebank
 * (its sentences' names up to the hyphen) is parsed by models that learned from everything else.
 */
final class SyntaxTraining {

    private static final List<String> DEFAULT =
            List.of("seq-train", "seq-dev", "gsd-dev", "fqb-test", "news-train", "blog-train");
    private static final int FOLDS = 5;
    private static final int TAGGER_EPOCHS = 8;
    private static final int PARSER_EPOCHS = 10;
    private static final int PARSER_BITS = 21;
    private static final List<Long> SEEDS = List.of(17L, 23L, 42L, 71L, 99L);

    private SyntaxTraining() {}

    public static void main(String[] arguments) throws IOException {
        Path out = Path.of(arguments[0]);
        List<String> names = arguments.length > 1 ? List.of(arguments).subList(1, arguments.length) : DEFAULT;
        List<Treebank.Tree> trees = new ArrayList<>();
        for (String name : names) {
            trees.addAll(read(name));
        }
        System.out.println(trees.size() + " sentences");
        String leftOut = System.getProperty("titraille.leave-out");
        if (leftOut == null) {
            train(trees, out);
        } else {
            leaveOut(trees, leftOut);
        }
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

    private record Models(TaggerTrainer.Trained tagger, ParserModel parser) {}

    private static void train(List<Treebank.Tree> trees, Path out) throws IOException {
        Models models = learn(trees);
        Files.createDirectories(out);
        models.tagger().write(out.resolve("tagger.model"));
        ParserTrainer.write(models.parser(), out.resolve("parser.model"));
    }

    /** Each group of a treebank (what its sentences' names open with) parsed by models that have not seen it. */
    private static void leaveOut(List<Treebank.Tree> trees, String treebank) throws IOException {
        Map<String, List<Treebank.Tree>> groups = new TreeMap<>();
        for (Treebank.Tree tree : read(treebank)) {
            groups.computeIfAbsent(tree.id().split("-")[0], k -> new ArrayList<>())
                    .add(tree);
        }
        Score all = new Score();
        for (Map.Entry<String, List<Treebank.Tree>> group : groups.entrySet()) {
            Set<String> left = group.getValue().stream().map(Treebank.Tree::id).collect(Collectors.toSet());
            Models models =
                    learn(trees.stream().filter(t -> !left.contains(t.id())).toList());
            Score own = new Score();
            for (Treebank.Tree tree : group.getValue()) {
                FormProfile[] forms = forms(tree);
                WordTag[] tags = models.tagger().tag(forms);
                GreedyParser.Parse parse = GreedyParser.parse(models.parser(), new ParserInput(forms, tags));
                own.add(tree, tags, parse);
                all.add(tree, tags, parse);
            }
            System.out.println(group.getKey() + " " + own);
        }
        System.out.println("all " + all);
    }

    /** Tokens given: parts of speech, heads, and heads with their relation but for its subtype. */
    private static final class Score {
        private int words;
        private int parts;
        private int heads;
        private int arcs;

        void add(Treebank.Tree tree, WordTag[] tags, GreedyParser.Parse parse) {
            for (int i = 1; i < tree.heads().length; i++) {
                words++;
                parts += tags[i - 1].pos() == tree.tags()[i - 1].pos() ? 1 : 0;
                boolean head = parse.heads()[i] == tree.heads()[i];
                heads += head ? 1 : 0;
                String relation = parse.relations()[i].universal();
                arcs += head && relation.equals(tree.relations()[i].universal()) ? 1 : 0;
            }
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "words %d UPOS %.2f UAS %.2f LAS %.2f",
                    words,
                    100.0 * parts / words,
                    100.0 * heads / words,
                    100.0 * arcs / words);
        }
    }

    private static FormProfile[] forms(Treebank.Tree tree) {
        return tree.forms().stream().map(FormProfile::of).toArray(FormProfile[]::new);
    }

    /** The parser learns from tags as it will see them: each fifth is tagged by a tagger that learned the others. */
    private static Models learn(List<Treebank.Tree> trees) {
        List<TaggerTrainer.Example> words = new ArrayList<>();
        for (Treebank.Tree tree : trees) {
            words.add(new TaggerTrainer.Example(forms(tree), tree.tags()));
        }
        List<ParserTrainer.Example> examples = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<TaggerTrainer.Example> others = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                if (i % FOLDS != fold) {
                    others.add(words.get(i));
                }
            }
            TaggerTrainer.Trained tagger = TaggerTrainer.train(others, TAGGER_EPOCHS, SEEDS);
            for (int i = fold; i < words.size(); i += FOLDS) {
                FormProfile[] forms = words.get(i).forms();
                examples.add(new ParserTrainer.Example(
                        new ParserInput(forms, tagger.tag(forms)),
                        trees.get(i).heads(),
                        trees.get(i).relations()));
            }
        }
        return new Models(
                TaggerTrainer.train(words, TAGGER_EPOCHS, SEEDS),
                ParserTrainer.train(examples, PARSER_EPOCHS, SEEDS, PARSER_BITS));
    }
}
