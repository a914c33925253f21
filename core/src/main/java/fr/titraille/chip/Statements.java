package fr.titraille.chip;

import fr.titraille.chip.reader.ChipStatement;
import fr.titraille.figure.Figure;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
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
        out.replaceAll(fact -> isLess(fact, text) ? fallen(fact) : fact);
        return out;
    }

    /** « 39 % moins cher », « 48 % de moins »: by how much less. */
    private static boolean isLess(ChipFact fact, String text) {
        boolean compared = fact.kind() == ChipFact.Kind.PRICE || fact.kind() == ChipFact.Kind.PERFORMANCE;
        Figure percent = fact.percent();
        if (!compared || percent == null || percent.number() == null || percent.number() < 0) {
            return false;
        }
        return LESS.matcher(text).region(percent.range().end(), text.length()).lookingAt();
    }

    private static final Pattern LESS = Pattern.compile("[\\s\u00A0\u202F]+(?:de )?moins\\b");

    private static ChipFact fallen(ChipFact a) {
        Figure percent = a.percent();
        if (percent == null || percent.number() == null) {
            return a;
        }
        Figure less = new Figure(
                percent.text(),
                percent.range(),
                percent.type(),
                -percent.number(),
                percent.date(),
                percent.unit(),
                percent.precision());
        return new ChipFact(
                a.kind(),
                a.subject(),
                a.counterparty(),
                a.chip(),
                a.reference(),
                a.quantity(),
                a.amount(),
                less,
                a.time(),
                a.modality(),
                a.evidence(),
                a.evidenceText());
    }

    /** The statements of one sentence: of each kind the fuller of both readings, completed by the other. */
    private static List<ChipFact> joined(List<ChipFact> clauses, List<ChipFact> frames) {
        List<ChipFact> out = new ArrayList<>();
        for (ChipFact.Kind kind : ChipFact.Kind.values()) {
            List<ChipFact> told = of(kind, clauses);
            List<ChipFact> framed = of(kind, frames);
            boolean fuller = filled(framed) > filled(told) || told.isEmpty() || isDistributed(framed, told);
            out.addAll(fuller ? completed(framed, told) : completed(told, framed));
        }
        // how the shipments of nobody to nobody changed is told of a market
        out.removeIf(f -> f.kind() == ChipFact.Kind.DELIVERY
                && f.subject().isEmpty()
                && f.counterparty().isEmpty()
                && f.percent() != null
                && out.stream()
                        .anyMatch(m -> m.kind() == ChipFact.Kind.MARKET
                                && sameSize(m.percent(), f.percent())
                                && m.percent() != null));
        // a sum that is told of a whole market is no order of nobody
        out.removeIf(f -> f.kind() == ChipFact.Kind.ORDER
                && f.subject().isEmpty()
                && f.counterparty().isEmpty()
                && f.amount() != null
                && out.stream()
                        .anyMatch(m -> m.kind() == ChipFact.Kind.MARKET
                                && m.amount() != null
                                && m.amount().range().equals(f.amount().range())));
        return out;
    }

    /** Where the frames tell one by one what the clause readers told at once, theirs count. */
    private static boolean isDistributed(List<ChipFact> framed, List<ChipFact> told) {
        boolean paired = framed.size() == told.size() && subjects(framed) < subjects(told);
        return framed.size() > 1
                && (framed.size() > told.size() || paired)
                && framed.stream()
                        .allMatch(f -> f.quantity() != null || f.kind() == ChipFact.Kind.MARKET && f.percent() != null);
    }

    private static int subjects(List<ChipFact> facts) {
        return facts.stream().mapToInt(f -> f.subject().size()).sum();
    }

    private static List<ChipFact> of(ChipFact.Kind kind, List<ChipFact> facts) {
        return facts.stream().filter(f -> f.kind() == kind).toList();
    }

    private static List<ChipFact> completed(List<ChipFact> kept, List<ChipFact> others) {
        List<ChipFact> open = new ArrayList<>(others);
        List<ChipFact> out = new ArrayList<>();
        for (ChipFact fact : kept) {
            ChipFact same =
                    open.stream().filter(o -> isSame(fact, o)).findFirst().orElse(null);
            open.remove(same);
            out.add(same == null ? fact : completed(fact, same));
        }
        return out;
    }

    /** How many values the statements tell in all. */
    private static int filled(List<ChipFact> facts) {
        int n = 0;
        for (ChipFact f : facts) {
            n += f.subject().size()
                    + f.counterparty().size()
                    + f.chip().size()
                    + f.reference().size();
            for (Object value : Arrays.asList(f.quantity(), f.amount(), f.percent(), f.time())) {
                n += value == null ? 0 : 1;
            }
        }
        return n;
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

    /** The frames know a fall from a rise. */
    private static boolean isFall(@Nullable Figure percent) {
        return percent != null && percent.number() != null && percent.number() < 0;
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
                a.percent() == null || isFall(b.percent()) ? b.percent() : a.percent(),
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
