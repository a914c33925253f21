package fr.titraille.optimize.prose;

import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Reading;
import fr.titraille.text.ResourceLines;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Shorter forms of a clause where grammar lets it be shortened: insets in brackets, dashes or commas leave, what follows
 * a comma before a subordinate leaves, an adverbial in front leaves. No word is exchanged, so what stays said stays true.
 */
final class Shortening {

    private static final Set<String> INSETS = ResourceLines.set(Shortening.class, "inset-openings.txt");
    private static final Set<String> CUTS = ResourceLines.set(Shortening.class, "cut-openings.txt");
    private static final Set<String> FRONTS = Set.of(
            "malgré", "en", "dans", "depuis", "après", "avant", "pour", "face", "suite", "bien", "alors", "outre",
            "avec");
    private static final Set<String> ADJUNCTS =
            Set.of("pour", "depuis", "pendant", "auprès", "dans", "malgré", "durant");
    private static final int LONGEST_INSET = 24;

    private Shortening() {}

    /** The clause itself and its shorter forms, longest first; each has a finite verb. */
    static List<KeptClause> of(KeptClause clause) {
        Set<KeptClause> out = new LinkedHashSet<>();
        out.add(clause);
        KeptClause bare = withoutLastPronoun(withoutInsets(clause));
        out.add(bare);
        List<Integer> borders = borders(bare);
        for (int i = borders.size() - 1; i >= 0; i--) {
            out.add(withoutLastPronoun(bare.first(borders.get(i))));
        }
        KeptClause back = withoutFront(bare);
        if (back.size() < bare.size()) {
            out.add(back);
            List<Integer> own = borders(back);
            for (int i = own.size() - 1; i >= 0; i--) {
                out.add(back.first(own.get(i)));
            }
        }
        List<KeptClause> whole = new ArrayList<>();
        for (KeptClause form : out) {
            if (form.size() > 2 && form.hasFiniteVerb() && mainVerb(form)) {
                whole.add(form);
            }
        }
        return whole;
    }

    /** As {@link #of}, but a clause with insets in dashes or brackets comes without them first. */

    /** Forms for a headline: without an adjunct of purpose, time or place at the end. */
    static List<KeptClause> headlines(KeptClause clause) {
        List<KeptClause> out = new ArrayList<>();
        for (int i = clause.size() - 2; i > 4; i--) {
            boolean adjunct = ADJUNCTS.contains(clause.key(i)) && clause.pos(i) == PartOfSpeech.ADP
                    || isPresentParticiple(clause, i);
            KeptClause cut = adjunct ? clause.first(i) : clause;
            if (adjunct && cut.hasFiniteVerb() && endsWithNoun(cut)) {
                out.add(cut);
            }
        }
        return out;
    }

    private static boolean endsWithNoun(KeptClause clause) {
        PartOfSpeech last = clause.pos(clause.size() - 1);
        boolean nominal = last == PartOfSpeech.NOUN || last == PartOfSpeech.PROPN || last == PartOfSpeech.ADJ;
        int verb = 0;
        for (int i = 0; i < clause.size(); i++) {
            verb = clause.isFinite(i) ? i : verb;
        }
        // a verb and its object: one word alone behind the verb is rarely a whole
        return nominal && clause.size() - verb > 2;
    }

    /** Whether a finite verb stands outside the subordinate that the clause opens with. */
    private static boolean mainVerb(KeptClause clause) {
        boolean subordinate = Set.of("bien", "alors", "si", "lorsque", "quand", "comme", "puisque", "après", "tandis")
                .contains(clause.key(0));
        int verbs = 0;
        for (int i = 0; i < clause.size(); i++) {
            verbs += clause.isFinite(i) ? 1 : 0;
        }
        return !subordinate || (verbs > 1 && indexOf(clause, ",", 0) > 0);
    }

