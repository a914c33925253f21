package fr.titraille.headline;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Sentence;
import fr.titraille.grammar.WordClass;
import fr.titraille.predication.Holder;
import fr.titraille.predication.Predication;
import fr.titraille.predication.Predications;
import fr.titraille.syntax.Relation;
import fr.titraille.text.FrenchMonths;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sentence made shorter along its tree, every word as it stands: brackets, a link word in front, insets and what
 * hangs on the end behind a comma go. Who says so, conditions, limits and negations stay.
 */
public final class SentenceTrims {

    private static final Relation[] LOOSE = {
        Relation.ACL,
        Relation.ACL_RELCL,
        Relation.APPOS,
        Relation.ADVCL,
        Relation.OBL,
        Relation.NMOD,
        Relation.PARATAXIS
    };

    /** Words of a further inset that goes with the one before it. */
    private static final int MOST_CHAINED = 12;

    /** Stretches that are tried with and without one another. */
    private static final int MOST_UNITS = 4;

    private final SentenceTree tree;
    private final List<Unit> units = new ArrayList<>();
    private final BitSet always = new BitSet();

    /** A stretch that may go; {@code cost} tells what goes first. */
    private record Unit(int from, int to, int cost) {}

    private SentenceTrims(AnalyzedText text, Sentence sentence) {
        this.tree = new SentenceTree(text, sentence);
        link();
        brackets();
        Set<Integer> held = held();
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            unit(token, held);
            tail(token, held);
            joined(token, held);
        }
        units.removeIf(u -> !isWhole(u));
        units.sort(Comparator.comparingInt(Unit::cost).thenComparing(u -> -u.to()));
    }

    /**
     * The sentence without what may go, longest first; its own words whole first when nothing has to go.
     *
     * @param most longest in characters
     */
    public static List<String> of(LedeSentence told, int least, int most) {
        AnalyzedText text = told.text();
        Sentence sentence = told.sentence();
        if (!told.string().endsWith(".")
                || sentence.endToken() - sentence.firstToken() > HeadlineCandidates.MAX_TOKENS) {
            return List.of();
        }
        return new SentenceTrims(text, sentence).stages(least, most);
    }

    private List<String> stages(int least, int most) {
        Set<String> out = new LinkedHashSet<>();
        List<Unit> some = units.subList(0, Math.min(MOST_UNITS, units.size()));
        for (int chosen = 0; chosen < 1 << some.size(); chosen++) {
            BitSet gone = (BitSet) always.clone();
            for (int i = 0; i < some.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    gone.set(some.get(i).from(), some.get(i).to());
                }
            }
            collect(gone, least, most, out);
        }
        return out.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private void collect(BitSet gone, int least, int most, Set<String> out) {
        String line = line(gone);
        if (line.length() >= least && line.length() <= most && !out.contains(line) && readsAlike(line)) {
            out.add(line);
        }
    }

    private String line(BitSet gone) {
        List<Integer> kept = new ArrayList<>();
        for (int token = tree.sentence.firstToken(); token < tree.sentence.endToken(); token++) {
            if (!gone.get(token)) {
                kept.add(token);
            }
        }
        while (kept.size() > 1 && isSign(kept.get(kept.size() - 1)) && isSign(kept.get(kept.size() - 2))) {
            kept.remove(kept.size() - 2);
        }
        while (!kept.isEmpty() && isSign(kept.get(0))) {
            kept.remove(0);
        }
        return new HeadlineText(tree.text).prose(kept).line();
    }

    private boolean isSign(int token) {
        String key = tree.key(token);
        return key.equals(",") || key.equals(".") || key.equals(";") || key.equals(":") || key.equals("–");
    }

    /** Whether the root of what is left is the sentence's own predicate. */
    private boolean readsAlike(String line) {
        return SelfReading.hasRoot(line, tree.text.lemma(tree.tree.root()));
    }

    /** « Ainsi, », « Par ailleurs, » in front always goes. */
    private void link() {
        int first = tree.sentence.firstToken();
        for (int token = first; token < Math.min(first + 4, tree.sentence.endToken()); token++) {
            if (tree.key(token).equals(",")) {
                boolean adverb = WordClass.LINK_ADVERB.has(tree.key(first)) || tree.isAny(first, Relation.CC);
                if (adverb) {
                    always.set(first, token + 1);
                }
                return;
            }
        }
        if (WordClass.COORDINATOR.has(tree.key(first))) {
            always.set(first);
        }
    }

    private void brackets() {
        int open = SentenceTree.NONE;
        for (int token = tree.sentence.firstToken(); token < tree.sentence.endToken(); token++) {
            if (tree.key(token).equals("(")) {
                open = token;
            } else if (tree.key(token).equals(")") && open != SentenceTree.NONE) {
                always.set(open, token + 1);
                open = SentenceTree.NONE;
            }
        }
    }

    /** The tokens that tell who says so. */
    private Set<Integer> held() {
        Set<Integer> out = new LinkedHashSet<>();
        for (Predication predication : Predications.of(tree.text).in(tree.sentence)) {
            Optional<Holder> holder = predication.holder();
            holder.ifPresent(h -> {
                out.add(h.head());
                out.add(h.cueToken());
            });
        }
        return out;
    }

    private void unit(int token, Set<Integer> held) {
        int head = tree.tree.head(token);
        boolean loose = tree.isAny(token, LOOSE) || tree.isAny(token, Relation.CONJ) && isParticiple(token);
        if (!loose || head > token || !tree.holds(head)) {
            return;
        }
        int first = tree.first(token);
        int last = tree.last(token);
        boolean joined = tree.isAny(token, Relation.CONJ) && WordClass.AND.has(tree.key(first));
        boolean opened = tree.opensInset(first) && !tree.key(first - 1).equals("(");
        boolean apart = tree.isAny(token, Relation.CONJ) ? joined : opened;
        if (first <= head || !apart || holdsAny(first, last, held) || restricts(token, first)) {
            return;
        }
        String next = tree.key(last + 1);
        boolean closed = next.equals(tree.key(first - 1));
        boolean end = next.equals(".") || next.equals(",") || next.equals(";");
        if (!closed && !end) {
            return;
        }
        int from = joined ? first : first - 1;
        boolean main = tree.first(tree.tree.root()) > last || last < tree.tree.root();
        int comma = closed && !joined ? closing(last + 1, held) : last + 1;
        int to = closed && !joined && isResumed(comma, head) ? comma + 1 : comma;
        units.add(new Unit(from, to, main ? 1 : 0));
    }

    private boolean isDate(int token) {
        for (int t = tree.first(token); t <= tree.last(token); t++) {
            if (FrenchMonths.NAMES.contains(tree.key(t)) || WordClass.WEEKDAY.has(tree.key(t))) {
                return true;
            }
        }
        return false;
    }

    /** The last comma of insets in a row: « trouvé à Suwon, au sud de Séoul, ». */
    private int closing(int comma, Set<Integer> held) {
        int last = comma;
        for (int token = comma + 1; tree.holds(token) && token <= comma + MOST_CHAINED; token++) {
            boolean verb = tree.text.reading(token).isFinite() && tree.is(token, PartOfSpeech.VERB, PartOfSpeech.AUX);
            if (verb || WordClass.COORDINATOR.has(tree.key(token)) || held.contains(token)) {
                break;
            }
            if (tree.key(token).equals(tree.key(comma))) {
                last = token;
            }
        }
        boolean goesOn = last > comma && tree.first(tree.tree.root()) < comma && tree.tree.root() > last;
        return goesOn ? last : comma;
    }

    /** A second main clause with a subject of its own, joined by « et » at the end. */
    private void joined(int token, Set<Integer> held) {
        int first = tree.first(token);
        boolean second = tree.isAny(token, Relation.CONJ)
                && tree.tree.head(token) == tree.tree.root()
                && tree.text.reading(token).isFinite()
                && tree.dependent(token, Relation.NSUBJ) != SentenceTree.NONE
                && WordClass.AND.has(tree.key(first))
                && tree.last(token) + 2 == tree.sentence.endToken();
        if (second && !holdsAny(first, tree.last(token), held)) {
            units.add(new Unit(tree.key(first - 1).equals(",") ? first - 1 : first, tree.last(token) + 1, 1));
        }
    }

    /** Whether each finite verb of the stretch has its own link word in it: else the tree put a main verb there. */
    private boolean isWhole(Unit unit) {
        int verbs = 0;
        int links = 0;
        for (int token = unit.from(); token < unit.to(); token++) {
            String key = tree.key(token);
            verbs += tree.text.reading(token).isFinite() && tree.is(token, PartOfSpeech.VERB, PartOfSpeech.AUX) ? 1 : 0;
            links += WordClass.QUE.has(key)
                            || WordClass.RELATIVE_PRONOUN.has(key)
                            || WordClass.SUBORDINATOR.has(key)
                            || WordClass.COORDINATOR.has(key)
                    ? 1
                    : 0;
        }
        return verbs <= links;
    }

    /** A circumstance at the very end, or a date before a comma, where the verb has its object or another complement without it. */
    private void tail(int token, Set<Integer> held) {
        int head = tree.tree.head(token);
        boolean circumstance =
                tree.isAny(token, Relation.OBL) && !tree.isAny(token, Relation.OBL_ARG, Relation.OBL_AGENT);
        boolean closes = tree.last(token) + 2 >= tree.sentence.endToken()
                || tree.key(tree.last(token) + 1).equals(",") && isDate(token);
        if (!circumstance || head > token || !tree.holds(head) || !closes) {
            return;
        }
        int first = tree.first(token);
        boolean other = false;
        for (int dependent : tree.dependents(head, Relation.OBJ, Relation.OBL_ARG, Relation.OBL_AGENT, Relation.OBL)) {
            other |= dependent < token && dependent > head;
        }
        if (other && first > head && !holdsAny(first, tree.last(token), held) && !restricts(token, first)) {
            units.add(new Unit(first, tree.last(token) + 1, 2));
        }
    }

    /** Whether what follows the closing comma goes on with the clause that the inset broke: the verb of its noun. */
    private boolean isResumed(int comma, int head) {
        int next = comma + 1;
        return tree.holds(next) && !WordClass.COORDINATOR.has(tree.key(next)) && isAbove(next, head);
    }

    private boolean isAbove(int token, int head) {
        int up = token;
        for (int steps = 0; steps < 6 && tree.holds(up); steps++) {
            if (up == head || up == tree.tree.head(head)) {
                return true;
            }
            up = tree.tree.head(up);
        }
        return false;
    }

    private boolean holdsAny(int first, int last, Set<Integer> held) {
        return held.stream().anyMatch(t -> t >= first && t <= last);
    }

    private boolean restricts(int token, int first) {
        String key = tree.key(first);
        boolean condition = WordClass.IF.has(key) || WordClass.RESTRICTION.has(key) || LimitWords.opens(key);
        return condition
                || tree.isAny(token, Relation.PARATAXIS) && tree.isAny(token, Relation.CCOMP)
                || WordClass.NEGATION.has(key);
    }

    private boolean isParticiple(int token) {
        return tree.text.reading(token).isPastParticiple()
                || tree.text.reading(token).isPresentParticiple();
    }
}
