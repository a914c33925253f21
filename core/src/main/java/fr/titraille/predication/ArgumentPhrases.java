package fr.titraille.predication;

import fr.titraille.grammar.WordClass;
import fr.titraille.syntax.Relation;
import fr.titraille.text.TextRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Makes arguments of the tokens that head them: how far the phrase goes, its preposition, its conjuncts. */
final class ArgumentPhrases {

    private static final int NONE = ParsedSentence.NONE;

    /** What hangs on an attribute that heads its clause and belongs to the clause. */
    private static final Relation[] OF_CLAUSE = {
        Relation.NSUBJ,
        Relation.CSUBJ,
        Relation.COP,
        Relation.AUX,
        Relation.EXPL,
        Relation.ADVMOD,
        Relation.ADVCL,
        Relation.OBL,
        Relation.IOBJ,
        Relation.PUNCT
    };

    private final ParsedSentence parsed;

    private final Gaps gaps;

    ArgumentPhrases(ParsedSentence parsed, Gaps gaps) {
        this.parsed = parsed;
        this.gaps = gaps;
    }

    /** The phrase of a noun, pronoun or number that stands beside its predicate. */
    Argument phrase(Slot slot, int head) {
        return phrase(slot, head, NONE);
    }

    /** The phrase without the clause headed by {@code leftOut}. */
    Argument phrase(Slot slot, int head, int leftOut) {
        return make(slot, head, parsed.preposition(head), false, leftOut);
    }

    /** A clause as an argument. */
    Argument clause(Slot slot, int head) {
        return new Argument(
                slot, head, range(head, NONE, true), parsed.preposition(head), true, List.of(), Restoration.NONE, head);
    }

    /** One word that stands for the argument: a clitic, a possessive, an adjective. */
    Argument word(Slot slot, int token, String preposition, Restoration how) {
        return new Argument(slot, token, parsed.text.token(token).range(), preposition, false, List.of(), how, token);
    }

    private Argument make(Slot slot, int head, String preposition, boolean clause, int leftOut) {
        List<Argument> conjuncts = new ArrayList<>();
        List<Integer> others = conjuncts(head, leftOut);
        if (!others.isEmpty()) {
            conjuncts.add(single(slot, head, preposition, leftOut));
            for (int other : others) {
                String own = parsed.preposition(other);
                conjuncts.add(single(slot, other, own.isEmpty() ? preposition : own, leftOut));
            }
        }
        TextRange range = range(head, leftOut, true);
        return new Argument(slot, head, range, preposition, clause, conjuncts, Restoration.NONE, head);
    }

    private Argument single(Slot slot, int head, String preposition, int leftOut) {
        return new Argument(
                slot, head, range(head, leftOut, false), preposition, false, List.of(), Restoration.NONE, head);
    }

    /** The nouns coordinated with a noun; no elided clauses, no verbs. */
    private List<Integer> conjuncts(int head, int leftOut) {
        List<Integer> out = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(head));
        while (!open.isEmpty()) {
            for (int dependent : parsed.dependents(open.pop(), Relation.CONJ)) {
                if (dependent != leftOut
                        && !isCut(head, dependent)
                        && parsed.isNominal(dependent)
                        && !parsed.has(dependent, Relation.ORPHAN, Relation.COP)) {
                    out.add(dependent);
                    open.push(dependent);
                }
            }
        }
        out.sort(null);
        return out;
    }

    /** From the first to the last word of the phrase, without its preposition and marks at the ends. */
    private TextRange range(int head, int leftOut, boolean withConjuncts) {
        int[] bounds = {head, head};
        widen(head, leftOut, withConjuncts, bounds);
        return new TextRange(
                parsed.text.token(bounds[0]).start(),
                parsed.text.token(bounds[1]).end());
    }

    private void widen(int top, int leftOut, boolean withConjuncts, int[] bounds) {
        Deque<Integer> open = new ArrayDeque<>(List.of(top));
        while (!open.isEmpty()) {
            int token = open.pop();
            for (int dependent : parsed.dependents(token)) {
                if (dependent == leftOut || isCut(top, dependent) || outside(top, token, dependent, withConjuncts)) {
                    continue;
                }
                if (!parsed.is(dependent, Relation.PUNCT)) {
                    bounds[0] = Math.min(bounds[0], dependent);
                    bounds[1] = Math.max(bounds[1], dependent);
                }
                open.push(dependent);
            }
        }
    }

    /** « dont » before the noun it belongs to. */
    private boolean isRelativeOwner(int token) {
        return parsed.is(token, Relation.NMOD) && isRelativePronoun(token);
    }

    /** Whether two words belong to different clauses, one of them elided. */
    boolean isCut(int one, int other) {
        return gaps.span(one) != gaps.span(other);
    }

    private boolean outside(int top, int token, int dependent, boolean withConjuncts) {
        if (parsed.isAny(dependent, Relation.PARATAXIS, Relation.DISLOCATED) || isRelativeOwner(dependent)) {
            return true;
        }
        if (token != top) {
            return false;
        }
        if (parsed.isAny(dependent, Relation.CASE, Relation.MARK, Relation.CC)) {
            return true;
        }
        if (parsed.isAny(dependent, OF_CLAUSE) && parsed.has(top, Relation.COP)) {
            return true;
        }
        if (parsed.is(dependent, Relation.CONJ)) {
            return !withConjuncts || !parsed.isNominal(dependent) || parsed.has(dependent, Relation.ORPHAN);
        }
        return false;
    }

    /** Whether the token is a pronoun that opens a relative clause. */
    boolean isRelativePronoun(int token) {
        return WordClass.RELATIVE_PRONOUN.has(parsed.key(token));
    }
}
