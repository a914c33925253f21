package fr.titraille.fidelity.check;

import fr.titraille.entity.Mention;
import fr.titraille.fidelity.align.Alignment;
import fr.titraille.fidelity.align.Amount;
import fr.titraille.fidelity.align.AmountMatch;
import fr.titraille.fidelity.align.AmountMatches;
import fr.titraille.fidelity.align.Closure;
import fr.titraille.fidelity.align.ComparedText;
import fr.titraille.fidelity.align.SourceTexts;
import fr.titraille.fidelity.align.Stretch;
import fr.titraille.fidelity.proposition.Attribution;
import fr.titraille.fidelity.proposition.Attributions;
import fr.titraille.figure.Figure;
import fr.titraille.text.Folding;
import fr.titraille.text.TextRange;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** A figure of the main source, or the named source of a claim, that a full rewrite lacks. */
final class OmissionChecker implements Checker {

    /** Counts up to this are words of the sentence (« les deux groupes ») rather than figures. */
    private static final double ENUMERATION = 3;

    @Override
    public void check(Comparison comparison, Alarms out) {
        if (!comparison.full() || !comparison.body()) {
            return;
        }
        Set<Amount> used = new HashSet<>();
        Set<String> named = new HashSet<>();
        for (AmountMatch match : comparison.amounts().all()) {
            if (match.source() != null) {
                used.add(match.source().amount());
            }
        }
        for (ComparedText text : comparison.whole()) {
            text.mentions().forEach(m -> named.add(m.name()));
        }
        for (SourceTexts.Origin origin : comparison.sources().origins()) {
            if (origin.main()) {
                figures(comparison, origin, used, out);
                speakers(origin, named, out);
            }
        }
    }

    private static void figures(Comparison comparison, SourceTexts.Origin origin, Set<Amount> used, Alarms out) {
        SourceTexts told = SourceTexts.over(comparison.whole());
        AmountMatches back = AmountMatches.of(told, origin.text(), new Alignment(told, origin.text()));
        for (Amount amount : origin.text().amounts()) {
            boolean small = amount.figure().type() == Figure.Type.COUNT && amount.number() <= ENUMERATION;
            if (!small
                    && !amount.implied()
                    && !used.contains(amount)
                    && !isBasis(amount)
                    && !follows(back.of(amount))
                    && !isRedundant(origin.text(), amount)
                    && !isDayTold(comparison, amount)
                    && !isRepeated(comparison, amount)) {
                out.raise(omitted(Ground.FIGURE_OMITTED, origin, amount.figure().range()));
            }
        }
    }

    /** Whether the rewrite's own figures give it: « 120 puis 144 » tells the fifth. */
    private static boolean follows(AmountMatch back) {
        return back.outcome() == AmountMatch.Outcome.DERIVED || back.outcome() == AmountMatch.Outcome.ROUNDED;
    }

    /** A delay between two dates that the source tells too says nothing more. */
    private static boolean isRedundant(ComparedText source, Amount amount) {
        return amount.isDuration() && source.timeline().delays(amount);
    }

    /** « le 30 » of a month that was named before. */
    private static boolean isDayTold(Comparison comparison, Amount amount) {
        int day = amount.isDate() ? amount.dayOfMonth() : 0;
        return day > 0
                && comparison.whole().stream()
                        .flatMap(text -> Stream.concat(text.amounts().stream(), text.numerals().stream()))
                        .anyMatch(own -> own.isBare() && own.number() == day);
    }

    /** « en hausse de 54 % sur un an »: the span of a comparison is no figure of its own. */
    private static boolean isBasis(Amount amount) {
        return amount.figure().type() == Figure.Type.DURATION && amount.number() == 1;
    }

    private static boolean isRepeated(Comparison comparison, Amount amount) {
        for (ComparedText text : comparison.whole()) {
            for (Amount own : text.amounts()) {
                if (own.sameValue(amount)) {
                    return true;
                }
            }
        }
        for (AmountMatch match : comparison.amounts().all()) {
            if (match.derived() != null
                    && match.outcome() == AmountMatch.Outcome.DERIVED
                    && (match.derived().sum().isEmpty()
                            || match.derived().sum().contains(Closure.plain(amount.number())))) {
                return true;
            }
        }
        return false;
    }

    private static Alarm omitted(Ground ground, SourceTexts.Origin origin, TextRange range) {
        return Alarm.of(ground, range, origin, range, 1);
    }

    /** Whoever a claim is laid at must be named, by this name or another; a medium too. */
    private static void speakers(SourceTexts.Origin origin, Set<String> named, Alarms out) {
        for (Stretch stretch : origin.text().stretches()) {
            Set<String> holders = new HashSet<>();
            Attributions.of(origin.text()).in(stretch).stream()
                    .filter(Attribution::strong)
                    .forEach(a -> holders.addAll(a.holders()));
            for (Mention mention : origin.text().mentions(stretch.sentence().range())) {
                boolean holder = holders.contains("@" + Folding.unaccented(mention.name()));
                boolean name = mention.form() == Mention.Form.NAME || mention.type() == Mention.Type.MEDIA;
                if (holder && name && !named.contains(mention.name())) {
                    out.raise(omitted(Ground.SPEAKER_OMITTED, origin, mention.range()));
                }
            }
        }
    }
}
