package fr.titraille.predication;

import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A predication while it is read; frozen before anybody outside sees it. */
final class PredicationDraft {

    final int head;
    final int sentence;
    String lemma;
    Predication.Kind kind;
    TextRange range;
    VerbForm form;
    boolean reflexive;
    /** Whether an object hangs on it in the tree. */
    boolean withObject;

    boolean passive;
    int supportNoun = ParsedSentence.NONE;
    VerbTense tense;
    VerbMood mood;
    Affirmation affirmation = Affirmation.AFFIRMED;
    final List<Modality> modalities = new ArrayList<>();

    @Nullable
    Holder holder;
    /** The subject on the page, whatever slot it fills. */
    @Nullable
    Argument subject;

    @Nullable
    PredicationDraft governor;

    /** The first of two subjects, which one verb cannot have. */
    @Nullable
    Argument firstSubject;

    Governor.@Nullable Link link;
    private final List<Argument> arguments = new ArrayList<>();

    PredicationDraft(int head, int sentence, String lemma, Predication.Kind kind, VerbForm form, TextRange range) {
        this.head = head;
        this.sentence = sentence;
        this.lemma = lemma;
        this.kind = kind;
        this.form = form;
        this.range = range;
        this.passive = form.passive();
        this.tense = form.tense();
        this.mood = form.mood();
    }

    void add(Argument argument) {
        if (arguments.stream().noneMatch(a -> a.head() == argument.head() && a.slot() == argument.slot())) {
            arguments.add(argument);
        }
    }

    void remove(Argument argument) {
        arguments.remove(argument);
    }

    void removeHead(int token) {
        arguments.removeIf(a -> a.head() == token);
    }

    boolean has(Slot slot) {
        return get(slot) != null;
    }

    @Nullable
    Argument get(Slot slot) {
        for (Argument argument : arguments) {
            if (argument.slot() == slot) {
                return argument;
            }
        }
        return null;
    }

    boolean hasArgument(int token) {
        return arguments.stream().anyMatch(a -> a.head() == token);
    }

    /** Which slot the subject fills: the patient of a passive, else the agent. */
    Slot subjectSlot() {
        if (form.causative() != ParsedSentence.NONE) {
            // « s’est vu refuser l’accès », « s’est fait racheter »
            return !reflexive ? Slot.CAUSER : withObject ? Slot.RECIPIENT : Slot.PATIENT;
        }
        return passive ? Slot.PATIENT : Slot.AGENT;
    }

    /** Gives it a subject from elsewhere, unless it has one or its slot is filled. */
    void takeSubject(@Nullable Argument from, Restoration how, int source) {
        if (from == null || subject != null || has(subjectSlot()) || from.head() == head) {
            return;
        }
        Argument own = from.as(subjectSlot(), how, source).after("");
        subject = own;
        add(own);
    }

    List<Argument> arguments() {
        return arguments.stream()
                .sorted(Comparator.comparing(Argument::slot).thenComparingInt(Argument::head))
                .toList();
    }
}
