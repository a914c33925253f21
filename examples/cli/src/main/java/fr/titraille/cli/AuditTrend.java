package fr.titraille.cli;

import fr.titraille.archive.ArticleIndex;
import fr.titraille.archive.ScoreEntry;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the scores of an audit's articles went, by an archive's history.
 *
 * @param points one a day on which an article came in or changed: the mean of the latest scores
 * @param moves articles whose score changed, the largest change first
 */
record AuditTrend(List<Point> points, List<Move> moves) {

    /** A day: the mean score, 0 to 100, of so many articles. */
    record Point(LocalDate day, double mean, int articles) {}

    /** An article's first and last score. */
    record Move(String id, int first, int last) {
        int change() {
            return last - first;
        }
    }

    static AuditTrend of(ArticleIndex archive, Collection<String> ids) {
        Map<LocalDate, Map<String, Integer>> byDay = new TreeMap<>();
        List<Move> moves = new ArrayList<>();
        for (String id : ids) {
            List<ScoreEntry> entries = archive.history(id);
            for (ScoreEntry entry : entries) {
                LocalDate day = entry.at().atOffset(ZoneOffset.UTC).toLocalDate();
                byDay.computeIfAbsent(day, d -> new HashMap<>()).put(id, entry.score());
            }
            if (entries.size() > 1) {
                Move move = new Move(
                        id,
                        entries.get(0).score(),
                        entries.get(entries.size() - 1).score());
                if (move.change() != 0) {
                    moves.add(move);
                }
            }
        }
        Map<String, Integer> latest = new HashMap<>();
        List<Point> points = new ArrayList<>();
        byDay.forEach((day, scores) -> {
            latest.putAll(scores);
            double mean = latest.values().stream()
                    .mapToInt(Integer::intValue)
                    .average()
                    .orElse(0);
            points.add(new Point(day, mean, latest.size()));
        });
        moves.sort(Comparator.comparingInt((Move m) -> -Math.abs(m.change())).thenComparing(Move::id));
        return new AuditTrend(List.copyOf(points), List.copyOf(moves));
    }
}
