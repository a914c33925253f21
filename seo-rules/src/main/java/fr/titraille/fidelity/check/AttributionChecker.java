package fr.titraille.fidelity.check;

import fr.titraille.fidelity.align.Alignment;
import fr.titraille.fidelity.align.ComparedText;
import fr.titraille.fidelity.align.Stems;
import fr.titraille.fidelity.align.Stretch;
import fr.titraille.fidelity.align.Term;
import fr.titraille.fidelity.align.TokenMap;
import fr.titraille.fidelity.proposition.Act;
import fr.titraille.fidelity.proposition.Acts;
import fr.titraille.fidelity.proposition.Attribution;
import fr.titraille.fidelity.proposition.Attributions;
import fr.titraille.fidelity.proposition.Status;
import fr.titraille.text.Folding;
import fr.titraille.text.ResourceLines;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who says so: an attribution that is gone, given to somebody else, or to somebody whom the sources do not know. */
final class AttributionChecker implements Checker {

    /** Stems of nouns for whoever speaks without a name: no firm and no person is called so. */
    private static final Set<String> ANONYMOUS = anonymous();

    private static Set<String> anonymous() {
        Set<String> stems = new HashSet<>();
        for (String noun : ResourceLines.read(AttributionChecker.class, "anonymous-sources.txt")) {
            stems.add(Stems.of(noun));
        }
        return Set.copyOf(stems);
    }

    /** Words up to this length may stand for anything. */
    private static final int PARTICLE = 3;

    private static final double LEAST_COVER = 0.5;

    private static final double LEAST_LIKENESS = 0.5;

    private static final int LEAST_SAID = 3;

    /** An attribution holds for the sentences beside it. */
    private static final int AROUND = 1;

    @Override
    public void check(Comparison comparison, Alarms out) {
        for (Stretch stretch : comparison.rewrite().stretches()) {
            List<Alignment.Match> matches = comparison.alignment().of(stretch);
            if (stretch.question() || stretch.heading() || matches.isEmpty()) {
                continue;
            }
            Alignment.Match match = matches.get(0);
            List<Attribution> own = Attributions.of(comparison.rewrite()).in(stretch);
            List<Attribution> given = Attributions.of(match.source().origin().text())
                    .in(match.source().stretch());
            int from = match.source().stretch().firstToken();
            boolean copied = comparison
                    .copy(stretch)
                    .filter(map -> map.origin() == match.source().origin()
                            && map.sourceFirst() <= from
                            && from < map.sourceEnd())
                    .filter(map -> own.stream().allMatch(a -> map.source(a.cue()) != TokenMap.NONE))
                    .isPresent();
            if (own.isEmpty() || copied) {
                dropped(comparison, stretch, match, given, out);
            } else {
                changed(comparison, stretch, match, own, given, out);
            }
        }
    }

    private static void dropped(
            Comparison comparison, Stretch stretch, Alignment.Match match, List<Attribution> given, Alarms out) {
        boolean near = match.cover() >= LEAST_COVER
                && (match.likeness() >= LEAST_LIKENESS
                        || (isLikeTheSaid(stretch, match, given) && !isAttributedBeside(comparison, stretch)));
        if (!near || !comparison.body() || isReserved(comparison.rewrite(), stretch)) {
            return;
        }
        for (Attribution attribution : given) {
            if (!hasCue(comparison.rewrite(), stretch, match, attribution)
                    && attribution.strong()
                    && isSaid(stretch, match, attribution)
                    && !isToldBeside(
                            comparison, stretch, attribution, match.source().stretch())) {
                out.raise(Alarm.of(
                        Ground.ATTRIBUTION_DROPPED,
                        stretch.sentence().range(),
                        match.source().origin(),
                        attribution.holderRange(),
                        match.likeness()));
                return;
            }
        }
    }

