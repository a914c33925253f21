package fr.titraille.fidelity.check;

import fr.titraille.fidelity.align.Alignment;
import fr.titraille.fidelity.align.ComparedText;
import fr.titraille.fidelity.align.SourceTexts;
import fr.titraille.fidelity.align.Stretch;
import fr.titraille.fidelity.align.Term;
import fr.titraille.fidelity.proposition.Act;
import fr.titraille.fidelity.proposition.Acts;
import fr.titraille.fidelity.proposition.Denial;
import fr.titraille.fidelity.proposition.Status;
import fr.titraille.grammar.PhraseList;
import fr.titraille.text.ResourceLines;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A step up a scale of {@code scales.tsv}: the source negotiates, the rewrite has signed; the source reduces, the rewrite
 * abolishes. The source must have no word of the upper part, the rewrite's sentence none of the lower, and both must speak
 * of the same.
 */
final class ScaleChecker implements Checker {

    /** A place on a scale. */
    private record Step(String scale, boolean status, boolean high) {}

    private static final PhraseList<Set<Step>> STEPS = read();

    private static final double LEAST_COVER = 0.3;

    private static final int TRIED = 2;

    /** Words to either side that tell what a step is said of. */
    private static final int REACH = 8;

    private static PhraseList<Set<Step>> read() {
        Map<String, Set<Step>> steps = new LinkedHashMap<>();
        for (List<String> row : ResourceLines.table(ScaleChecker.class, "scales.tsv", 4)) {
            for (int part = 2; part < 4; part++) {
                Step step = new Step(row.get(0), row.get(1).equals("status"), part == 3);
                for (String phrase : row.get(part).split("\\|")) {
                    steps.computeIfAbsent(phrase, p -> new HashSet<>()).add(step);
                }
            }
        }
        PhraseList.Builder<Set<Step>> builder = PhraseList.builder();
        steps.forEach((phrase, own) -> builder.add(phrase, Set.copyOf(own)));
        return builder.build();
    }

    @Override
    public void check(Comparison comparison, Alarms out) {
        Set<Step> known = steps(comparison.sources());
        for (Stretch stretch : comparison.rewrite().stretches()) {
            List<Alignment.Match> matches = comparison.alignment().of(stretch);
            if (!stretch.question() && !matches.isEmpty() && matches.get(0).cover() >= LEAST_COVER) {
                check(comparison, stretch, matches.subList(0, Math.min(TRIED, matches.size())), known, out);
            }
        }
    }

    /** All steps that some source takes. */
    private static Set<Step> steps(SourceTexts sources) {
        Set<Step> known = new HashSet<>();
        for (SourceTexts.Origin origin : sources.origins()) {
            STEPS.in(origin.text().analysis()).forEach(hit -> known.addAll(hit.value()));
        }
        return known;
    }

    private static void check(
            Comparison comparison, Stretch stretch, List<Alignment.Match> matches, Set<Step> known, Alarms out) {
        ComparedText rewrite = comparison.rewrite();
        List<PhraseList.Hit<Set<Step>>> own = STEPS.in(rewrite.analysis(), stretch.firstToken(), stretch.endToken());
        Set<Step> taken = new HashSet<>();
        own.forEach(hit -> taken.addAll(hit.value()));
        for (PhraseList.Hit<Set<Step>> hit : own) {
            for (Step step : hit.value()) {
                Step low = new Step(step.scale(), step.status(), false);
                boolean climbs = step.high() && !known.contains(step) && known.contains(low) && !taken.contains(low);
                if (climbs && isAsserted(comparison, hit)) {
                    raise(comparison, matches, hit, low, out);
                }
            }
        }
    }

    /** Neither denied nor told with a reserve; a word of the source's own family is no new step. */
    private static boolean isAsserted(Comparison comparison, PhraseList.Hit<?> hit) {
        ComparedText rewrite = comparison.rewrite();
        for (int k = hit.first(); k < hit.end(); k++) {
            Term term = rewrite.term(k);
            if (term != null && !comparison.sources().with(term.key()).isEmpty()) {
                return false;
            }
        }
        Act act = Acts.of(rewrite).at(hit.first());
        boolean open = act != null && !act.attributive() && act.status() != Status.FACT;
        return !open && !Denial.of(rewrite, hit.first());
    }

    private static void raise(
            Comparison comparison, List<Alignment.Match> matches, PhraseList.Hit<?> hit, Step low, Alarms out) {
        ComparedText rewrite = comparison.rewrite();
        Set<String> around = around(rewrite, hit);
        for (Alignment.Match match : matches) {
            ComparedText source = match.source().origin().text();
            Stretch place = match.source().stretch();
            List<PhraseList.Hit<Set<Step>>> given =
                    new ArrayList<>(STEPS.in(source.analysis(), place.firstToken(), place.endToken()));
            for (PhraseList.Hit<Set<Step>> other : given) {
                if (!other.value().contains(low) || Denial.of(source, other.first())) {
                    continue;
                }
                long shared =
                        around(source, other).stream().filter(around::contains).count();
                if (shared > 0) {
                    out.raise(Alarm.of(
                                    low.status() ? Ground.STATUS_RAISED : Ground.SCALE_CLIMBED,
                                    rewrite.range(hit.first(), hit.end()),
                                    match.source().origin(),
                                    source.range(other.first(), other.end()),
                                    (double) shared / Math.max(1, around.size()))
                            .naming(rewrite.range(hit.first(), hit.end()).of(rewrite.text())));
                    return;
                }
            }
        }
    }

    private static Set<String> around(ComparedText text, PhraseList.Hit<?> hit) {
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
