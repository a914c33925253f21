package fr.titraille.chip;

import fr.titraille.chip.reader.ChipStatement;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the statements of the frames beside those of the clause readers, and both into their public form. */
final class Statements {

    private Statements() {}

    /** A statement of the frames is added where the clause readers found none of its kind in the sentence. */
    static List<ChipFact> join(List<ChipFact> clauses, List<ChipStatement> frames, String text) {
        List<ChipFact> out = new ArrayList<>(clauses);
        for (ChipStatement statement : frames) {
            ChipFact fact = of(statement, text);
            boolean told = clauses.stream()
                    .anyMatch(f -> f.kind() == fact.kind() && f.evidence().overlaps(fact.evidence()));
            if (!told) {
                out.add(fact);
            }
        }
        out.sort(Comparator.comparing(ChipFact::evidence, Comparator.comparingInt(TextRange::start)));
        return out;
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
