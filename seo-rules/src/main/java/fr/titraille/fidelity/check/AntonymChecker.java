package fr.titraille.fidelity.check;

import fr.titraille.fidelity.align.Alignment;
import fr.titraille.fidelity.align.ComparedText;
import fr.titraille.fidelity.align.SourceTexts;
import fr.titraille.fidelity.align.Stretch;
import fr.titraille.fidelity.align.Term;
import fr.titraille.fidelity.align.TokenMap;
import fr.titraille.fidelity.proposition.Antonyms;
import fr.titraille.fidelity.proposition.Denial;
import fr.titraille.fidelity.proposition.Orderings;
import fr.titraille.fidelity.proposition.Segment;
import fr.titraille.fidelity.proposition.Segments;
import fr.titraille.grammar.PhraseList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A word of opposite sense where the source has its antonym, of the same arguments and with the same polarity. */
final class AntonymChecker implements Checker {

    private static final int REACH = 8;

    private static final int LEAST_SHARED = 2;

    /** How surely a party on both sides of one opposition is told of the same matter. */
    private static final double STANCE = 0.75;

    @Override
    public void check(Comparison comparison, Alarms out) {
        for (Stretch stretch : comparison.rewrite().stretches()) {
            List<Alignment.Match> matches = comparison.alignment().of(stretch);
            if (stretch.question() || matches.isEmpty()) {
                continue;
            }
            TokenMap map = comparison.copy(stretch).orElse(null);
            SourceTexts.Located located = matches.get(0).source();
            if (map == null) {
                stances(comparison, stretch, matches, out);
                Stretch source = located.stretch();
                check(comparison, stretch, located.origin(), source.firstToken(), source.endToken(), null, out);
            } else {
                check(comparison, stretch, map.origin(), map.sourceFirst(), map.sourceEnd(), map, out);
            }
        }
    }

    private static void check(
            Comparison comparison,
            Stretch stretch,
            SourceTexts.Origin origin,
            int from,
            int to,
            @Nullable TokenMap map,
            Alarms out) {
        ComparedText rewrite = comparison.rewrite();
        List<PhraseList.Hit<Set<Antonyms.Side>>> own =
                Antonyms.in(rewrite.analysis(), stretch.firstToken(), stretch.endToken());
        List<PhraseList.Hit<Set<Antonyms.Side>>> given =
                Antonyms.in(origin.text().analysis(), from, to);
        Set<Antonyms.Side> ownSides = sides(own);
        Set<Antonyms.Side> givenSides = sides(given);
        for (PhraseList.Hit<Set<Antonyms.Side>> hit : own) {
            for (PhraseList.Hit<Set<Antonyms.Side>> other : given) {
                boolean opposed = hit.value().stream()
                        .anyMatch(side -> other.value().contains(side.opposite())
                                && !givenSides.contains(side)
                                && !ownSides.contains(side.opposite()));
                boolean samePolarity = Denial.of(rewrite, hit.first()) == Denial.of(origin.text(), other.first());
                boolean ordered = Orderings.isBorneOut(
                        rewrite, hit.first(), origin.text(), origin.text().stretchAt(other.first()));
                boolean apart = ordered || Denial.isOfOtherNumber(rewrite, hit.first(), origin.text(), other.first());
                double match = opposed && samePolarity && !apart ? match(rewrite, hit, origin.text(), other, map) : 0;
                if (match > 0) {
                    out.raise(Alarm.of(
                                    Ground.ANTONYM,
                                    rewrite.range(hit.first(), hit.end()),
                                    origin,
                                    origin.text().range(other.first(), other.end()),
                                    match)
                            .naming(rewrite.range(hit.first(), hit.end()).of(rewrite.text())));
                }
            }
        }
    }

    /** « X y est hostile » told as « X soutient le texte »: the same party on the other side, and nowhere on this one. */
    private static void stances(Comparison comparison, Stretch stretch, List<Alignment.Match> matches, Alarms out) {
        ComparedText rewrite = comparison.rewrite();
        for (PhraseList.Hit<Set<Antonyms.Side>> hit :
                Antonyms.in(rewrite.analysis(), stretch.firstToken(), stretch.endToken())) {
            Set<String> party = party(rewrite, hit);
            Alarm alarm = null;
            boolean told = party.size() != 1;
            for (Alignment.Match match : told ? List.<Alignment.Match>of() : matches) {
                SourceTexts.Origin origin = match.source().origin();
                Stretch place = match.source().stretch();
                for (PhraseList.Hit<Set<Antonyms.Side>> other :
                        Antonyms.in(origin.text().analysis(), place.firstToken(), place.endToken())) {
                    boolean opposed = hit.value().stream()
                            .anyMatch(side -> side.isStance() && other.value().contains(side.opposite()));
                    boolean same = Denial.of(rewrite, hit.first()) == Denial.of(origin.text(), other.first());
                    boolean theirs = party(origin.text(), other).equals(party);
                    told |= theirs && !same && opposed;
                    told |= hit.value().stream().anyMatch(other.value()::contains);
                    if (opposed && same && theirs) {
                        alarm = Alarm.of(
                                        Ground.ANTONYM,
                                        rewrite.range(hit.first(), hit.end()),
                                        origin,
                                        origin.text().range(other.first(), other.end()),
                                        STANCE)
                                .naming(rewrite.range(hit.first(), hit.end()).of(rewrite.text()));
                    }
                }
            }
            if (alarm != null && !told) {
                out.raise(alarm);
            }
        }
    }

    /** The names in the segment of a word. */
    private static Set<String> party(ComparedText text, PhraseList.Hit<?> hit) {
        return Segments.of(text).in(text.stretchAt(hit.first())).stream()
                .filter(s -> s.first() <= hit.first() && hit.first() < s.end())
                .findFirst()
                .map(Segment::names)
                .orElse(Set.of());
    }

    private static Set<Antonyms.Side> sides(List<PhraseList.Hit<Set<Antonyms.Side>>> hits) {
        Set<Antonyms.Side> sides = new HashSet<>();
        hits.forEach(hit -> sides.addAll(hit.value()));
        return sides;
    }

    /** How surely the two are told of the same: 1 where one took the other's place in a copy, else by shared arguments. */
    private static double match(
            ComparedText rewrite,
            PhraseList.Hit<?> hit,
            ComparedText source,
            PhraseList.Hit<?> other,
            @Nullable TokenMap map) {
        if (map != null) {
            for (TokenMap.Hunk hunk : map.hunks()) {
                if (hunk.first() <= hit.first()
                        && hit.first() < hunk.end()
                        && hunk.sourceFirst() <= other.first()
                        && other.first() < hunk.sourceEnd()) {
                    return 1;
                }
            }
        }
        Set<String> own = arguments(rewrite, hit);
        Set<String> given = arguments(source, other);
        long shared = own.stream().filter(given::contains).count();
        return shared < LEAST_SHARED ? 0 : 0.9 * shared / Math.max(1, Math.min(own.size(), given.size()));
    }

    private static Set<String> arguments(ComparedText text, PhraseList.Hit<?> hit) {
        Stretch stretch = text.stretchAt(hit.first());
        Set<String> keys = new HashSet<>();
        for (int k = Math.max(stretch.firstToken(), hit.first() - REACH);
                k < Math.min(stretch.endToken(), hit.end() + REACH);
                k++) {
            Term term = text.term(k);
            if (term != null && (k < hit.first() || k >= hit.end())) {
                keys.add(term.key());
            }
        }
        return keys;
    }
}
