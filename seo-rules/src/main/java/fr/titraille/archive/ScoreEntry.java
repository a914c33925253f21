package fr.titraille.archive;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * An article's score at one moment.
 *
 * @param at when it was added, or replaced by another version of itself
 * @param score 0 to 100
 * @param fingerprint the version's
 * @param findings how often each rule found something, by rule id
 */
public record ScoreEntry(Instant at, int score, String fingerprint, Map<String, Integer> findings) {

    public ScoreEntry {
        findings = java.util.Collections.unmodifiableMap(new TreeMap<>(findings));
    }
}
