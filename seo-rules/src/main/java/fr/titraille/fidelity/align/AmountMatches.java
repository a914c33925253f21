package fr.titraille.fidelity.align;

import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.figure.Figure;
import fr.titraille.grammar.WordClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds for each figure of a rewrite the one of the source that it repeats, rounds, follows from or took the place of. */
public final class AmountMatches {

    private static final double NEARLY_COPIED = 0.7;

    private static final double ENUMERATION = 12;

    /** A figure works with those of its own sentence and of the sentences beside it. */
    private static final int AROUND = 2;

    /** Tokens to either side of a bare number in which a figure may give it its unit. */
    private static final int BESIDE = 24;

    /** A short text's figures may all work together. */
    private static final int FEW = 14;

    private static final String HOUR = "hour";

    private static final double DAY = 24;

    /** Half a minute in hours. */
    private static final double MINUTE = 1.0 / 120;

    /** One word stands between « une heure » and « trente-cinq minutes ». */
    private static final int JOINED = 1;

    /** The tokens of a length of time and the word behind it. */
    private static final int SPAN = 4;

    /** What the figures call the unit of a noun that they do not know. */
    static final String UNKNOWN = "other";

    static final Set<String> PEOPLE = Set.of(
            "person", "employee", "job", "worker", "engineer", "researcher", "official", "expert", "analyst", "source");
    private static final Set<String> GENERIC_UNITS = Set.of("unit", "item", "piece", "copy", "thing");

    private final SourceTexts sources;
    private final ComparedText rewrite;
    private final Alignment alignment;
    private final Set<Amount> used = new HashSet<>();
    private final List<AmountMatch> matches = new ArrayList<>();
    private final Map<Integer, List<Closure.Derived>> closures = new HashMap<>();

    private AmountMatches(SourceTexts sources, ComparedText rewrite, Alignment alignment) {
        this.sources = sources;
        this.rewrite = rewrite;
        this.alignment = alignment;
    }

    public static AmountMatches of(SourceTexts sources, ComparedText rewrite, Alignment alignment) {
        AmountMatches matches = new AmountMatches(sources, rewrite, alignment);
        matches.run();
        return matches;
    }

    /** One a figure, in order of position. */
    public List<AmountMatch> all() {
        return List.copyOf(matches);
    }

    /** Those of the figures that stand at most so many figures apart. */
    public List<AmountMatch> around(Amount amount, int most) {
        return matches.subList(Math.max(0, amount.index() - most), Math.min(matches.size(), amount.index() + most));
    }

    public AmountMatch of(Amount amount) {
        return matches.get(amount.index());
    }

    private void run() {
        List<@Nullable AmountMatch> found = new ArrayList<>();
        for (Amount amount : rewrite.amounts()) {
            AmountMatch same = same(amount);
            found.add(same);
            if (same != null && same.source() != null) {
                used.add(same.source().amount());
            }
        }
        for (Amount amount : rewrite.amounts()) {
            AmountMatch same = found.get(amount.index());
            matches.add(same == null ? unmatched(amount) : same);
        }
    }

    private @Nullable AmountMatch same(Amount amount) {
        SourceTexts.LocatedAmount best = null;
        double bestScore = -1;
        for (SourceTexts.LocatedAmount candidate : sources.alike(amount)) {
            if (candidate.amount().sameValue(amount)
                    && compatible(candidate.amount(), amount)
                    && !(amount.isDate() && amount.isMorePreciseThan(candidate.amount()))) {
                double score = closeness(amount, candidate);
                if (score > bestScore) {
                    best = candidate;
                    bestScore = score;
                }
            }
        }
        if (best == null) {
            return null;
        }
        SourceTexts.LocatedAmount replaced = replaced(amount, best);
        return replaced == null
                ? new AmountMatch(amount, AmountMatch.Outcome.SAME, best, null)
                : new AmountMatch(amount, AmountMatch.Outcome.CHANGED, replaced, null);
    }

