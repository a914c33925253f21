package fr.titraille.chip;

import java.util.LinkedHashSet;
import java.util.Set;

/** Gives a chip the maker that the same sentence names, when the catalogue says that it is this chip's. */
final class Makers {

    private Makers() {}

    static void fill(SentenceReading sentence, Draft draft) {
        if (!draft.subject.isEmpty()) {
            return;
        }
        Set<String> makers = new LinkedHashSet<>();
        for (String chip : draft.chip) {
            ChipCatalogue.standard().find(chip).ifPresent(c -> makers.add(c.maker()));
        }
        for (Phrase phrase : sentence.phrases()) {
            for (Mention mention : sentence.words().mentions(phrase.start(), phrase.end())) {
                if (mention.type() == Mention.Type.COMPANY && makers.contains(mention.name())) {
                    draft.subject(Set.of(mention.name()));
                }
            }
        }
    }
}
