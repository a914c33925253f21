package fr.titraille.optimize.prose;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.grammar.WordClass;
import fr.titraille.headline.LimitWords;
import fr.titraille.syntax.DependencyTree;
import fr.titraille.syntax.Relation;
import fr.titraille.syntax.Syntax;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Shorter forms of a clause along its tree, every word as it stands: brackets and link words always go, then whole
 * circumstances, insets and second clauses. Conditions, limits and what restricts a noun stay, so what stays said stays
 * true.
 */
final class ClauseForms {

    private static final int NONE = DependencyTree.NONE;

    /** Units that are tried one by one. */
    private static final int MOST_UNITS = 5;

    private static final Relation[] LOOSE = {
        Relation.ADVCL, Relation.ACL_RELCL, Relation.ACL, Relation.PARATAXIS, Relation.CONJ, Relation.APPOS
    };

    private final AnalyzedText text;
    private final DependencyTree tree;
    private final TreeSet<Integer> all;

    private ClauseForms(KeptClause clause) {
        this.text = clause.text();
        this.tree = Syntax.of(text).tree(text.sentenceOf(clause.tokens().get(0)));
        this.all = new TreeSet<>(clause.tokens());
    }

    /** The clause without brackets and links, then without one unit, then without all, longest first. */
    static List<KeptClause> of(KeptClause clause) {
        return clause.size() == 0 ? List.of() : new ClauseForms(clause).forms();
    }

    private List<KeptClause> forms() {
        brackets();
        links();
        List<TreeSet<Integer>> units = units();
        Set<KeptClause> out = new LinkedHashSet<>();
        out.add(clause(all));
        TreeSet<Integer> none = new TreeSet<>(all);
        for (TreeSet<Integer> unit : units) {
            TreeSet<Integer> rest = new TreeSet<>(all);
            rest.removeAll(unit);
            out.add(clause(rest));
            none.removeAll(unit);
        }
        out.add(clause(none));
        out.removeIf(form -> form.size() < 3 || !form.hasFiniteVerb());
        List<KeptClause> sorted = new ArrayList<>(out);
        sorted.sort((a, b) -> Integer.compare(b.size(), a.size()));
        return sorted;
    }

    /** What stands in brackets or between two dashes. */
    private void brackets() {
        String opening = "";
        int open = NONE;
        for (int token : List.copyOf(all)) {
            String sign = text.token(token).text();
            boolean closes = opening.equals("(") ? sign.equals(")") : isDash(token) && sign.equals(opening);
            if (open != NONE && closes) {
                all.subSet(open, token + 1).clear();
                open = NONE;
            } else if (open == NONE && (sign.equals("(") || isDash(token))) {
                open = token;
                opening = sign;
            }
        }
    }

    /** « également », « donc », « Mais … » and the like: they bind to a sentence before. */
    private void links() {
        for (int token : List.copyOf(all)) {
            String key = text.token(token).key();
            boolean leaf = tree.dependents(token).allMatch(d -> text.pos(d) == PartOfSpeech.PUNCT);
            boolean opening = token == all.first()
                    && (WordClass.COORDINATOR.has(key)
                            || text.pos(token) == PartOfSpeech.ADV
                                    && isComma(token + 1)
                                    && !WordClass.TIME_ADVERB.has(key));
            if (opening || leaf && isLink(text, tree, token)) {
                remove(token);
            }
        }
    }

    /** « également », « donc »: said of the verb; « notamment son site » and « aussi rapide » are no links. */
    static boolean isLink(AnalyzedText text, DependencyTree tree, int token) {
        int head = tree.head(token);
        boolean verb = head != NONE && (text.pos(head) == PartOfSpeech.VERB || text.pos(head) == PartOfSpeech.AUX);
        return verb && WordClass.LINK_ADVERB.has(text.token(token).key()) && tree.is(token, Relation.ADVMOD);
    }

    private void remove(int token) {
        all.remove(token);
        boolean opened = isComma(token - 1) || all.isEmpty() || all.first() > token;
        if (isComma(token + 1) && opened) {
            all.remove(token + 1);
            all.remove(token - 1);
        }
    }

