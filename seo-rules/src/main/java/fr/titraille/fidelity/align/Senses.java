package fr.titraille.fidelity.align;

import fr.titraille.grammar.PhraseList;
import fr.titraille.text.ResourceLines;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The classes of sense, {@code senses.tsv}, that the words of a text belong to: synonyms, nouns of action, set phrases. */
public final class Senses {

    /**
     * A class.
     *
     * @param id its name in the list
     * @param act whether its words tell an act, not a thing or a quality
     */
    public record Sense(String id, boolean act) {

        /** What an index of terms has it under. */
        String key() {
            return "~" + id;
        }
    }

    private static final PhraseList<Set<Sense>> PHRASES = read();

    private final List<Set<Sense>> byToken = new ArrayList<>();

    private Senses(ComparedText text) {
        for (int k = 0; k < text.analysis().tokens().size(); k++) {
            byToken.add(Set.of());
        }
        for (Stretch stretch : text.stretches()) {
            for (PhraseList.Hit<Set<Sense>> hit :
                    PHRASES.in(text.analysis(), stretch.firstToken(), stretch.endToken())) {
                for (int k = hit.first(); k < hit.end(); k++) {
                    byToken.set(k, hit.value());
                }
            }
        }
    }

    /** The senses of a text, read once. */
    public static Senses of(ComparedText text) {
        return text.memo(Senses.class, Senses::new);
    }

    /** The classes of a token; empty where the list does not have the word. */
    public Set<Sense> at(int token) {
        return byToken.get(token);
    }

    /** All classes of a sentence, in the order in which they come. */
    public Set<Sense> in(Stretch stretch) {
        Set<Sense> classes = new LinkedHashSet<>();
        for (int k = stretch.firstToken(); k < stretch.endToken(); k++) {
            classes.addAll(byToken.get(k));
        }
        return classes;
    }

    /** Whether two words share a class. */
    public static boolean alike(ComparedText a, int token, ComparedText b, int other) {
        return share(of(a).at(token), of(b).at(other));
    }

    /** Whether two words share a class of acts. */
    public static boolean sameAct(ComparedText a, int token, ComparedText b, int other) {
        Set<Sense> senses = of(b).at(other);
        return of(a).at(token).stream().anyMatch(s -> s.act() && senses.contains(s));
    }

    private static boolean share(Set<Sense> a, Set<Sense> b) {
        return a.stream().anyMatch(b::contains);
    }

    private static PhraseList<Set<Sense>> read() {
        Map<String, Set<Sense>> classes = new LinkedHashMap<>();
        for (List<String> row : ResourceLines.table(Senses.class, "senses.tsv", 4)) {
            Sense sense = new Sense(row.get(0), row.get(1).equals("act"));
            for (String phrase : row.get(2).split("\\|")) {
                classes.computeIfAbsent(phrase, k -> new HashSet<>()).add(sense);
            }
        }
        PhraseList.Builder<Set<Sense>> builder = PhraseList.builder();
        classes.forEach((phrase, own) -> builder.add(phrase, Set.copyOf(own)));
        return builder.build();
    }
}