    /**
     * In a long article any value may stand somewhere: where a sentence is nearly a source's, and the source's has another
     * value in the place of this one, the value was changed all the same.
     */
    private SourceTexts.@Nullable LocatedAmount replaced(Amount amount, SourceTexts.LocatedAmount found) {
        Stretch stretch = rewrite.stretchAt(amount.firstToken());
        List<Alignment.Match> near = alignment.of(stretch);
        if (near.isEmpty()
                || near.get(0).likeness() < NEARLY_COPIED
                || near.get(0).source().id() == found.stretchId()) {
            return null;
        }
        SourceTexts.Located source = near.get(0).source();
        List<Amount> own = rewrite.amounts(stretch);
        SourceTexts.LocatedAmount replaced = null;
        for (Amount given : source.origin().text().amounts(source.stretch())) {
            if (given.sameValue(amount) && compatible(given, amount)) {
                return null;
            }
            boolean alike = given.isDate() == amount.isDate()
                    && given.figure().type() == amount.figure().type()
                    && (given.isDate() || Objects.equals(given.unit(), amount.unit()));
            if (alike && own.stream().noneMatch(given::sameValue)) {
                replaced = new SourceTexts.LocatedAmount(source.origin(), given, source.id());
            }
        }
        return replaced;
    }

    private double closeness(Amount amount, SourceTexts.LocatedAmount candidate) {
        Stretch stretch = rewrite.stretchAt(amount.firstToken());
        double score = Objects.equals(candidate.amount().unit(), amount.unit()) ? 0.5 : 0;
        score += candidate.amount().precision() == amount.precision() ? 0.2 : 0;
        for (Alignment.Match match : alignment.of(stretch)) {
            if (match.source().id() == candidate.stretchId()) {
                score += match.cover() + match.likeness();
            }
        }
        return score;
    }

    private boolean compatible(Amount a, Amount b) {
        if (a.isDate() || b.isDate()) {
            return a.isDate() && b.isDate();
        }
        String left = a.unit();
        String right = b.unit();
        Figure.Type one = a.figure().type();
        Figure.Type other = b.figure().type();
        if (one != other && !(a.isBare() || b.isBare())) {
            return (!isKnownUnit(a) || !isKnownUnit(b)) && !AmountFit.isFixed(one, other);
        }
        boolean same = left == null
                || UNKNOWN.equals(left)
                || UNKNOWN.equals(right)
                || a.isBare()
                || b.isBare()
                || right == null
                || left.equals(right)
                || a.sameLength(b)
                || a.sameMeasure(b);
        return same || (one == Figure.Type.COUNT && !isCountedOtherwise(b));
    }

    /** Counted things have many names; they are other things where the sources count those apart: chips and servers. */
    private boolean isCountedOtherwise(Amount amount) {
        String unit = amount.unit();
        return unit != null
                && !GENERIC_UNITS.contains(unit)
                && !PEOPLE.contains(unit)
                && sources.amounts().stream()
                        .anyMatch(s -> unit.equals(s.amount().unit()));
    }

    private AmountMatch unmatched(Amount amount) {
        List<SourceTexts.LocatedAmount> near = near(amount);
        boolean unplaced = amount.isDate() && rewrite.timeline().span(amount) == null;
        Figure.Type type = amount.figure().type();
        boolean counted = type == Figure.Type.COUNT || type == Figure.Type.MEASURE || type == Figure.Type.RATIO;
        boolean one = (amount.number() == 1 && counted) || (amount.implied() && amount.isDuration());
        if (unplaced
                || one
                || isTimeTold(amount, near)
                || isNumeral(amount)
                || isLoose(amount)
                || AmountFit.isElliptic(amount, near)
                || isDay(amount)) {
            return new AmountMatch(amount, AmountMatch.Outcome.IDLE, null, null);
        }
        Optional<AmountMatch> accepted =
                rounded(amount, near).or(() -> derived(amount, near)).or(() -> inUnitBeside(amount, near));
        if (accepted.isPresent()) {
            return accepted.get();
        }
        boolean small = amount.figure().type() == Figure.Type.COUNT && amount.number() <= ENUMERATION;
        SourceTexts.LocatedAmount rival = rival(amount, near, small);
        boolean stated = isStatedSum(amount);
        if (small && !stated && (rival == null || !sameUnit(rival.amount(), amount))) {
            return new AmountMatch(amount, AmountMatch.Outcome.IDLE, null, null);
        }
        SourceTexts.LocatedAmount otherUnit = otherUnit(amount, near);
        if (otherUnit != null) {
            return new AmountMatch(amount, AmountMatch.Outcome.OTHER_UNIT, otherUnit, null);
        }
        if (stated && !amount.isDate() && (rival == null || used.contains(rival.amount()))) {
            return new AmountMatch(amount, AmountMatch.Outcome.WRONG_SUM, rival, right(amount, near));
        }
        return new AmountMatch(
                amount, rival == null ? AmountMatch.Outcome.NEW : AmountMatch.Outcome.CHANGED, rival, null);
    }

