package fr.titraille.chip;

import fr.titraille.figure.Figure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what an authority forbids, limits or licenses, and whom it hits. */
final class RestrictionReader implements FactReader {

    @Override
    public List<FactDraft> read(SentenceReading sentence) {
        Authorities authorities = new Authorities(sentence);
        Bans bans = new Bans(sentence, authorities);
        Barring barring = new Barring(sentence, authorities);
        Levies levies = new Levies(sentence);
        List<FactDraft> out = new ArrayList<>();
        for (Clause clause : sentence.clauses()) {
            FactDraft draft = bans.read(clause);
            draft = draft == null ? barring.read(clause) : draft;
            draft = draft == null ? levies.read(clause) : draft;
            if (draft != null) {
                out.add(draft);
            }
        }
        Measures measures = new Measures(sentence, authorities);
        for (Phrase phrase : sentence.phrases()) {
            if (authorities.isMeasure(phrase) && out.stream().noneMatch(d -> covers(sentence, d, phrase))) {
                FactDraft draft = measures.read(phrase);
                if (draft != null) {
                    out.add(draft);
                }
            }
        }
        out.forEach(draft -> draft.time = draft.time == null ? inForce(sentence) : draft.time);
        return out;
    }

    /** A measure that a verb already states is the same fact, as is the measure that a participle specifies. */
    private static boolean covers(SentenceReading sentence, FactDraft draft, Phrase noun) {
        Clause own = sentence.clauseOf(noun);
        return draft.clause != null
                && (own == draft.clause
                        || own != null
                                && own.governor() == draft.clause.index()
                                && !own.verb().isFinite());
    }

    /** « entrera en vigueur le 17 novembre ». */
    private static @Nullable String inForce(SentenceReading sentence) {
        for (Clause clause : sentence.clauses()) {
            boolean enters = clause.verb().lemma().equals("entrer")
                    && clause.complements().stream()
                            .anyMatch(p -> sentence.words().lemma(p.head()).equals("vigueur"));
            if (enters) {
                for (Figure figure : FigureSlots.in(sentence, clause)) {
                    if (figure.type() == Figure.Type.DATE) {
                        return figure.date();
                    }
                }
            }
        }
        return null;
    }
}
