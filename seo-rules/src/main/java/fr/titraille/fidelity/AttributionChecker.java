package fr.titraille.fidelity;

import fr.titraille.entity.Mention;
import fr.titraille.text.Folding;
import java.util.HashSet;
import java.util.Set;

/** A claim given to another source: « selon X » where the sources never let X speak. */
final class AttributionChecker implements Checker {

    @Override
    public void check(Comparison comparison, ErrorDrafts out) {
        Set<String> speakers = new HashSet<>();
        for (Sources.Origin origin : comparison.sources().origins()) {
            for (Clause clause : origin.text().clauses()) {
                if (clause.softeners().contains(Hedge.REPORTED)) {
                    for (Clause own : origin.text().clausesOf(clause.sentence())) {
                        own.terms().stream()
                                .filter(t -> t.kind() == Term.Kind.NAME)
                                .forEach(t -> speakers.add(t.key()));
                    }
                }
            }
        }
        for (Attribution attribution : comparison.rewrite().attributions()) {
            for (Mention holder : attribution.holders()) {
                String key = "@" + Folding.unaccented(holder.name());
                if (holder.form() == Mention.Form.NAME && !speakers.contains(key)) {
                    out.rewrite(
                            FidelityError.Kind.MODALITY,
                            attribution.range(),
                            null,
                            null,
                            "speaker",
                            null,
                            holder.name());
                }
            }
        }
    }
}
