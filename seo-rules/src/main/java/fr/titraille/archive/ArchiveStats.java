package fr.titraille.archive;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an archive holds.
 *
 * @param articles how many
 * @param versions entries of the history
 * @param bytes size of the index's files
 * @param meanScore 0 to 100, to one decimal; 0 for an empty archive
 * @param scores how many articles have a score of 0–9, 10–19 … 90–100, by the lower bound
 * @param first earliest publication, or null where no article has a date
 * @param last latest publication
 * @param chips the ten chips that most articles name, with how many do
 * @param firms the ten firms that most articles name
 */
public record ArchiveStats(
        int articles,
        int versions,
        long bytes,
        double meanScore,
        Map<Integer, Integer> scores,
        @Nullable Instant first,
        @Nullable Instant last,
        Map<String, Integer> chips,
        Map<String, Integer> firms) {}
