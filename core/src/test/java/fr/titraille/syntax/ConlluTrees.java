package fr.titraille.syntax;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Analyzer;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads sentences of CoNLL-U and puts their trees on the house's own tokens. */
public final class ConlluTrees {

    /** A text of one sentence and its tree. */
    public record Parsed(AnalyzedText text, DependencyTree tree) {

        /** The tree, for any sentence of the text. */
        public Function<Sentence, DependencyTree> trees() {
            return sentence -> tree;
        }
    }

    private record Row(String form, int head, Relation relation) {}

    private ConlluTrees() {}

    /** All sentences whose tokens are the house's; the others are left out. */
    public static List<Parsed> read(List<String> lines) {
        List<Parsed> out = new ArrayList<>();
        String text = "";
        List<Row> rows = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("# text = ")) {
                text = line.substring(9);
            } else if (line.isBlank()) {
                parsed(text, rows).ifPresent(out::add);
                rows = new ArrayList<>();
            } else if (!line.startsWith("#") && !line.split("\t", -1)[0].matches(".*[-.].*")) {
                String[] cells = line.split("\t", -1);
                rows.add(new Row(cells[1], Integer.parseInt(cells[6]), Relation.of(cells[7])));
            }
        }
        parsed(text, rows).ifPresent(out::add);
        return out;
    }

    private static Optional<Parsed> parsed(String text, List<Row> rows) {
        AnalyzedText analyzed = Analyzer.french().analyze(text);
        List<Token> tokens = analyzed.tokens();
        if (rows.isEmpty()
                || tokens.size() != rows.size()
                || analyzed.sentences().size() != 1) {
            return Optional.empty();
        }
        for (int i = 0; i < rows.size(); i++) {
            if (!tokens.get(i).text().equals(rows.get(i).form())) {
                return Optional.empty();
            }
        }
        int[] heads = rows.stream().mapToInt(row -> row.head() - 1).toArray();
        Relation[] relations = rows.stream().map(Row::relation).toArray(Relation[]::new);
        return Optional.of(
                new Parsed(analyzed, new DependencyTree(analyzed.sentences().get(0), heads, relations)));
    }

    /** A compact way to write a tree: « form head relation » a token, cut at semicolons or line ends. */
    public static Parsed tree(String text, String rows) {
        List<String> lines = new ArrayList<>(List.of("# text = " + text));
        int number = 0;
        for (String row : Arrays.stream(rows.strip().split("\\s*[;\n]\\s*")).toList()) {
            String[] cells = row.strip().split("\\s+");
            lines.add(String.join(
                    "\t", String.valueOf(++number), cells[0], "_", "_", "_", "_", cells[1], cells[2], "_", "_"));
        }
        return read(lines).get(0);
    }
}
