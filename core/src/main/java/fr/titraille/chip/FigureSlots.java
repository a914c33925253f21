package fr.titraille.chip;

import fr.titraille.chip.Clause.Link;
import fr.titraille.chip.VerbGroup.Form;
import fr.titraille.figure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the figures of a fact: those of its clause, then those of the clauses that share its event. */
final class FigureSlots {

    private FigureSlots() {}

    static void fill(SentenceReading sentence, FactDraft draft) {
        List<Clause> near = near(sentence, draft.clause);
        draft.quantity = first(sentence, near, draft, Figure.Type.COUNT);
        draft.amount = first(sentence, near, draft, Figure.Type.MONEY);
        if (draft.kind == ChipFact.Kind.DELIVERY || draft.kind == ChipFact.Kind.ORDER) {
            draft.percent = first(sentence, near, draft, Figure.Type.PERCENT);
        }
        draft.time = time(sentence, draft);
    }

    static @Nullable String time(SentenceReading sentence, FactDraft draft) {
        Figure date = first(sentence, near(sentence, draft.clause), draft, Figure.Type.DATE);
        return date == null ? null : date.date();
    }

    /** The clause, the participles inside it, and, for an infinitive or an inset participle, the verb it completes. */
    static List<Clause> near(SentenceReading sentence, @Nullable Clause clause) {
        if (clause == null) {
            return List.of();
        }
        List<Clause> out = new ArrayList<>(List.of(clause));
        for (Clause other : sentence.clauses()) {
            boolean participle = other.link() == Link.PARTICIPIAL
                    && other.antecedent() != null
                    && sentence.participants().parties(other.antecedent()).isEmpty()
                    && other.governor() == clause.index()
                    && other.index() > clause.index();
            if (participle) {
                out.add(other);
            }
        }
        Clause at = clause;
        boolean inset = clause.verb().form() == Form.PAST_PARTICIPLE && clause.antecedent() != null;
        while (!inset && at.verb().form() != Form.FINITE && at.governor() >= 0) {
            Clause governor = sentence.clauses().get(at.governor());
            if (telling(sentence, governor, at)) {
                break;
            }
            out.add(governor);
            at = governor;
        }
        return out;
    }

    /** A date beside « a annoncé » is that of the telling, unless the one who tells will act. */
    private static boolean telling(SentenceReading sentence, Clause governor, Clause clause) {
        return ReportingVerbs.INSTANCE.isSaying(governor.verb().lemma())
                && !Vocabulary.of("strong-plan-verb").contains(governor.verb().lemma())
                && clause.verb().form() != Form.INFINITIVE;
    }

    static @Nullable Figure first(SentenceReading sentence, List<Clause> clauses, FactDraft draft, Figure.Type type) {
        for (Clause clause : clauses) {
            Figure best = null;
            for (Figure figure : in(sentence, clause)) {
                if (figure.type() == type && fits(sentence, draft, figure)) {
                    if (best == null
                            || type == Figure.Type.DATE
                                    && after(sentence, best, draft) != after(sentence, figure, draft)
                                    && after(sentence, figure, draft)) {
                        best = figure;
                    }
                }
            }
            if (best != null) {
                return best;
            }
        }
        return null;
    }

    private static boolean after(SentenceReading sentence, Figure figure, FactDraft draft) {
        return figure.range().start() > sentence.words().start(draft.anchor);
    }

    private static boolean fits(SentenceReading sentence, FactDraft draft, Figure figure) {
        return figure.type() != Figure.Type.COUNT || isOfChips(draft, figure) && !isTakenUp(sentence, figure);
    }

    /** « 10 000 puces »; « en a vendu 10 000 ». */
    private static boolean isOfChips(FactDraft draft, Figure figure) {
        boolean bare = figure.unit() == null
                && draft.clause != null
                && draft.clause.verb().clitics().contains("en");
        return "chip".equals(figure.unit()) || bare;
    }

    /** « ces deux GPU » counts what was named before; it is no quantity of the event. */
    private static boolean isTakenUp(SentenceReading sentence, Figure figure) {
        Words words = sentence.words();
        for (int i = words.from() + 1; i < words.to(); i++) {
            if (words.start(i) >= figure.range().start()) {
                boolean few = figure.number() != null && figure.number() < 10;
                return Set.of("ces", "ses", "leurs").contains(words.key(i - 1))
                        || few && Set.of("les", "aux", "des").contains(words.key(i - 1));
            }
        }
        return false;
    }

    /** The figures of a verb and of the infinitives right under it: « devrait atteindre 50 milliards ». */
    static List<Figure> chained(SentenceReading sentence, Clause clause) {
        List<Figure> out = new ArrayList<>(in(sentence, clause));
        for (Clause other : sentence.clauses()) {
            if (other.governor() == clause.index() && other.verb().form() == Form.INFINITIVE) {
                out.addAll(chained(sentence, other));
            }
        }
        return out;
    }

    /** The figures of a clause's own phrases, in order. */
    static List<Figure> in(SentenceReading sentence, Clause clause) {
        List<Figure> out = new ArrayList<>();
        List<Phrase> region = new ArrayList<>(sentence.region(clause));
        boolean object = clause.link() == Link.RELATIVE
                && clause.opener().startsWith("qu")
                && !clause.opener().equals("qui");
        object |= clause.verb().form() == Form.PAST_PARTICIPLE;
        if (object && clause.antecedent() != null) {
            // « les 2 000 puces que X a livrées »
            region.add(clause.antecedent());
        }
        for (Figure figure : sentence.figures()) {
            for (Phrase phrase : region) {
                int start = sentence.words().start(phrase.opening());
                int end = sentence.words().end(phrase.end() - 1);
                if (figure.range().start() < end && start < figure.range().end()) {
                    out.add(figure);
                    break;
                }
            }
        }
        return out;
    }
}
