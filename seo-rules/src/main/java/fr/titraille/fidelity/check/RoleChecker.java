package fr.titraille.fidelity.check;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Sentence;
import fr.titraille.fidelity.align.Alignment;
import fr.titraille.fidelity.align.Senses;
import fr.titraille.fidelity.align.SourceTexts;
import fr.titraille.fidelity.align.Stretch;
import fr.titraille.fidelity.proposition.Act;
import fr.titraille.fidelity.proposition.Acts;
import fr.titraille.fidelity.proposition.Descriptions;
import fr.titraille.fidelity.proposition.Proposition;
import fr.titraille.fidelity.proposition.Propositions;
import fr.titraille.fidelity.proposition.Status;
import fr.titraille.fidelity.proposition.Transfer;
import fr.titraille.fidelity.proposition.Transfers;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who does what to whom turned round: the same predicate with the same parties in exchanged places, or the same predicate
 * of the same thing with another party of the source. Whatever some proposition of the source bears out is left alone.
 */
final class RoleChecker implements Checker {

    private static final int TRIED = 3;

    private static final double LEAST_COVER = 0.3;

    private static final Pattern DATELINE =
            Pattern.compile("\\p{Lu}[^.!?()]{1,60}\\([^()]{2,40}\\)[\\s\u00A0]?[-–—][\\s\u00A0]");

    /** A proposition of a source with where it stands. */
    private record Given(SourceTexts.Origin origin, Proposition proposition) {}

    @Override
    public void check(Comparison comparison, Alarms out) {
        Descriptions known = Descriptions.of(comparison.sources());
        for (Stretch stretch : comparison.rewrite().stretches()) {
            List<Alignment.Match> matches = comparison.alignment().of(stretch);
            if (stretch.question()
                    || matches.isEmpty()
                    || matches.get(0).cover() < LEAST_COVER
                    || isVerbatim(comparison, stretch)) {
                continue;
            }
            List<Transfer> transfers = Transfers.in(comparison.rewrite(), stretch, known);
            transfers(transfers, matches, known, out);
            List<Given> given = given(matches);
            for (Proposition own : Propositions.in(comparison.rewrite(), stretch)) {
                if (transfers.stream().noneMatch(t -> t.head() == own.head())) {
                    check(comparison, own, given, matches.get(0), out);
                }
            }
        }
    }

    /** Giver and taker exchanged, told from whichever end: « A vend à B » is « B achète à A ». */
    private static void transfers(List<Transfer> all, List<Alignment.Match> matches, Descriptions known, Alarms out) {
        for (Transfer own : all) {
            Alarm alarm = null;
            boolean borneOut = false;
            for (Alignment.Match match : matches) {
                SourceTexts.Origin origin = match.source().origin();
                for (Transfer theirs :
                        Transfers.in(origin.text(), match.source().stretch(), known)) {
                    borneOut |= own.agrees(theirs);
                    if (alarm == null && own.isTurned(theirs)) {
                        alarm = Alarm.of(Ground.ROLES_TURNED, own.range(), origin, theirs.range(), match.cover());
                    }
                }
            }
            if (alarm != null && !borneOut) {
                out.raise(alarm);
            }
        }
    }

    private static boolean isVerbatim(Comparison comparison, Stretch stretch) {
        return comparison
                .sources()
                .hasSentence(stretch.sentence().range().of(comparison.rewrite().text()));
    }

    private static List<Given> given(List<Alignment.Match> matches) {
        List<Given> given = new ArrayList<>();
        for (Alignment.Match match : matches.subList(0, Math.min(TRIED, matches.size()))) {
            SourceTexts.Origin origin = match.source().origin();
            Propositions.in(origin.text(), match.source().stretch()).forEach(p -> given.add(new Given(origin, p)));
        }
        return given;
    }

    private static void check(
            Comparison comparison, Proposition own, List<Given> all, Alignment.Match match, Alarms out) {
        List<Given> given = all.stream().filter(g -> isSame(comparison, own, g)).toList();
        boolean borneOut = given.stream()
                .anyMatch(g -> Proposition.meet(own.agents(), g.proposition().agents())
                        || (!own.others().isEmpty()
                                && Proposition.meet(
                                        own.others(), g.proposition().others())));
        Act act = Acts.of(comparison.rewrite()).at(own.head());
        boolean asserted = act != null && !act.attributive() && act.status() != Status.OPEN;
        if (own.agents().isEmpty() || borneOut || !asserted) {
            return;
        }
        for (Given other : given) {
            Proposition theirs = other.proposition();
            boolean turned =
                    Proposition.meet(own.agents(), theirs.rest()) && Proposition.meet(theirs.agents(), own.rest());
            boolean party = own.predicate().equals(theirs.predicate())
                    && Proposition.meet(own.patients(), theirs.patients())
                    && areKnownNames(comparison, own.agents())
                    && areKnownNames(comparison, theirs.agents())
                    && !opensWithDateline(other.origin(), theirs.range());
            if (turned || party) {
                out.raise(Alarm.of(
                        turned ? Ground.ROLES_TURNED : Ground.PARTY_CHANGED,
                        own.range(),
                        other.origin(),
                        theirs.range(),
                        match.cover()));
                return;
            }
        }
    }

    /** « LYON, 14 mars (Agence) - Le groupe a annoncé »: the place stands where a subject would. */
    private static boolean opensWithDateline(SourceTexts.Origin origin, TextRange verb) {
        AnalyzedText text = origin.text().analysis();
        Sentence sentence = text.sentenceOf(text.firstTokenFrom(verb.start()));
        return DATELINE.matcher(sentence.range().of(text.text())).lookingAt();
    }

    /** The same verb, or another of its class. */
    private static boolean isSame(Comparison comparison, Proposition own, Given given) {
        return given.proposition().predicate().equals(own.predicate())
                || Senses.sameAct(
                        comparison.rewrite(),
                        own.head(),
                        given.origin().text(),
                        given.proposition().head());
    }

    private static boolean areKnownNames(Comparison comparison, Set<String> keys) {
        return !keys.isEmpty()
                && keys.stream()
                        .allMatch(k -> (k.startsWith("@") || k.startsWith("#"))
                                && (!comparison.sources().with(k).isEmpty()
                                        || comparison.sources().hasWord(k.substring(1))));
    }
}
