package fr.titraille.chip.frame;

import fr.titraille.text.ResourceLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The verbs, nouns and adjectives of chip news by semantic class. Immutable. */
public final class PredicateLexicon {

    /**
     * One use of a word.
     *
     * @param semanticClass such as {@code acquire}
     * @param noun the noun that a support verb needs, or empty
     * @param preposition the preposition of a complement that it needs, or empty
     * @param reflexive whether it means this with se: « s’offrir »
     */
    public record Sense(String semanticClass, String noun, String preposition, boolean reflexive) {}

    private static final PredicateLexicon FRENCH = new PredicateLexicon();

    private final Map<String, List<Sense>> verbs = new HashMap<>();
    private final Map<String, Set<String>> nouns = new HashMap<>();
    private final Map<String, Set<String>> adjectives = new HashMap<>();

    private PredicateLexicon() {
        for (List<String> row : ResourceLines.table(PredicateLexicon.class, "predicates.tsv", 3)) {
            for (String word : row.get(2).split(", ", -1)) {
                switch (row.get(1)) {
                    case "verb" -> verb(row.get(0), word);
                    case "noun" ->
                        nouns.computeIfAbsent(word, w -> new HashSet<>()).add(row.get(0));
                    case "adj" ->
                        adjectives.computeIfAbsent(word, w -> new HashSet<>()).add(row.get(0));
                    default -> throw new IllegalStateException("predicates.tsv has no part called " + row.get(1));
                }
            }
        }
    }

    private void verb(String semanticClass, String word) {
        boolean reflexive = word.startsWith("se ");
        String[] bound = (reflexive ? word.substring(3) : word).split("~", 2);
        String[] supported = bound[0].split("\\+", 2);
        Sense sense = new Sense(
                semanticClass, supported.length > 1 ? supported[1] : "", bound.length > 1 ? bound[1] : "", reflexive);
        verbs.computeIfAbsent(supported[0], w -> new ArrayList<>()).add(sense);
    }

    /** The lexicon of French. */
    public static PredicateLexicon french() {
        return FRENCH;
    }

    /** The uses of a verb, by its infinitive without se. */
    public List<Sense> verb(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    /** The classes of a noun. */
    public Set<String> noun(String lemma) {
        return nouns.getOrDefault(lemma, Set.of());
    }

    /** Whether a noun, alone or with the word after it (« bande passante »), is of a class. */
    public boolean isNounOf(String semanticClass, String lemma, String next) {
        return noun(lemma).contains(semanticClass) || noun(lemma + " " + next).contains(semanticClass);
    }

    /** The classes of an adjective or of an adverb of degree. */
    public Set<String> adjective(String lemma) {
        return adjectives.getOrDefault(lemma, Set.of());
    }
}
