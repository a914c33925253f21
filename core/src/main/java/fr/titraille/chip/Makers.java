package fr.titraille.chip;

import fr.titraille.entity.ChipCatalogue;
import fr.titraille.entity.Mention;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gives a chip the maker that the same sentence names, when the catalogue says that it is this chip's. */
final class Makers {

    private Makers() {}

    /** The maker that the phrases name, or the owner of « sa puce ». */
    static void of(SentenceReading sentence, FactDraft draft, List<Phrase> chips) {
        for (Phrase phrase : chips) {
            draft.subject(sentence.participants().makers(phrase));
        }
        if (draft.subject.isEmpty()
                && !chips.isEmpty()
                && sentence.participants().isOwned(chips.get(0))) {
            boolean plural = sentence.words().key(chips.get(0).start()).startsWith("leur");
            draft.subject(sentence.discourse().topic(plural));
        }
    }

    static void fill(SentenceReading sentence, FactDraft draft) {
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
