package fr.titraille.rule;

import fr.titraille.analysis.ArticleField;
import fr.titraille.text.TextEdit;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps the safe fixes of a report apart, so that all of them can be applied at once: of two that touch the same words
 * the larger stays safe, the other is left to the editor; what is wrong inside words that a safe fix removes is no
 * finding of its own.
 */
final class SafeFixes {

    private static final Comparator<Finding> LARGEST_FIRST = Comparator.comparingInt((Finding f) -> -covered(f))
            .thenComparing(f -> f.range().start());

    private SafeFixes() {}

    /** The findings in the same order, those inside removed words left out. */
    static List<Finding> apart(List<Finding> findings) {
        Map<ArticleField, List<TextRange>> taken = new EnumMap<>(ArticleField.class);
        Map<ArticleField, List<TextRange>> removed = new EnumMap<>(ArticleField.class);
        Set<Finding> colliding = new HashSet<>();
        for (Finding finding : findings.stream()
                .filter(SafeFixes::isSafe)
                .sorted(LARGEST_FIRST)
                .toList()) {
            List<TextRange> ranges = taken.computeIfAbsent(finding.field(), k -> new ArrayList<>());
            List<TextEdit> edits = edits(finding);
            if (edits.stream().anyMatch(e -> ranges.stream().anyMatch(r -> meet(r, e.range())))) {
                colliding.add(finding);
                continue;
            }
            for (TextEdit edit : edits) {
                ranges.add(edit.range());
                boolean rewritten = edit.replacement().isBlank() || finding.group() == RuleGroup.CLEANLINESS;
                if (rewritten && edit.range().contains(finding.range())) {
                    removed.computeIfAbsent(finding.field(), k -> new ArrayList<>())
                            .add(edit.range());
                }
            }
        }
        Map<ArticleField, List<TextRange>> gone = new HashMap<>(removed);
        List<Finding> out = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            boolean inside = !isAboutAll(finding)
                    && gone.getOrDefault(finding.field(), List.of()).stream().anyMatch(r -> lies(finding, r));
            if (!inside || removesItself(finding) && !colliding.contains(finding)) {
                out.add(colliding.contains(finding) ? finding.withoutSafety() : finding);
            }
        }
        return out;
    }

    /** Nothing is shown: the finding tells of the whole field, which may well begin with words to be removed. */
    private static boolean isAboutAll(Finding finding) {
        return finding.range().isEmpty() && finding.range().start() == 0;
    }

    /** What it speaks of, or all that it would change, lies in there. */
    private static boolean lies(Finding finding, TextRange range) {
        List<TextEdit> edits = edits(finding);
        return range.contains(finding.range())
                || !edits.isEmpty()
                        && finding.fix() != null
                        && finding.fix().changes().isEmpty()
                        && edits.stream().allMatch(e -> range.contains(e.range()));
    }

    /** The finding that has the words removed is the one that stays. */
    private static boolean removesItself(Finding finding) {
        return isSafe(finding)
                && edits(finding).stream()
                        .anyMatch(e -> (e.replacement().isBlank() || finding.group() == RuleGroup.CLEANLINESS)
                                && e.range().contains(finding.range()));
    }

    private static boolean isSafe(Finding finding) {
        return finding.fix() != null && finding.fix().safe();
    }

    private static List<TextEdit> edits(Finding finding) {
        Fix fix = finding.fix();
        return fix == null ? List.of() : fix.edits();
    }

    private static int covered(Finding finding) {
        return edits(finding).stream().mapToInt(e -> e.range().length()).sum();
    }

    /** Whether two edits change the same words, or put something in at the same place. */
    private static boolean meet(TextRange a, TextRange b) {
        return a.start() < b.end() && b.start() < a.end() || a.start() == b.start() && (a.isEmpty() || b.isEmpty());
    }
}
