package fr.titraille.chip;

import fr.titraille.text.ResourceLines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The verbs and action nouns that state facts about chips, with their frames, read from {@code triggers.tsv}. */
final class TriggerLexicon {

    private static final TriggerLexicon FRENCH = new TriggerLexicon();

    private final Map<String, List<Frame>> verbs = new HashMap<>();
    private final Map<String, List<Frame>> nouns = new HashMap<>();

    private TriggerLexicon() {
        for (List<String> row : ResourceLines.table(TriggerLexicon.class, "triggers.tsv", 7)) {
            ChipFact.Kind kind = ChipFact.Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            Map<String, List<Frame>> into = row.get(1).equals("verb") ? verbs : nouns;
            for (String word : row.get(2).split(", ?")) {
                Frame frame = new Frame(kind, word, set(row.get(3)), set(row.get(4)), set(row.get(5)), set(row.get(6)));
                into.computeIfAbsent(key(word), k -> new ArrayList<>()).add(frame);
            }
        }
        verbs.values().forEach(TriggerLexicon::supportFirst);
    }

    static TriggerLexicon french() {
        return FRENCH;
    }

    private static void supportFirst(List<Frame> frames) {
        frames.sort(Comparator.comparing((Frame frame) -> frame.noun().isEmpty()));
    }

    private static Set<String> set(String cell) {
        return cell.equals("-") ? Set.of() : Set.of(cell.split(", ?"));
    }

    /** The verb or noun that a frame's word is looked up by. */
    private static String key(String word) {
        String bare = word.startsWith("se ") ? word.substring(3) : word;
        int plus = bare.indexOf('+');
        return plus < 0 ? bare : bare.substring(0, plus);
    }

    List<Frame> verb(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    List<Frame> noun(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }
}
