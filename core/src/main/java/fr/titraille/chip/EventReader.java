package fr.titraille.chip;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads orders, deliveries, products, usages and stocks by the frames of {@link TriggerLexicon}. */
final class EventReader implements FactReader {

    @Override
    public List<FactDraft> read(SentenceReading sentence) {
        Set<Phrase> used = new HashSet<>();
        List<FactDraft> out = new ArrayList<>(new VerbEvents(sentence).read(used));
        out.addAll(new NounEvents(sentence).read(used, List.copyOf(out)));
        return out;
    }
}
