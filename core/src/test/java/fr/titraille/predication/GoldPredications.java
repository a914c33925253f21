package fr.titraille.predication;

import fr.titraille.text.ResourceLines;
import java.util.ArrayList;
import java.util.List;

/** Sentences with their predications, annotated by hand after {@code GUIDELINES.md}. */
final class GoldPredications {

    /** One predication as annotated; cells as in the file. */
    record Gold(
            String head,
            String verb,
            String who,
            String what,
            String whom,
            String polarity,
            String modality,
            String holder) {}

    /** A sentence and its predications. */
    record GoldSentence(String text, List<Gold> predications) {}

    private GoldPredications() {}

    static List<GoldSentence> read(String resource) {
        List<GoldSentence> out = new ArrayList<>();
        for (String line : ResourceLines.read(GoldPredications.class, resource)) {
            if (line.startsWith("§ ")) {
                out.add(new GoldSentence(line.substring(2), new ArrayList<>()));
            } else {
                String[] c = line.split(" \\| ", -1);
                if (c.length != 8) {
                    throw new IllegalStateException(resource + " has a line of " + c.length + " cells: " + line);
                }
                out.get(out.size() - 1).predications().add(new Gold(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7]));
            }
        }
        return out;
    }
}