    /** Whether the sources write the very number, though no figure was read there: « dix contre un ». */
    private boolean isLoose(Amount amount) {
        for (int k = amount.firstToken(); k < amount.endToken(); k++) {
            if (sources.isLooseNumber(rewrite.token(k).key())) {
                return true;
            }
        }
        return false;
    }

    /** « 60 bus » for « soixante autres »: a number of the sources that counts no noun there. */
    private boolean isNumeral(Amount amount) {
        return amount.figure().type() == Figure.Type.COUNT
                && sources.numerals().stream().anyMatch(n -> n.amount().number() == amount.number());
    }

    /** « le 18 »: a day of the month that the sources tell in full. */
    private boolean isDay(Amount amount) {
        boolean article = amount.firstToken() > 0
                && WordClass.MASCULINE_DETERMINER.has(
                        rewrite.token(amount.firstToken() - 1).key());
        return article
                && amount.isBare()
                && sources.origins().stream().anyMatch(o -> o.text().timeline().hasDay((int) amount.number()));
    }

    /** The source's figures that a sentence may work with: those of the sentences it draws on, the nearest first. */
    private List<SourceTexts.LocatedAmount> near(Amount amount) {
        return near(rewrite.stretchAt(amount.firstToken()), sources.amounts());
    }

    private List<SourceTexts.LocatedAmount> near(Stretch stretch, List<SourceTexts.LocatedAmount> all) {
        if (all.size() <= FEW) {
            return all;
        }
        Set<Integer> wanted = new HashSet<>();
        for (Alignment.Match match : alignment.of(stretch)) {
            for (int id = match.source().id() - AROUND; id <= match.source().id() + AROUND; id++) {
                wanted.add(id);
            }
        }
        List<SourceTexts.LocatedAmount> near = new ArrayList<>();
        for (SourceTexts.LocatedAmount candidate : all) {
            if (wanted.contains(candidate.stretchId())) {
                near.add(candidate);
            }
        }
        return near;
    }

    private Optional<AmountMatch> rounded(Amount amount, List<SourceTexts.LocatedAmount> near) {
        for (SourceTexts.LocatedAmount candidate : near) {
            Amount source = candidate.amount();
            double value = source.isDate() || amount.isDate() ? Double.NaN : source.valueIn(amount);
            boolean rounder = AmountFit.isRounder(amount.number(), source.number())
                    && compatible(source, amount)
                    && AmountFit.approximates(amount, source.number());
            boolean converted = value != source.number() && AmountFit.approximates(amount, value);
            if (!amount.isDate() && !source.isDate() && (rounder || converted)) {
                return Optional.of(new AmountMatch(amount, AmountMatch.Outcome.ROUNDED, candidate, null));
            }
        }
        return Optional.empty();
    }

    private Optional<AmountMatch> derived(Amount amount, List<SourceTexts.LocatedAmount> near) {
        if (amount.isDate()) {
            boolean placed = sources.origins().stream()
                    .map(o -> o.text().timeline())
                    .anyMatch(t -> t.supports(rewrite.timeline(), amount) || t.bounds(rewrite.timeline(), amount));
            return placed
                    ? Optional.of(new AmountMatch(amount, AmountMatch.Outcome.DERIVED, null, null))
                    : Optional.empty();
        }
        if (amount.isDuration() && isDelay(amount)) {
            return Optional.of(new AmountMatch(amount, AmountMatch.Outcome.DERIVED, null, null));
        }
        for (Closure.Derived derived : closure(amount, near)) {
            if (AmountFit.isSameScaled(amount, derived)) {
                return Optional.of(
                        new AmountMatch(amount, AmountMatch.Outcome.DERIVED, located(derived, near), derived));
            }
            double factor = Amount.factor(derived.type(), derived.unit(), amount.unit());
            double value = factor == 0 ? derived.value() : derived.value() * factor;
            if (AmountFit.fits(amount, derived)
                    && (Amount.close(amount.number(), value, AmountFit.SUM)
                            || (AmountFit.approximates(amount, value)
                                    && (isSameInOtherWords(derived)
                                            || Amount.close(amount.number(), value, AmountFit.ABOUT))))) {
                return Optional.of(
                        new AmountMatch(amount, AmountMatch.Outcome.DERIVED, located(derived, near), derived));
            }
        }
        return Optional.empty();
    }