    private static KeptClause withoutInsets(KeptClause clause) {
        KeptClause out = clause;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 1; i < out.size() && !changed; i++) {
                int end = insetEnd(out, i);
                if (end > 0) {
                    out = out.without(i, end);
                    changed = true;
                }
            }
        }
        return out;
    }

    /** One past the inset that opens at {@code at}, or -1. */
    private static int insetEnd(KeptClause clause, int at) {
        String mark = clause.token(at).text();
        if (mark.equals("(")) {
            int close = indexOf(clause, ")", at + 1);
            return close < 0 ? -1 : close + 1;
        }
        if (mark.equals("–") || mark.equals("—")) {
            int close = indexOf(clause, mark, at + 1);
            return close < 0 ? -1 : close + 1;
        }
        if (mark.equals(",") && (INSETS.contains(clause.key(at + 1)) || isPresentParticiple(clause, at + 1))) {
            int close = indexOf(clause, ",", at + 1);
            boolean goesOn =
                    close > 0 && close - at < LONGEST_INSET && close + 1 < clause.size() && verbSoon(clause, close);
            return goesOn ? close + 1 : -1;
        }
        return -1;
    }

    /** Whether the verb of the subject before the inset follows it. */
    private static boolean verbSoon(KeptClause clause, int close) {
        for (int i = close + 1; i < Math.min(clause.size(), close + 4); i++) {
            if (clause.isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    /** Where the clause can end, in ascending order. */
    private static List<Integer> borders(KeptClause clause) {
        List<Integer> out = new ArrayList<>();
        for (int i = 3; i + 1 < clause.size(); i++) {
            boolean comma = clause.token(i).text().equals(",")
                    && (CUTS.contains(clause.key(i + 1))
                            || isPresentParticiple(clause, i + 1)
                            || isAbsolute(clause, i));
            if (comma || isLooseAdverbial(clause, i)) {
                out.add(i);
            }
        }
        return out;
    }

    /** Without « sur eux », « pour elle » at the end. */
    private static KeptClause withoutLastPronoun(KeptClause clause) {
        int last = clause.size() - 1;
        boolean pronoun = last > 3
                && Set.of("eux", "lui", "elle", "elles").contains(clause.key(last))
                && clause.pos(last - 1) == PartOfSpeech.ADP;
        return pronoun ? clause.first(last - 1) : clause;
    }

    /** « …, l’administration ayant interdit… »: a participle with its own subject. */
    private static boolean isAbsolute(KeptClause clause, int at) {
        for (int i = at + 2; i < Math.min(clause.size(), at + 6); i++) {
            if (clause.key(i).equals("ayant") || clause.key(i).equals("étant")) {
                return true;
            }
        }
        return false;
    }

    /** « en utilisant… », « afin de… », « tandis que… », « alors que… » without a comma. */
    private static boolean isLooseAdverbial(KeptClause clause, int at) {
        String key = clause.key(at);
        String next = clause.key(at + 1);
        if (key.equals("en") && isPresentParticiple(clause, at + 1)) {
            return true;
        }
        if (key.equals("afin") || key.equals("lorsque") || key.equals("car")) {
            return true;
        }
        return (key.equals("tandis") || key.equals("alors") || key.equals("depuis")) && next.startsWith("qu");
    }

    private static boolean isPresentParticiple(KeptClause clause, int at) {
        return at < clause.size()
                && clause.has(at, Reading::isPresentParticiple)
                && clause.pos(at) == PartOfSpeech.VERB;
    }

    /** Without the adverbial or subordinate in front of the first comma. */
    private static KeptClause withoutFront(KeptClause clause) {
        int comma = indexOf(clause, ",", 1);
        boolean front = comma > 0 && comma < 20 && FRONTS.contains(clause.key(0));
        return front ? clause.from(comma + 1) : clause;
    }

    private static int indexOf(KeptClause clause, String mark, int from) {
        for (int i = from; i < clause.size(); i++) {
            if (clause.token(i).text().equals(mark)) {
                return i;
            }
        }
        return -1;
    }
}
