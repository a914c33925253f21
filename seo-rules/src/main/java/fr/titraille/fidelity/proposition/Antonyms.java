package fr.titraille.fidelity.proposition;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.grammar.PhraseList;
import fr.titraille.text.ResourceLines;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The graph of words of opposite sense, {@code antonyms.tsv}. */
public final class Antonyms {

    /**
     * One end of an opposition.
     *
     * @param row the opposition
     * @param first whether it is the first of its two sides
     */
    public record Side(int row, boolean first) {

        /** The other end. */
        public Side opposite() {
            return new Side(row, !first);
        }

        /** Whether it is the stance of a party: it accepts or refuses, supports or opposes. */
        public boolean isStance() {
            return STANCES.contains(row);
        }
    }

    /** Rows in which a party takes one of the two sides. */
    private static final Set<Integer> STANCES = stances();

    private static final PhraseList<Set<Side>> PHRASES = read();

    private Antonyms() {}

    private static Set<Integer> stances() {
        Set<Integer> stances = new HashSet<>();
        List<List<String>> rows = ResourceLines.table(Antonyms.class, "antonyms.tsv", 2);
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).size() > 2 && rows.get(row).get(2).equals("stance")) {
                stances.add(row);
            }
        }
        return Set.copyOf(stances);
    }

    private static PhraseList<Set<Side>> read() {
        Map<String, Set<Side>> sides = new LinkedHashMap<>();
        int row = 0;
        for (List<String> columns : ResourceLines.table(Antonyms.class, "antonyms.tsv", 2)) {
            for (int k = 0; k < 2; k++) {
                for (String phrase : columns.get(k).split("\\|")) {
                    sides.computeIfAbsent(phrase, p -> new HashSet<>()).add(new Side(row, k == 0));
                }
            }
            row++;
        }
        PhraseList.Builder<Set<Side>> builder = PhraseList.builder();
        sides.forEach((phrase, own) -> builder.add(phrase, Set.copyOf(own)));
        return builder.build();
    }

    /** Whether a word of one stretch of tokens is the opposite of a word of the other. */
    public static boolean opposed(AnalyzedText a, int from, int to, AnalyzedText b, int first, int end) {
        Set<Side> own = new HashSet<>();
        in(a, from, to).forEach(hit -> hit.value().forEach(side -> own.add(side.opposite())));
        return !own.isEmpty()
                && in(b, first, end).stream()
                        .anyMatch(hit -> hit.value().stream().anyMatch(own::contains));
    }

    /** The words of tokens {@code [from, to)} that have an opposite. */
    public static List<PhraseList.Hit<Set<Side>>> in(AnalyzedText text, int from, int to) {
        return PHRASES.in(text, from, to);
    }
}
