package fr.titraille.syntax;

import fr.titraille.analysis.GoldTags;
import fr.titraille.analysis.WordTag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads CoNLL-U (universaldependencies.org/format) by surface tokens: a multiword token such as « du » is one, with the
 * part of speech, head and relation of its first word.
 */
final class Treebank {

    /**
     * A sentence; words are numbered from 1 in {@code heads}, 0 is the root.
     *
     * @param id the treebank's name of it
     */
    record Tree(String id, List<String> forms, WordTag[] tags, int[] heads, Relation[] relations) {}

    private record Row(String form, String pos, String features, int head, String relation) {}

    private Treebank() {}

    static List<Tree> read(Path file) throws IOException {
        List<Tree> trees = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        String id = "";
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("# sent_id = ")) {
                id = line.substring(12);
            } else if (line.isEmpty()) {
                add(id, rows, trees);
                rows.clear();
            } else if (line.charAt(0) != '#') {
                rows.add(line.split("\t"));
            }
        }
        add(id, rows, trees);
        return trees;
    }

    private static void add(String id, List<String[]> rows, List<Tree> into) {
        if (!rows.isEmpty()) {
            into.add(tree(id, surface(rows)));
        }
    }

    private static List<Row> surface(List<String[]> rows) {
        List<Row> out = new ArrayList<>();
        int[] surfaceOf = new int[rows.size() + 1];
        int rangeEnd = 0;
        String rangeForm = "";
        for (String[] cells : rows) {
            if (cells[0].contains("-")) {
                rangeEnd = Integer.parseInt(cells[0].substring(cells[0].indexOf('-') + 1));
                rangeForm = cells[1];
            } else if (!cells[0].contains(".")) {
                int number = Integer.parseInt(cells[0]);
                boolean inRange = number <= rangeEnd;
                if (!inRange || !rangeForm.isEmpty()) {
                    String form = inRange ? rangeForm : cells[1];
                    rangeForm = "";
                    out.add(new Row(form, cells[3], cells[5], Integer.parseInt(cells[6]), cells[7]));
                }
                surfaceOf[number] = out.size();
            }
        }
        List<Row> mapped = new ArrayList<>();
        for (Row row : out) {
            int head = surfaceOf[row.head()];
            mapped.add(new Row(row.form(), row.pos(), row.features(), head, row.relation()));
        }
        return mapped;
    }

    private static Tree tree(String id, List<Row> rows) {
        int n = rows.size();
        int[] heads = new int[n + 1];
        Relation[] relations = new Relation[n + 1];
        WordTag[] tags = new WordTag[n];
        boolean[] auxiliary = new boolean[n + 1];
        List<String> forms = new ArrayList<>();
        for (int i = 1; i <= n; i++) {
            Row row = rows.get(i - 1);
            forms.add(row.form());
            heads[i] = row.head() == i ? 0 : row.head();
            relations[i] = heads[i] == 0 ? Relation.ROOT : Relation.of(row.relation());
            auxiliary[row.head()] |= row.relation().startsWith("aux");
        }
        for (int i = 1; i <= n; i++) {
            Row row = rows.get(i - 1);
            boolean relative = false;
            for (int at = i, steps = 0; at > 0 && steps < n; at = heads[at], steps++) {
                relative |= relations[at] == Relation.ACL_RELCL;
            }
            tags[i - 1] = GoldTags.of(row.form(), row.pos(), row.features(), row.relation(), relative, auxiliary[i]);
        }
        return new Tree(id, forms, tags, heads, relations);
    }
}
