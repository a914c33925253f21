package fr.titraille.fidelity;

import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.figure.Figure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds for each figure of a rewrite the one of the source that it repeats, rounds, follows from or took the place of. */
final class QuantityMatches {

    private static final PhraseLexicon CUES = PhraseLexicon.list("derivation-cues.txt");
    /** The guidelines accept a rounding that says so; 5 % either way is « environ », 10 % is « près de » or « plus de ». */
    private static final double ABOUT = 0.05;

    private static final double NEARLY = 0.1;
    private static final double NEARLY_COPIED = 0.7;
    private static final double SUM = 0.006;
    private static final double ENUMERATION = 12;
    private static final Set<String> PEOPLE = Set.of(
            "person", "employee", "job", "worker", "engineer", "researcher", "official", "expert", "analyst", "source");
    private static final Set<String> GENERIC_UNITS = Set.of("unit", "item", "piece", "copy", "thing");

    private final Sources sources;
    private final ComparedText rewrite;
    private final Alignment alignment;
    private final boolean[] cued;
    private final Set<Quantity> used = new HashSet<>();
    private final List<QuantityMatch> matches = new ArrayList<>();

    private QuantityMatches(Sources sources, ComparedText rewrite, Alignment alignment) {
        this.sources = sources;
        this.rewrite = rewrite;
        this.alignment = alignment;
        this.cued = new boolean[rewrite.clauses().size()];
    }

    static QuantityMatches of(Sources sources, ComparedText rewrite, Alignment alignment) {
        QuantityMatches matches = new QuantityMatches(sources, rewrite, alignment);
        matches.run();
        return matches;
    }

    /** One a figure, in order of position. */
    List<QuantityMatch> all() {
        return List.copyOf(matches);
    }

    /** Those of the figures that stand at most so many figures apart. */
    List<QuantityMatch> around(Quantity quantity, int most) {
        return matches.subList(Math.max(0, quantity.index() - most), Math.min(matches.size(), quantity.index() + most));
    }

    QuantityMatch of(Quantity quantity) {
        return matches.get(quantity.index());
    }

    private void run() {
        for (PhraseLexicon.Cue cue : CUES.find(rewrite.analysis())) {
            cued[rewrite.clauseAt(cue.first()).index()] = true;
        }
        List<@Nullable QuantityMatch> found = new ArrayList<>();
        for (Quantity quantity : rewrite.quantities()) {
            QuantityMatch same = same(quantity);
            found.add(same);
            if (same != null && same.source() != null) {
                used.add(same.source().quantity());
            }
        }
        for (Quantity quantity : rewrite.quantities()) {
            QuantityMatch same = found.get(quantity.index());
            matches.add(same == null ? unmatched(quantity) : same);
        }
    }

    private @Nullable QuantityMatch same(Quantity quantity) {
        Sources.LocatedQuantity best = null;
        double bestScore = -1;
        for (Sources.LocatedQuantity candidate : sources.alike(quantity)) {
            if (candidate.quantity().sameValue(quantity)
                    && compatible(candidate.quantity(), quantity)
                    && !(quantity.isDate() && quantity.isMorePreciseThan(candidate.quantity()))) {
                double score = closeness(quantity, candidate);
                if (score > bestScore) {
                    best = candidate;
                    bestScore = score;
                }
            }
        }
        if (best == null) {
            return null;
        }
        Sources.LocatedQuantity replaced = replaced(quantity, best);
        return replaced == null
                ? new QuantityMatch(quantity, QuantityMatch.Outcome.SAME, best, null)
                : new QuantityMatch(quantity, QuantityMatch.Outcome.CHANGED, replaced, null);
    }