    /** « plus de la moitié » is 55 %: no sum, so that the words round as they round a figure. */
    private static boolean isSameInOtherWords(Closure.Derived derived) {
        return derived.of() != null && derived.sum().isEmpty();
    }

    /** « 22 h 40 » and 95 minutes later: a time of day that follows from another; « une heure et trente-cinq minutes ». */
    private boolean isTimeTold(Amount amount, List<SourceTexts.LocatedAmount> near) {
        if (!amount.isDuration()) {
            return false;
        }
        boolean hour = HOUR.equals(amount.unit());
        for (Closure.Derived derived : hour ? closure(amount, near) : List.<Closure.Derived>of()) {
            double hours = derived.type() == Figure.Type.DURATION
                    ? derived.value() * Amount.factor(derived.type(), derived.unit(), HOUR)
                    : 0;
            if (hours > 0
                    && (isSameHour(amount.number(), hours % DAY) || isSameHour(amount.number(), DAY - hours % DAY))) {
                return true;
            }
        }
        for (Amount other : rewrite.amounts(amount.firstToken() - SPAN, amount.endToken() + JOINED + 1)) {
            boolean joined = other != amount
                    && other.isDuration()
                    && (other.firstToken() - amount.endToken() == JOINED
                            || amount.firstToken() - other.endToken() == JOINED);
            double total = joined ? amount.number() + other.valueIn(amount) : 0;
            if (total > 0
                    && near.stream().anyMatch(n -> Amount.close(n.amount().valueIn(amount), total, AmountFit.SUM))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSameHour(double a, double b) {
        return Math.abs(a - b) < MINUTE;
    }

    /** « 220 minutes, contre 300 pour le car »: a bare number counts what a figure of its sentence counts. */
    private Optional<AmountMatch> inUnitBeside(Amount amount, List<SourceTexts.LocatedAmount> near) {
        if (!amount.isBare()) {
            return Optional.empty();
        }
        Set<String> tried = new HashSet<>();
        for (Amount other : rewrite.amounts(amount.firstToken() - BESIDE, amount.endToken() + BESIDE)) {
            boolean same = rewrite.stretchAt(other.firstToken()).holds(amount.firstToken());
            if (other == amount
                    || !same
                    || other.isDate()
                    || other.isBare()
                    || other.implied()
                    || !tried.add(other.figure().type() + " " + other.unit())) {
                continue;
            }
            if (other.magnitude() > 1 && isTold(amount.scaledLike(other), near)) {
                return Optional.of(new AmountMatch(amount, AmountMatch.Outcome.DERIVED, null, null));
            }
            Amount read = amount.in(other);
            SourceTexts.LocatedAmount given = near.stream()
                    .filter(g -> g.amount().figure().type() == read.figure().type()
                            && g.amount().sameValue(read))
                    .findFirst()
                    .orElse(null);
            if (given != null) {
                return Optional.of(new AmountMatch(amount, AmountMatch.Outcome.SAME, given, null));
            }
            if (derived(read, near).isPresent()) {
                return Optional.of(new AmountMatch(amount, AmountMatch.Outcome.DERIVED, null, null));
            }
        }
        return Optional.empty();
    }

    private boolean isTold(Amount read, List<SourceTexts.LocatedAmount> near) {
        return near.stream().anyMatch(g -> g.amount().sameValue(read))
                || derived(read, near).isPresent();
    }

    private boolean isDelay(Amount length) {
        return sources.origins().stream()
                .flatMap(o -> o.text().timeline().between().stream())
                .anyMatch(between -> between.is(length));
    }

    private static SourceTexts.@Nullable LocatedAmount located(
            Closure.Derived derived, List<SourceTexts.LocatedAmount> near) {
        return near.stream()
                .filter(candidate -> candidate.amount() == derived.of())
                .findFirst()
                .orElse(null);
    }

    /** What follows from the figures near a sentence and from the numbers beside them that count no noun. */
    private List<Closure.Derived> closure(Amount amount, List<SourceTexts.LocatedAmount> near) {
        Stretch stretch = rewrite.stretchAt(amount.firstToken());
        return closures.computeIfAbsent(stretch.index(), k -> {
            List<Amount> given = new ArrayList<>();
            near.forEach(located -> given.add(located.amount()));
            near(stretch, sources.numerals()).forEach(located -> given.add(located.amount()));
            return Closure.of(given);
        });
    }

    /** « soit huit par serveur »: words that leave no doubt that a value was worked out. */
    private boolean isStatedSum(Amount amount) {
        int first = Math.max(0, amount.firstToken() - 2);
        for (int k = first; k < amount.firstToken(); k++) {
            if (rewrite.token(k).key().equals("soit")) {
                return true;
            }
        }
        int end = Math.min(rewrite.analysis().tokens().size() - 1, amount.endToken() + 2);
        for (int k = amount.endToken(); k < end; k++) {
            if (WordClass.BY.has(rewrite.token(k).key()) && rewrite.analysis().pos(k + 1) == PartOfSpeech.NOUN) {
                return true;
            }
        }
        return false;
    }

    /** The figure of the source that this one most likely took the place of. */
    private SourceTexts.@Nullable LocatedAmount rival(
            Amount amount, List<SourceTexts.LocatedAmount> near, boolean small) {
        SourceTexts.LocatedAmount best = null;
        double bestScore = 0;
        for (SourceTexts.LocatedAmount candidate : near) {
            Amount source = candidate.amount();
            boolean dates = amount.isDate() == source.isDate();
            if (!dates || (amount.figure().type() != source.figure().type() && !sameUnit(source, amount))) {
                continue;
            }
            double score = 0.1 + closeness(amount, candidate);
            score += used.contains(source) ? 0 : 1;
            score += small && !sameUnit(source, amount) ? -2 : 0;
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static boolean sameUnit(Amount a, Amount b) {
        return a.unit() != null && a.unit().equals(b.unit());
    }

    private SourceTexts.@Nullable LocatedAmount otherUnit(Amount amount, List<SourceTexts.LocatedAmount> near) {
        if (amount.isDate() || amount.isBare()) {
            return null;
        }
        for (SourceTexts.LocatedAmount candidate : near) {
            Amount source = candidate.amount();
            if (source.isDate() || source.number() == 0) {
                continue;
            }
            boolean known = isKnownUnit(source) && isKnownUnit(amount);
            boolean same = known && source.sameValue(amount) && amount.number() > ENUMERATION;
            double ratio = Math.abs(Math.log10(amount.number() / source.number()));
            boolean scale = Math.abs(ratio - 3) < 1e-6 || Math.abs(ratio - 6) < 1e-6 || Math.abs(ratio - 9) < 1e-6;
            boolean alike = amount.figure().type() == source.figure().type();
            if (same || (scale && alike && !used.contains(source))) {
                return candidate;
            }
        }
        return null;
    }

    /** A noun that no list of units has may stand for anything: « 800 millions de stocks » are dollars. */
    private static boolean isKnownUnit(Amount amount) {
        return amount.unit() != null && !UNKNOWN.equals(amount.unit());
    }

    private Closure.@Nullable Derived right(Amount amount, List<SourceTexts.LocatedAmount> near) {
        Closure.Derived best = null;
        double bestDistance = Double.MAX_VALUE;
        for (Closure.Derived derived : closure(amount, near)) {
            if (AmountFit.fits(amount, derived) && derived.value() > 0 && amount.number() > 0) {
                double distance = Math.abs(Math.log(derived.value() / amount.number()));
                if (distance < bestDistance) {
                    best = derived;
                    bestDistance = distance;
                }
            }
        }
        return best;
    }
}
