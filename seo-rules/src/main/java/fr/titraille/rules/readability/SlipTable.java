package fr.titraille.rules.readability;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Analyzer;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Token;
import fr.titraille.text.ResourceLines;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The slips of {@code common-slips.tsv}, found word by word, the longest first. */
final class SlipTable {

    static final SlipTable FRENCH = new SlipTable();

    private final Map<String, List<Slip>> byFirst = new HashMap<>();

    private record Slip(List<String> words, String right, Set<String> notAfter, Set<String> before) {}

    /** Where a slip stands and what should stand there. */
    record Hit(TextRange range, String right) {}

    private SlipTable() {
        for (List<String> row : ResourceLines.table(SlipTable.class, "common-slips.tsv", 4)) {
            List<String> words = Analyzer.french().analyze(row.get(0)).tokens().stream()
                    .map(Token::key)
                    .toList();
            Slip slip = new Slip(words, row.get(1), words(row.get(2)), words(row.get(3)));
            byFirst.computeIfAbsent(words.get(0), k -> new ArrayList<>()).add(slip);
        }
        byFirst.values()
                .forEach(
                        list -> list.sort((a, b) -> b.words().size() - a.words().size()));
    }

    private static Set<String> words(String cell) {
        return cell.equals("-") ? Set.of() : Set.of(cell.split(" "));
    }

    List<Hit> in(AnalyzedText text, Sentence sentence) {
        List<Hit> out = new ArrayList<>();
        int i = sentence.firstToken();
        while (i < sentence.endToken()) {
            int end = i + 1;
            for (Slip slip : byFirst.getOrDefault(text.token(i).key(), List.of())) {
                if (matches(text, sentence, i, slip)) {
                    end = i + slip.words().size();
                    out.add(new Hit(
                            text.token(i).range().union(text.token(end - 1).range()), slip.right()));
                    break;
                }
            }
            i = end;
        }
        return out;
    }

    private static boolean matches(AnalyzedText text, Sentence sentence, int at, Slip slip) {
        int end = at + slip.words().size();
        if (end > sentence.endToken()) {
            return false;
        }
        for (int k = 0; k < slip.words().size(); k++) {
            if (!text.token(at + k).key().equals(slip.words().get(k))) {
                return false;
            }
        }
        boolean excused = at > sentence.firstToken()
                && slip.notAfter().contains(text.token(at - 1).key());
        boolean followed = slip.before().isEmpty()
                || end < sentence.endToken()
                        && slip.before().contains(text.token(end).key());
        return !excused && followed;
    }
}
