package fr.titraille.chip;

import fr.titraille.text.ResourceLines;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The closed word classes that the grammar of clauses stands on, read from {@code grammar.tsv}. */
final class Grammar {

    private static final Map<String, Set<String>> CLASSES = read();

    static final Set<String> ADVERBS = words("adverb");
    static final Set<String> CLITICS = words("clitic");
    static final Set<String> NEGATIONS = words("negation");
    static final Set<String> SUBJECT_PRONOUNS = words("subject-pronoun");
    static final Set<String> SUBORDINATORS = words("subordinator");
    static final Set<String> QUE_SUBORDINATORS = words("que-subordinator");
    static final Set<String> ETRE_VERBS = words("etre-verb");
    static final Set<String> OBJECT_CONTROL = words("object-control");
    static final Set<String> TIME_NOUNS = words("time-noun");
    static final Set<String> QUANTITY_NOUNS = words("quantity-noun");
    static final Set<String> PREPOSED_ADJECTIVES = words("preposed-adjective");
    static final Set<String> PREPOSITIONS = words("preposition");

    private Grammar() {}

    private static Set<String> words(String name) {
        Set<String> words = CLASSES.get(name);
        if (words == null) {
            throw new IllegalStateException("grammar.tsv has no class " + name);
        }
        return words;
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> out = new HashMap<>();
        for (List<String> row : ResourceLines.table(Grammar.class, "grammar.tsv", 2)) {
            out.computeIfAbsent(row.get(0), k -> new HashSet<>())
                    .addAll(List.of(row.get(1).split(", ?")));
        }
        return out;
    }
}
