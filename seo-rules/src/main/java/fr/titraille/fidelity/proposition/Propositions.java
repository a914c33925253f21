package fr.titraille.fidelity.proposition;

import fr.titraille.analysis.Sentence;
import fr.titraille.fidelity.align.ComparedText;
import fr.titraille.fidelity.align.Stems;
import fr.titraille.fidelity.align.Stretch;
import fr.titraille.fidelity.align.Term;
import fr.titraille.predication.Argument;
import fr.titraille.predication.Predication;
import fr.titraille.predication.Predications;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The propositions of a sentence, read off its predications, voice undone. */
public final class Propositions {

    private final Map<Integer, List<Proposition>> bySentence = new HashMap<>();
    private final ComparedText text;

    private Propositions(ComparedText text) {
        this.text = text;
    }

    /** The propositions of a text; a sentence is read when it is first asked for. */
    public static List<Proposition> in(ComparedText text, Stretch stretch) {
        Propositions all = text.memo(Propositions.class, Propositions::new);
        synchronized (all) {
            return all.bySentence.computeIfAbsent(stretch.index(), k -> all.read(stretch.sentence()));
        }
    }

    private List<Proposition> read(Sentence sentence) {
        List<Proposition> found = new ArrayList<>();
        for (Predication predication : Predications.of(text.analysis()).in(sentence)) {
            boolean act = predication.kind() == Predication.Kind.VERB
                    || predication.kind() == Predication.Kind.ACTION_NOUN
                    || predication.kind() == Predication.Kind.ELIDED;
            if (act) {
                found.add(proposition(predication));
            }
        }
        return List.copyOf(found);
    }

    private Proposition proposition(Predication predication) {
        Set<String> agents = keys(predication.agent().stream());
        Set<String> patients = keys(predication.patient().stream());
        Set<String> others = keys(Stream.concat(predication.recipient().stream(), predication.complements()));
        // a complement that is no party is time, place or manner
        others.removeIf(key -> !key.startsWith("@") && !key.startsWith("#"));
        return new Proposition(
                predication.head(), Stems.of(predication.lemma()), agents, patients, others, predication.range());
    }

    private Set<String> keys(Stream<Argument> arguments) {
        Set<String> keys = new HashSet<>();
        arguments.flatMap(a -> a.each().stream()).filter(a -> !a.clause()).forEach(a -> add(a, keys));
        return keys;
    }

    /** The name that an argument speaks of, or the stem of its noun. */
    private void add(Argument argument, Set<String> keys) {
        Set<String> named = PartyNames.of(text).of(argument);
        Term term = text.term(argument.head());
        if (!named.isEmpty()) {
            keys.addAll(named);
        } else if (term != null) {
            keys.add(term.key());
        }
    }
}
