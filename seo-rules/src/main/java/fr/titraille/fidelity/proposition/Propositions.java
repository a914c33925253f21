package fr.titraille.fidelity.proposition;

import fr.titraille.analysis.Sentence;
import fr.titraille.entity.Mention;
import fr.titraille.fidelity.align.ComparedText;
import fr.titraille.fidelity.align.Stems;
import fr.titraille.fidelity.align.Stretch;
import fr.titraille.fidelity.align.Term;
import fr.titraille.predication.Argument;
import fr.titraille.predication.Predication;
import fr.titraille.predication.Predications;
import fr.titraille.text.Folding;
import fr.titraille.text.ResourceLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The propositions of a sentence, read off its predications, voice and converse undone. */
public final class Propositions {

    /** One end of a transfer. */
    private record End(int row, boolean giver) {}

    private static final Map<String, End> CONVERSES = converses();

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

    private static Map<String, End> converses() {
        Map<String, End> ends = new HashMap<>();
        int row = 0;
        for (List<String> columns : ResourceLines.table(Propositions.class, "converses.tsv", 2)) {
            for (String lemma : columns.get(0).split("\\|")) {
                ends.put(lemma, new End(row, true));
            }
            for (String lemma : columns.get(1).split("\\|")) {
                ends.put(lemma, new End(row, false));
            }
            row++;
        }
        return Map.copyOf(ends);
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
        End end = CONVERSES.get(predication.lemma());
        if (end == null) {
            return new Proposition(
                    predication.head(), Stems.of(predication.lemma()), agents, patients, others, predication.range());
        }
        return new Proposition(
                predication.head(),
                "transfer " + end.row(),
                end.giver() ? agents : others,
                patients,
                end.giver() ? others : agents,
                predication.range());
    }

    private Set<String> keys(Stream<Argument> arguments) {
        Set<String> keys = new HashSet<>();
        arguments.flatMap(a -> a.each().stream()).filter(a -> !a.clause()).forEach(a -> key(a).ifPresent(keys::add));
        return keys;
    }

    /** The name at the head of an argument, or the stem of its noun. */
    private Optional<String> key(Argument argument) {
        int start = text.token(argument.head()).start();
        for (Mention mention : text.mentions(argument.range())) {
            if (mention.form() != Mention.Form.REFERENCE
                    && mention.form() != Mention.Form.DEMONYM
                    && mention.range().start() <= start
                    && start < mention.range().end()) {
                String prefix = mention.type() == Mention.Type.CHIP ? "#" : "@";
                return Optional.of(prefix + Folding.unaccented(mention.name()));
            }
        }
        Term term = text.term(argument.head());
        return Optional.ofNullable(term).map(Term::key);
    }
}