    private boolean isComma(int token) {
        return all.contains(token) && text.token(token).text().equals(",");
    }

    private List<TreeSet<Integer>> units() {
        List<TreeSet<Integer>> out = new ArrayList<>();
        int main = main();
        for (int token : all) {
            if (token == main || !isLoose(token) || out.size() == MOST_UNITS) {
                continue;
            }
            TreeSet<Integer> unit = new TreeSet<>(tree.subtree(token));
            unit.retainAll(all);
            if (unit.isEmpty()) {
                continue;
            }
            int first = unit.first();
            int last = unit.last();
            unit.removeIf(t -> (t == first || t == last) && text.pos(t) == PartOfSpeech.PUNCT);
            if (unit.isEmpty() || unit.contains(main) || !isApart(unit, main, token) || restricts(unit, token)) {
                continue;
            }
            int before = unit.first() - 1;
            int after = unit.last() + 1;
            boolean opened = isComma(before) || isDash(before);
            boolean front = unit.first().equals(all.first());
            if (opened) {
                unit.add(before);
            }
            if ((opened || front) && (isComma(after) || isDash(after))) {
                unit.add(after);
            }
            out.add(unit);
        }
        return out;
    }

    private boolean isLoose(int token) {
        for (Relation each : LOOSE) {
            if (tree.is(token, each)) {
                return each != Relation.CONJ || isClause(token);
            }
        }
        return false;
    }

    /** « …, et Dell en a vendu »: a clause with its own subject. */
    private boolean isClause(int token) {
        return tree.dependents(token, Relation.NSUBJ, Relation.EXPL_SUBJ)
                        .findAny()
                        .isPresent()
                || text.reading(token).isFinite();
    }

    /** Whether signs set it apart, or it is a circumstance behind all that the verb asks for. */
    private boolean isApart(TreeSet<Integer> unit, int main, int token) {
        int before = unit.first() - 1;
        boolean opened = isComma(before) || isDash(before);
        boolean closed = isComma(unit.last() + 1) || isDash(unit.last() + 1);
        boolean end = unit.last().equals(all.last());
        if (unit.first().equals(all.first())) {
            return closed && unit.last() < main;
        }
        boolean joined = tree.is(token, Relation.CONJ)
                || tree.is(token, Relation.ADVCL) && text.tag(token).isFinite();
        return (opened || joined) && (end || closed) && unit.first() > all.first();
    }

    private boolean isDash(int token) {
        return all.contains(token)
                && (text.token(token).text().equals("–")
                        || text.token(token).text().equals("—"));
    }

    /** Conditions, limits and negations never go. */
    private boolean restricts(TreeSet<Integer> unit, int token) {
        for (int each : unit.headSet(token + 1)) {
            String key = text.token(each).key();
            boolean mark = tree.head(each) == token;
            if (mark && (WordClass.IF.has(key) || LimitWords.opens(key) || WordClass.RESTRICTION.has(key))) {
                return true;
            }
        }
        return LimitWords.opens(text.token(unit.first()).key());
    }

    private int main() {
        for (int token : all) {
            if (text.pos(token) != PartOfSpeech.PUNCT && !all.contains(tree.head(token))) {
                return token;
            }
        }
        return NONE;
    }

    private KeptClause clause(TreeSet<Integer> tokens) {
        List<Integer> kept = new ArrayList<>(tokens);
        while (!kept.isEmpty() && text.pos(kept.get(0)) == PartOfSpeech.PUNCT) {
            kept.remove(0);
        }
        while (!kept.isEmpty() && isEnd(text.token(kept.get(kept.size() - 1)).text())) {
            kept.remove(kept.size() - 1);
        }
        return new KeptClause(text, kept);
    }

    private static boolean isEnd(String sign) {
        return sign.equals(",") || sign.equals(";") || sign.equals(":") || sign.equals("–") || sign.equals("—");
    }
}
