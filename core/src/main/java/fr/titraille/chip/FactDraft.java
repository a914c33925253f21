package fr.titraille.chip;

import fr.titraille.figure.Figure;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A fact while it is being read. */
final class FactDraft {

    final ChipFact.Kind kind;
    final @Nullable Clause clause;
    final int anchor;
    final Set<String> subject = new LinkedHashSet<>();
    final Set<String> counterparty = new LinkedHashSet<>();
    final Set<String> chip = new LinkedHashSet<>();
    final Set<String> reference = new LinkedHashSet<>();

    @Nullable
    Figure quantity;

    @Nullable
    Figure amount;

    @Nullable
    Figure percent;

    @Nullable
    String time;

    ChipFact.@Nullable Modality modality;

    /** Whether a negation in its clause is not one of the fact: « ne peut plus vendre » states a restriction. */
    boolean affirmed;

    /** @param anchor the token that states it */
    FactDraft(ChipFact.Kind kind, @Nullable Clause clause, int anchor) {
        this.kind = kind;
        this.clause = clause;
        this.anchor = anchor;
    }

    FactDraft subject(Collection<String> names) {
        subject.addAll(names);
        return this;
    }

    FactDraft counterparty(Collection<String> names) {
        counterparty.addAll(names);
        return this;
    }

    FactDraft chip(Collection<String> names) {
        chip.addAll(names);
        return this;
    }

    FactDraft reference(Collection<String> names) {
        reference.addAll(names);
        return this;
    }

    /** How many fields are filled. */
    int weight() {
        return subject.size()
                + counterparty.size()
                + chip.size()
                + reference.size()
                + (quantity == null ? 0 : 1)
                + (amount == null ? 0 : 1)
                + (percent == null ? 0 : 1)
                + (time == null ? 0 : 1);
    }
}
