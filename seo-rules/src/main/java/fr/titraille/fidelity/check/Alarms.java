package fr.titraille.fidelity.check;

import fr.titraille.fidelity.align.ComparedText;
import fr.titraille.fidelity.align.SourceTexts;
import fr.titraille.fidelity.align.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the alarms of one text, weighs them, and keeps the surest one at each place. */
final class Alarms {

    /** An editor reads no more, and what is more is another text. */
    private static final int MOST = 200;

    private final SourceTexts sources;
    private final ComparedText rewrite;
    private final List<Alarm> alarms = new ArrayList<>();

    Alarms(SourceTexts sources, ComparedText rewrite) {
        this.sources = sources;
        this.rewrite = rewrite;
    }

    /** Takes an alarm, unless a source has the very sentence. */
    void raise(Alarm alarm) {
        if (alarms.size() < MOST && (alarm.ground().isOmission() || !isVerbatim(alarm))) {
            alarms.add(alarm);
        }
    }

    /** A sentence that a source has word for word bends nothing. */
    private boolean isVerbatim(Alarm alarm) {
        Stretch stretch = rewrite.stretchAtOffset(alarm.range().start());
        return sources.hasSentence(stretch.sentence().range().of(rewrite.text()));
    }

    /** All of them, as they were raised. */
    List<Alarm> all() {
        return List.copyOf(alarms);
    }

    /** What is worth telling, the surest first; none overlaps a surer one. */
    List<Weighed> weighed(Decision decision) {
        List<Weighed> all = new ArrayList<>();
        for (Alarm alarm : alarms) {
            all.add(new Weighed(alarm, decision.sureness(alarm)));
        }
        all.sort(Comparator.comparingDouble(Weighed::sureness).reversed());
        List<Weighed> kept = new ArrayList<>();
        for (Weighed weighed : all) {
            boolean taken = kept.stream()
                    .anyMatch(k -> k.alarm().ground().isOmission()
                                    == weighed.alarm().ground().isOmission()
                            && k.alarm().range().overlaps(weighed.alarm().range()));
            if (!taken && weighed.sureness() >= Decision.SILENT) {
                kept.add(weighed);
            }
        }
        return List.copyOf(kept);
    }
}
