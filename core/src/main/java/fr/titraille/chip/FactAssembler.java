package fr.titraille.chip;

import fr.titraille.figure.Figure;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes facts of the drafts of one sentence: modality, statements of one event merged, what adds nothing left out. */
final class FactAssembler {

    private FactAssembler() {}

    static List<ChipFact> assemble(SentenceReading sentence, List<FactDraft> drafts, String text) {
        ModalityReader modality = new ModalityReader(sentence);
        List<FactDraft> kept = new ArrayList<>();
        List<FactDraft> ordered = new ArrayList<>(drafts);
        ordered.sort(Comparator.comparingInt((FactDraft d) -> -d.weight()).thenComparingInt(d -> d.anchor));
        for (FactDraft draft : ordered) {
            if (draft.modality == null) {
                draft.modality = modality.of(draft);
            }
            FactDraft host = host(kept, draft);
            if (host == null) {
                kept.add(draft);
            } else {
                absorb(host, draft);
            }
        }
        kept.sort(Comparator.comparingInt(d -> d.anchor));
        TextRange evidence = evidence(sentence, text);
        List<ChipFact> facts = new ArrayList<>();
        for (FactDraft draft : kept) {
            facts.add(new ChipFact(
                    draft.kind,
                    List.copyOf(draft.subject),
                    List.copyOf(draft.counterparty),
                    List.copyOf(draft.chip),
                    List.copyOf(draft.reference),
                    draft.quantity,
                    draft.amount,
                    draft.percent,
                    draft.time,
                    Objects.requireNonNull(draft.modality),
                    evidence,
                    evidence.of(text)));
        }
        return facts;
    }

    private static @Nullable FactDraft host(List<FactDraft> kept, FactDraft draft) {
        for (FactDraft other : kept) {
            if (other.kind == draft.kind && other.modality == draft.modality && compatible(other, draft)) {
                return other;
            }
        }
        return null;
    }

    private static boolean compatible(FactDraft a, FactDraft b) {
        return fits(a.subject, b.subject)
                && fits(a.counterparty, b.counterparty)
                && fits(a.chip, b.chip)
                && fits(a.reference, b.reference)
                && fits(a.quantity, b.quantity)
                && fits(a.amount, b.amount)
                && fits(a.percent, b.percent)
                && (a.time == null || b.time == null || a.time.equals(b.time));
    }

    private static boolean fits(Set<String> a, Set<String> b) {
        return a.isEmpty() || b.isEmpty() || a.containsAll(b) || b.containsAll(a);
    }

    private static boolean fits(@Nullable Figure a, @Nullable Figure b) {
        return a == null || b == null || a.range().equals(b.range());
    }

    private static void absorb(FactDraft host, FactDraft other) {
        host.subject.addAll(other.subject);
        host.counterparty.addAll(other.counterparty);
        host.chip.addAll(other.chip);
        host.reference.addAll(other.reference);
        host.quantity = host.quantity == null ? other.quantity : host.quantity;
        host.amount = host.amount == null ? other.amount : host.amount;
        host.percent = host.percent == null ? other.percent : host.percent;
        host.time = host.time == null ? other.time : host.time;
    }

    /** The sentence without its list mark. */
    private static TextRange evidence(SentenceReading sentence, String text) {
        TextRange range = sentence.sentence().range();
        int start = range.start();
        while (start < range.end()
                && (Set.of('-', '•', '–', '*', '·', '▪').contains(text.charAt(start))
                        || Character.isWhitespace(text.charAt(start))
                        || text.charAt(start) == '\u00A0'
                        || text.charAt(start) == '\u202F')) {
            start++;
        }
        return new TextRange(start, range.end());
    }
}
