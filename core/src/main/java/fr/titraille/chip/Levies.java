package fr.titraille.chip;

import fr.titraille.figure.Figure;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a levy told by who pays it: « Nvidia reversera à Washington 15 % de ses ventes de H20 ». */
final class Levies {

    private static final Set<String> PAYS = Vocabulary.of("levy-verb");

    private final SentenceReading sentence;

    Levies(SentenceReading sentence) {
        this.sentence = sentence;
    }

    @Nullable
    FactDraft read(Clause clause) {
        if (!PAYS.contains(clause.verb().lemma())) {
            return null;
        }
        FactDraft draft =
                new FactDraft(ChipFact.Kind.RESTRICTION, clause, clause.verb().head());
        for (Role role : new RoleReader(sentence).of(clause)) {
            Set<String> parties = sentence.parties(role.phrase(), clause);
            if (role.name().equals("à")) {
                draft.subject(parties.stream().filter(Authorities::isState).toList());
            } else if (role.name().equals(RoleReader.SUBJECT)) {
                draft.counterparty(parties);
            }
        }
        if (draft.subject.isEmpty() || draft.counterparty.isEmpty()) {
            return null;
        }
        for (Phrase phrase : sentence.region(clause)) {
            if (sentence.participants().isChips(phrase)) {
                draft.chip(sentence.participants().chips(phrase));
            }
        }
        List<Clause> near = FigureSlots.near(sentence, clause);
        draft.percent = FigureSlots.first(sentence, near, draft, Figure.Type.PERCENT);
        draft.time = FigureSlots.time(sentence, draft);
        draft.counterparty.removeAll(draft.subject);
        boolean chips = !draft.chip.isEmpty() || sentence.discourse().spokeOfChips();
        return chips && draft.percent != null ? draft : null;
    }
}