    private static boolean isAttributedBeside(Comparison comparison, Stretch stretch) {
        List<Stretch> all = comparison.rewrite().stretches();
        for (int k = Math.max(0, stretch.index() - AROUND);
                k <= Math.min(all.size() - 1, stretch.index() + AROUND);
                k++) {
            if (!Attributions.of(comparison.rewrite()).in(all.get(k)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** A long subject before « affirme que » makes the sentence no less like what is said. */
    private static boolean isLikeTheSaid(Stretch stretch, Alignment.Match match, List<Attribution> given) {
        int after = given.size() == 1 ? given.get(0).after() : -1;
        Set<String> said = new HashSet<>();
        for (Term term : match.source().stretch().terms()) {
            if (term.token() > after) {
                said.add(term.key());
            }
        }
        Set<String> own = new HashSet<>();
        stretch.terms().forEach(t -> own.add(t.key()));
        long shared = own.stream().filter(said::contains).count();
        return after >= 0 && shared >= LEAST_SAID && 2.0 * shared >= LEAST_LIKENESS * (own.size() + said.size());
    }

    /** Whether the verb or word that attributes is still there. */
    private static boolean hasCue(
            ComparedText rewrite, Stretch stretch, Alignment.Match match, Attribution attribution) {
        ComparedText source = match.source().origin().text();
        String cue = source.analysis().lemma(attribution.cue());
        String word = source.token(attribution.cue()).key();
        if (word.length() <= PARTICLE) {
            // the « d' » of « d'après » stands everywhere
            return false;
        }
        for (int k = stretch.firstToken(); k < stretch.endToken(); k++) {
            if (rewrite.token(k).key().equals(word)
                    || rewrite.analysis().lemma(k).equals(cue)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the rewrite's sentence draws on what is said, not on what stands before « X a averti que … ». */
    private static boolean isSaid(Stretch stretch, Alignment.Match match, Attribution attribution) {
        Set<String> said = new HashSet<>();
        Set<String> stated = new HashSet<>();
        for (Term term : match.source().stretch().terms()) {
            (term.token() > attribution.after() ? said : stated).add(term.key());
        }
        long fromSaid =
                stretch.terms().stream().filter(t -> said.contains(t.key())).count();
        long fromStated =
                stretch.terms().stream().filter(t -> stated.contains(t.key())).count();
        return fromSaid > fromStated;
    }

    /** The reporting conditional is an attribution too. */
    private static boolean isReserved(ComparedText text, Stretch stretch) {
        for (Act act : Acts.of(text).in(stretch)) {
            if (act.status() == Status.CONDITIONAL || act.status() == Status.REPORTED) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether whoever says so is still there: named in the sentence itself, or, where it is no copy, in the sentences beside
     * it; or an attribution beside it that may be theirs.
     */
    private static boolean isToldBeside(Comparison comparison, Stretch stretch, Attribution attribution, Stretch from) {
        List<Stretch> all = comparison.rewrite().stretches();
        boolean copy = comparison.copy(stretch).isPresent();
        for (int k = Math.max(0, stretch.index() - AROUND);
                k <= Math.min(all.size() - 1, stretch.index() + AROUND);
                k++) {
            boolean own = k == stretch.index();
            if ((own || !copy) && named(all.get(k), attribution)) {
                return true;
            }
            for (Attribution other : Attributions.of(comparison.rewrite()).in(all.get(k))) {
                boolean theirs = other.holders().isEmpty()
                        || attribution.holders().isEmpty()
                        || other.holders().stream().anyMatch(attribution.holders()::contains);
                // what the source says beside it is no new place for this attribution
                boolean fresh = comparison
                        .maps()
                        .of(all.get(k))
                        .filter(map -> map.source(other.cue()) != TokenMap.NONE && !from.holds(map.source(other.cue())))
                        .isEmpty();
                if (theirs && (!copy || (k < stretch.index() && fresh))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean named(Stretch stretch, Attribution attribution) {
        return stretch.terms().stream().anyMatch(t -> attribution.holders().contains(t.key()));
    }

    private static void changed(
            Comparison comparison,
            Stretch stretch,
            Alignment.Match match,
            List<Attribution> own,
            List<Attribution> given,
            Alarms out) {
        Set<String> known = new HashSet<>();
        given.forEach(a -> known.addAll(a.holders()));
        for (Attribution attribution : own) {
            Set<String> names = names(attribution);
            if (names.isEmpty()) {
                unknown(comparison, attribution, given, match, out);
                continue;
            }
            Set<String> givenNames = names(given);
            boolean other = given.size() == 1
                    && own.size() == 1
                    && !givenNames.isEmpty()
                    && givenNames.stream().noneMatch(names::contains);
            boolean anonymous = givenNames.isEmpty()
                    && given.size() == 1
                    && known.stream().anyMatch(ANONYMOUS::contains)
                    && !stands(names, given.get(0), match);
            if ((other || anonymous) && isParty(comparison, attribution)) {
                out.raise(Alarm.of(
                        Ground.HOLDER_CHANGED,
                        attribution.holderRange(),
                        match.source().origin(),
                        given.get(0).holderRange(),
                        match.likeness()));
            }
        }
    }

    /** « d'après elle » became « d'après des laboratoires »: nobody of whom the sources have a word. */
    private static void unknown(
            Comparison comparison, Attribution own, List<Attribution> given, Alignment.Match match, Alarms out) {
        boolean pronoun = given.size() == 1
                && given.get(0).holders().isEmpty()
                && given.get(0).after() < 0;
        boolean fresh = !own.holders().isEmpty()
                && own.holders().stream()
                        .allMatch(key -> comparison.sources().with(key).isEmpty());
        if (pronoun && fresh) {
            out.raise(Alarm.of(
                    Ground.HOLDER_CHANGED,
                    own.holderRange(),
                    match.source().origin(),
                    given.get(0).holderRange(),
                    match.likeness()));
        }
    }

    /** Whether the holder is a firm, a person, a medium or a country that can speak. */
    private static boolean isParty(Comparison comparison, Attribution attribution) {
        return !comparison.rewrite().mentions(attribution.holderRange()).isEmpty();
    }

    private static Set<String> names(List<Attribution> attributions) {
        Set<String> names = new HashSet<>();
        attributions.forEach(a -> names.addAll(names(a)));
        return names;
    }

    private static Set<String> names(Attribution attribution) {
        Set<String> names = new HashSet<>();
        for (String key : attribution.holders()) {
            if (key.startsWith("@")) {
                names.add(key);
            }
        }
        return names;
    }

    /** Whether the named one stands in the source's own words for the holder. */
    private static boolean stands(Set<String> names, Attribution given, Alignment.Match match) {
        return match.source().origin().text().mentions(given.holderRange()).stream()
                .anyMatch(m -> names.contains("@" + Folding.unaccented(m.name())));
    }
}