    /**
     * In a long article any value may stand somewhere: where a clause is nearly a source's, and the source's has another
     * value in the place of this one, the value was changed all the same.
     */
    private Sources.@Nullable LocatedQuantity replaced(Quantity quantity, Sources.LocatedQuantity found) {
        Clause clause = rewrite.clauseAt(quantity.firstToken());
        List<Alignment.Match> near = alignment.of(clause);
        if (near.isEmpty()
                || near.get(0).likeness() < NEARLY_COPIED
                || near.get(0).source().id() == found.clauseId()) {
            return null;
        }
        Sources.Located source = near.get(0).source();
        List<Quantity> own = rewrite.quantities(clause.sentence());
        Sources.LocatedQuantity replaced = null;
        for (Quantity given : source.origin().text().quantities(source.clause())) {
            if (given.sameValue(quantity) && compatible(given, quantity)) {
                return null;
            }
            boolean alike = given.isDate() == quantity.isDate()
                    && (given.isDate() || Objects.equals(given.unit(), quantity.unit()));
            if (alike && own.stream().noneMatch(given::sameValue)) {
                replaced = new Sources.LocatedQuantity(source.origin(), given, source.id());
            }
        }
        return replaced;
    }

    private double closeness(Quantity quantity, Sources.LocatedQuantity candidate) {
        Clause clause = rewrite.clauseAt(quantity.firstToken());
        double score = Objects.equals(candidate.quantity().unit(), quantity.unit()) ? 0.5 : 0;
        score += candidate.quantity().precision() == quantity.precision() ? 0.2 : 0;
        for (Alignment.Match match : alignment.of(clause)) {
            if (match.source().id() == candidate.clauseId()) {
                score += match.cover() + match.likeness();
            }
        }
        return score;
    }

    private static boolean compatible(Quantity a, Quantity b) {
        if (a.isDate() || b.isDate()) {
            return a.isDate() && b.isDate();
        }
        String left = a.unit();
        String right = b.unit();
        Figure.Type one = a.figure().type();
        Figure.Type other = b.figure().type();
        if (one != other && !(a.isBare() || b.isBare())) {
            return (left == null || right == null) && !isFixed(one, other);
        }
        return left == null
                || a.isBare()
                || b.isBare()
                || right == null
                || left.equals(right)
                || (PEOPLE.contains(left) && PEOPLE.contains(right))
                || a.sameLength(b)
                || a.sameMeasure(b)
                || GENERIC_UNITS.contains(left)
                || GENERIC_UNITS.contains(right);
    }

    private static boolean isFixed(Figure.Type one, Figure.Type other) {
        Set<Figure.Type> fixed = Set.of(Figure.Type.PERCENT, Figure.Type.DURATION, Figure.Type.MONEY);
        return fixed.contains(one) && fixed.contains(other);
    }

    private QuantityMatch unmatched(Quantity quantity) {
        List<Sources.LocatedQuantity> near = near(quantity);
        if (isLoose(quantity) || isElliptic(quantity, near)) {
            return new QuantityMatch(quantity, QuantityMatch.Outcome.IDLE, null, null);
        }
        Optional<QuantityMatch> accepted = rounded(quantity, near).or(() -> derived(quantity, near));
        if (accepted.isPresent()) {
            return accepted.get();
        }
        boolean small = quantity.figure().type() == Figure.Type.COUNT && quantity.number() <= ENUMERATION;
        Sources.LocatedQuantity rival = rival(quantity, near, small);
        boolean stated = isStatedSum(quantity);
        if (small && !stated && (rival == null || !sameUnit(rival.quantity(), quantity))) {
            return new QuantityMatch(quantity, QuantityMatch.Outcome.IDLE, null, null);
        }
        Sources.LocatedQuantity otherUnit = otherUnit(quantity, near);
        if (otherUnit != null) {
            return new QuantityMatch(quantity, QuantityMatch.Outcome.OTHER_UNIT, otherUnit, null);
        }
        if ((stated || isCued(quantity)) && !quantity.isDate() && (rival == null || used.contains(rival.quantity()))) {
            return new QuantityMatch(quantity, QuantityMatch.Outcome.WRONG_SUM, rival, right(quantity, near));
        }
        return new QuantityMatch(
                quantity, rival == null ? QuantityMatch.Outcome.NEW : QuantityMatch.Outcome.CHANGED, rival, null);
    }

