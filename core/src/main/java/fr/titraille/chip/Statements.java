package fr.titraille.chip;

import fr.titraille.chip.reader.ChipStatement;
import fr.titraille.figure.Figure;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts the statements of the frames beside those of the clause readers, and both into their public form. */
final class Statements {

    private Statements() {}

    /** A statement of the frames is added where the clause readers found none of its kind in the sentence. */
    static List<ChipFact> join(List<ChipFact> clauses, List<ChipStatement> frames, String text) {
        Map<TextRange, List<ChipFact>> known = new TreeMap<>(Comparator.comparingInt(TextRange::start));
        Map<TextRange, List<ChipFact>> read = new HashMap<>();
        for (ChipFact fact : clauses) {
            known.computeIfAbsent(fact.evidence(), r -> new ArrayList<>()).add(fact);
        }
        for (ChipStatement statement : frames) {
            known.computeIfAbsent(statement.evidence(), r -> new ArrayList<>());
            read.computeIfAbsent(statement.evidence(), r -> new ArrayList<>()).add(of(statement, text));
        }
        List<ChipFact> out = new ArrayList<>();
        known.forEach((sentence, facts) -> out.addAll(joined(facts, read.getOrDefault(sentence, List.of()))));
        return out;
    }

    /** The statements of one sentence. */
    private static List<ChipFact> joined(List<ChipFact> clauses, List<ChipFact> read) {
        List<ChipFact> out = new ArrayList<>(clauses);
        // where the frames tell one by one what the clause readers told at once, theirs count
        out.removeIf(f -> isDistributed(f, clauses, read));
        int kept = out.size();
        Set<ChipFact> completed = new HashSet<>();
        for (ChipFact fact : read) {
            boolean told = out.subList(0, kept).stream().anyMatch(f -> f.kind() == fact.kind());
            if (!told) {
                out.add(fact);
                continue;
            }
            for (int i = 0; i < kept; i++) {
                ChipFact before = out.get(i);
                if (!completed.contains(before) && isSame(before, fact)) {
                    ChipFact whole = completed(before, fact);
                    out.set(i, whole);
                    completed.add(whole);
                    break;
                }
            }
        }
        return out;
    }

    private static boolean isDistributed(ChipFact fact, List<ChipFact> clauses, List<ChipFact> frames) {
        List<ChipFact> members = alike(fact, frames);
        List<ChipFact> told = alike(fact, clauses);
        boolean paired = members.size() == told.size() && subjects(members) < subjects(told);
        return members.size() > 1
                && (members.size() > told.size() || paired)
                && members.stream()
                        .allMatch(f -> f.quantity() != null || f.kind() == ChipFact.Kind.MARKET && f.percent() != null);
    }

    private static int subjects(List<ChipFact> facts) {
        return facts.stream().mapToInt(f -> f.subject().size()).sum();
    }

    private static List<ChipFact> alike(ChipFact fact, List<ChipFact> all) {
        return all.stream().filter(f -> f.kind() == fact.kind()).toList();
    }

    /** Whether two readings are of one statement: nothing that both tell differs, and something is the same. */
    private static boolean isSame(ChipFact a, ChipFact b) {
        boolean shares = !Collections.disjoint(a.chip(), b.chip())
                || !Collections.disjoint(a.subject(), b.subject())
                || a.percent() != null && a.percent().equals(b.percent())
                || a.amount() != null && a.amount().equals(b.amount())
                || a.quantity() != null && a.quantity().equals(b.quantity());
        return shares
                && a.kind() == b.kind()
                && a.modality() == b.modality()
                && fits(a.subject(), b.subject())
                && fits(a.counterparty(), b.counterparty())
                && fits(a.chip(), b.chip())
                && fits(a.reference(), b.reference())
                && fits(a.quantity(), b.quantity())
                && fits(a.amount(), b.amount())
                && sameSize(a.percent(), b.percent())
                && fits(a.time(), b.time());
    }

    private static boolean fits(List<String> a, List<String> b) {
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }

    private static boolean sameSize(@Nullable Figure a, @Nullable Figure b) {
        return a == null || b == null || a.range().equals(b.range());
    }

    private static boolean fits(@Nullable Object a, @Nullable Object b) {
        return a == null || b == null || a.equals(b);
    }

    private static ChipFact completed(ChipFact a, ChipFact b) {
        return new ChipFact(
                a.kind(),
                a.subject().isEmpty() ? b.subject() : a.subject(),
                a.counterparty().isEmpty() ? b.counterparty() : a.counterparty(),
                a.chip().isEmpty() ? b.chip() : a.chip(),
                a.reference().isEmpty() ? b.reference() : a.reference(),
                a.quantity() == null ? b.quantity() : a.quantity(),
                a.amount() == null ? b.amount() : a.amount(),
                // the frames know a fall from a rise
                b.percent() != null ? b.percent() : a.percent(),
                a.time() == null ? b.time() : a.time(),
                a.modality(),
                a.evidence(),
                a.evidenceText());
    }

    private static ChipFact of(ChipStatement s, String text) {
        return new ChipFact(
                ChipFact.Kind.valueOf(s.kind().name()),
                s.subject(),
                s.counterparty(),
                s.chip(),
                s.reference(),
                s.quantity(),
                s.amount(),
                s.percent(),
                s.time(),
                ChipFact.Modality.valueOf(s.stance()),
                s.evidence(),
                s.evidence().of(text));
    }
}
