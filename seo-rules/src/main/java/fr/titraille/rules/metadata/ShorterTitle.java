package fr.titraille.rules.metadata;

import fr.titraille.rules.text.PixelWidth;
import java.util.List;
import java.util.Optional;

/** A title that fits the width without a word changed: what stands before or after a colon, dash, comma or « et ». */
final class ShorterTitle {

    private static final int LEAST_PIXELS = 200;
    private static final List<String> BREAKS =
            List.of("\u00A0: ", " : ", " – ", " — ", " | ", ", ", " (", " et ", " pour ");

    private ShorterTitle() {}

    /** The longest head of the title that ends at a break and fits; empty when none does. */
    static Optional<String> of(String title, int limit) {
        String best = "";
        for (String mark : BREAKS) {
            for (int at = title.indexOf(mark); at > 0; at = title.indexOf(mark, at + 1)) {
                String head = title.substring(0, at).strip();
                int width = PixelWidth.title(head);
                if (width <= limit && width >= LEAST_PIXELS && head.length() > best.length() && isBalanced(head)) {
                    best = head;
                }
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    private static boolean isBalanced(String head) {
        return count(head, '«') == count(head, '»') && count(head, '(') == count(head, ')');
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }
}