    /** Whether the sources write the very number, though no figure was read there: « dix contre un ». */
    private boolean isLoose(Quantity quantity) {
        for (int k = quantity.firstToken(); k < quantity.endToken(); k++) {
            if (sources.isLooseNumber(rewrite.token(k).key())) {
                return true;
            }
        }
        return false;
    }

    /** « entre 30 et 40 » for 30 to 40 milliards. */
    private static boolean isElliptic(Quantity quantity, List<Sources.LocatedQuantity> near) {
        if (!quantity.isBare()) {
            return false;
        }
        for (Sources.LocatedQuantity candidate : near) {
            for (double scale : new double[] {1e3, 1e6, 1e9}) {
                if (Quantity.close(
                        quantity.number() * scale, candidate.quantity().number(), 1e-6)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The source's figures that a clause may work with: those of the sentences it draws on, the nearest first. */
    private List<Sources.LocatedQuantity> near(Quantity quantity) {
        if (sources.quantities().size() <= 14) {
            return sources.quantities();
        }
        Set<Integer> wanted = new HashSet<>();
        Clause clause = rewrite.clauseAt(quantity.firstToken());
        for (Clause own : rewrite.clausesOf(clause.sentence())) {
            for (Alignment.Match match : alignment.of(own)) {
                for (int id = match.source().id() - 4; id <= match.source().id() + 4; id++) {
                    wanted.add(id);
                }
            }
        }
        List<Sources.LocatedQuantity> near = new ArrayList<>();
        for (Sources.LocatedQuantity candidate : sources.quantities()) {
            if (wanted.contains(candidate.clauseId())) {
                near.add(candidate);
            }
        }
        return near;
    }

    private Optional<QuantityMatch> rounded(Quantity quantity, List<Sources.LocatedQuantity> near) {
        for (Sources.LocatedQuantity candidate : near) {
            Quantity source = candidate.quantity();
            if (!quantity.isDate()
                    && !source.isDate()
                    && compatible(source, quantity)
                    && digits(quantity.number()) <= digits(source.number())
                    && approximates(quantity, source.number())) {
                return Optional.of(new QuantityMatch(quantity, QuantityMatch.Outcome.ROUNDED, candidate, null));
            }
        }
        return Optional.empty();
    }

    /** Significant digits: 700 has one, 711 three. A rounding has no more of them than what it rounds. */
    private static int digits(double value) {
        return java.math.BigDecimal.valueOf(value).stripTrailingZeros().precision();
    }

    private static boolean approximates(Quantity quantity, double exact) {
        double value = quantity.number();
        return switch (quantity.precision()) {
            case EXACT -> false;
            case ABOUT -> Quantity.close(value, exact, ABOUT);
            case OVER -> value <= exact && Quantity.close(value, exact, NEARLY);
            case UNDER -> exact <= value && Quantity.close(value, exact, NEARLY);
        };
    }

    private Optional<QuantityMatch> derived(Quantity quantity, List<Sources.LocatedQuantity> near) {
        if (quantity.isDate()) {
            return Optional.empty();
        }
        Derivations derivations = new Derivations(given(near));
        List<Derivations.Derived> values = new ArrayList<>();
        if (isCued(quantity) || isStatedSum(quantity)) {
            values.addAll(derivations.computed());
        }
        values.addAll(derivations.equivalents());
        for (Derivations.Derived derived : values) {
            if (fits(quantity, derived)
                    && (Quantity.close(quantity.number(), derived.value(), SUM)
                            || approximates(quantity, derived.value()))) {
                return Optional.of(
                        new QuantityMatch(quantity, QuantityMatch.Outcome.DERIVED, located(derived, near), derived));
            }
        }
        return Optional.empty();
    }

    private static Sources.@Nullable LocatedQuantity located(
            Derivations.Derived derived, List<Sources.LocatedQuantity> near) {
        return near.stream()
                .filter(candidate -> candidate.quantity() == derived.of())
                .findFirst()
                .orElse(null);
    }

    private static List<Quantity> given(List<Sources.LocatedQuantity> near) {
        return near.stream().map(Sources.LocatedQuantity::quantity).toList();
    }

    private static boolean fits(Quantity quantity, Derivations.Derived derived) {
        Figure.Type type = quantity.figure().type();
        if (type == Figure.Type.MONEY || derived.type() == Figure.Type.MONEY) {
            return type == derived.type()
                    && (derived.unit() == null || derived.unit().equals(quantity.unit()));
        }
        if (type == Figure.Type.DURATION || derived.type() == Figure.Type.DURATION) {
            return type == derived.type() && Objects.equals(derived.unit(), quantity.unit());
        }
        return type == derived.type()
                || (type == Figure.Type.COUNT && derived.type() == Figure.Type.RATIO && quantity.unit() == null);
    }

    private boolean isCued(Quantity quantity) {
        Clause clause = rewrite.clauseAt(quantity.firstToken());
        for (Clause own : rewrite.clausesOf(clause.sentence())) {
            if (cued[own.index()] && Math.abs(own.index() - clause.index()) <= 1) {
                return true;
            }
        }
        return false;
    }

    /** « soit huit par serveur »: words that leave no doubt that a value was worked out. */
    private boolean isStatedSum(Quantity quantity) {
        int first = Math.max(0, quantity.firstToken() - 2);
        for (int k = first; k < quantity.firstToken(); k++) {
            if (rewrite.token(k).key().equals("soit")) {
                return true;
            }
        }
        int end = Math.min(rewrite.analysis().tokens().size() - 1, quantity.endToken() + 2);
        for (int k = quantity.endToken(); k < end; k++) {
            if (rewrite.token(k).key().equals("par") && rewrite.analysis().pos(k + 1) == PartOfSpeech.NOUN) {
                return true;
            }
        }
        return false;
    }

    /** The figure of the source that this one most likely took the place of. */
    private Sources.@Nullable LocatedQuantity rival(
            Quantity quantity, List<Sources.LocatedQuantity> near, boolean small) {
        Sources.LocatedQuantity best = null;
        double bestScore = 0;
        for (Sources.LocatedQuantity candidate : near) {
            Quantity source = candidate.quantity();
            boolean dates = quantity.isDate() == source.isDate();
            if (!dates || (quantity.figure().type() != source.figure().type() && !sameUnit(source, quantity))) {
                continue;
            }
            double score = 0.1 + closeness(quantity, candidate);
            score += used.contains(source) ? 0 : 1;
            score += small && !sameUnit(source, quantity) ? -2 : 0;
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static boolean sameUnit(Quantity a, Quantity b) {
        return a.unit() != null && a.unit().equals(b.unit());
    }

    private Sources.@Nullable LocatedQuantity otherUnit(Quantity quantity, List<Sources.LocatedQuantity> near) {
        if (quantity.isDate() || quantity.isBare()) {
            return null;
        }
        for (Sources.LocatedQuantity candidate : near) {
            Quantity source = candidate.quantity();
            if (source.isDate() || source.number() == 0) {
                continue;
            }
            boolean same = source.sameValue(quantity) && !(quantity.number() <= ENUMERATION);
            double ratio = Math.abs(Math.log10(quantity.number() / source.number()));
            boolean scale = Math.abs(ratio - 3) < 1e-6 || Math.abs(ratio - 6) < 1e-6 || Math.abs(ratio - 9) < 1e-6;
            boolean alike = quantity.figure().type() == source.figure().type();
            if (same || (scale && alike && !used.contains(source))) {
                return candidate;
            }
        }
        return null;
    }

    private Derivations.@Nullable Derived right(Quantity quantity, List<Sources.LocatedQuantity> near) {
        Derivations.Derived best = null;
        double bestDistance = Double.MAX_VALUE;
        for (Derivations.Derived derived : new Derivations(given(near)).computed()) {
            if (fits(quantity, derived) && derived.value() > 0 && quantity.number() > 0) {
                double distance = Math.abs(Math.log(derived.value() / quantity.number()));
                if (distance < bestDistance) {
                    best = derived;
                    bestDistance = distance;
                }
            }
        }
        return best;
    }
}
