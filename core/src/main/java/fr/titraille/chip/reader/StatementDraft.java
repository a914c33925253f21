package fr.titraille.chip.reader;

import fr.titraille.chip.frame.FactKind;
import fr.titraille.figure.Figure;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A fact while it is being read, with the figures and names found for it. */
final class StatementDraft {

    final FactKind kind;
    final Event event;
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

    /** Whether the percentage is a fall or a shortfall. */
    boolean negative;

    @Nullable
    String time;

    @Nullable
    Stance stance;

    /** Whether a negation in its clause is not one of the fact: « ne peut plus vendre » states a restriction. */
    boolean affirmed;

    /** Whether chips stand where the statement wants them. */
    boolean aboutChips;

    /** Whether its verb says that it is aimed at: « vise 54 milliards ». */
    boolean intended;

    /** Whether the text only says what something is done for. */
    boolean purpose;

    StatementDraft(FactKind kind, Event event) {
        this.kind = kind;
        this.event = event;
    }

    StatementDraft subject(Collection<String> names) {
        subject.addAll(names);
        return this;
    }

    StatementDraft counterparty(Collection<String> names) {
        counterparty.addAll(names);
        return this;
    }

    StatementDraft chip(Collection<String> names) {
        chip.addAll(names);
        return this;
    }

    StatementDraft reference(Collection<String> names) {
        reference.addAll(names);
        return this;
    }

    /** A copy for another statement of the same event: same parties, no figures and no chips. */
    StatementDraft twin() {
        StatementDraft twin = new StatementDraft(kind, event).subject(subject).counterparty(counterparty);
        twin.aboutChips = aboutChips;
        twin.purpose = purpose;
        twin.stance = stance;
        twin.affirmed = affirmed;
        twin.negative = negative;
        twin.intended = intended;
        return twin;
    }

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
