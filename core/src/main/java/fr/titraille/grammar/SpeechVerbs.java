package fr.titraille.grammar;

import fr.titraille.text.ResourceLines;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The verbs of saying, thinking and showing of the house, by lemma, read from {@code speech-verbs.tsv}.
 *
 * <pre>{@code
 * SpeechVerbs.find("démentir").map(SpeechVerb::stance);   // DENIES
 * SpeechVerbs.namesSource("préciser");                    // true
 * SpeechVerbs.find("étonner", true);                      // « s’étonner »; find("étonner") is empty
 * }</pre>
 */
public final class SpeechVerbs {

    private static final Map<String, SpeechVerb> PLAIN = read(false);
    private static final Map<String, SpeechVerb> REFLEXIVE = read(true);
    private static final Set<String> QUE = lemmas(SpeechVerb::takesQue);
    private static final Set<String> INSET = lemmas(SpeechVerb::inset);
    private static final Set<String> SOURCE = lemmas(SpeechVerb::namesSource);

    private SpeechVerbs() {}

    private static Map<String, SpeechVerb> read(boolean reflexive) {
        Map<String, SpeechVerb> out = new LinkedHashMap<>();
        for (List<String> row : ResourceLines.table(SpeechVerbs.class, "speech-verbs.tsv", 5)) {
            if (row.get(1).equals("se") != reflexive) {
                continue;
            }
            List<String> uses = List.of(row.get(4).split(", ?"));
            SpeechVerb verb = new SpeechVerb(
                    row.get(0),
                    reflexive,
                    SpeechVerb.Stance.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
                    row.get(3).equals("strong"),
                    uses.contains("que"),
                    uses.contains("inset"),
                    uses.contains("source"));
            if (out.put(verb.lemma(), verb) != null) {
                throw new IllegalStateException("speech-verbs.tsv has " + verb.lemma() + " twice");
            }
        }
        return Map.copyOf(out);
    }

    private static Set<String> lemmas(Predicate<SpeechVerb> which) {
        return PLAIN.values().stream().filter(which).map(SpeechVerb::lemma).collect(Collectors.toUnmodifiableSet());
    }

    /** All verbs that need no « se ». */
    public static Collection<SpeechVerb> all() {
        return PLAIN.values();
    }

    /** All verbs that say something only with « se ». */
    public static Collection<SpeechVerb> reflexive() {
        return REFLEXIVE.values();
    }

    /** The verb with this lemma, used without « se »; empty when it says nothing. */
    public static Optional<SpeechVerb> find(String lemma) {
        return Optional.ofNullable(PLAIN.get(lemma));
    }

    /**
     * The verb with this lemma.
     *
     * @param reflexive whether « se » stands with it; then the reflexive verb is looked for first
     */
    public static Optional<SpeechVerb> find(String lemma, boolean reflexive) {
        SpeechVerb own = reflexive ? REFLEXIVE.get(lemma) : null;
        return own == null ? find(lemma) : Optional.of(own);
    }

    /** Whether « que » after the verb opens what is said. */
    public static boolean takesQue(String lemma) {
        return QUE.contains(lemma);
    }

    /** Whether the verb stands in an inset. */
    public static boolean standsInInset(String lemma) {
        return INSET.contains(lemma);
    }

    /** Whether who stands beside the verb is a source. */
    public static boolean namesSource(String lemma) {
        return SOURCE.contains(lemma);
    }
}
