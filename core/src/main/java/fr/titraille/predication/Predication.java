package fr.titraille.predication;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One statement of a sentence: a predicate with its arguments, whatever the voice, the order and the construction.
 * Immutable.
 *
 * <p>« Des puces commandées par Baidu » and « Baidu, qui a commandé des puces » both give a predication of commander with
 * the agent Baidu and the patient « des puces ».
 */
public final class Predication {

    /** What the predicate is on the page. */
    public enum Kind {
        /** A verb; also a verb with its noun: « passer commande ». */
        VERB,
        /** être, devenir and the like with an attribute. */
        COPULA,
        /** A noun of action: « la livraison de puces à Baidu ». */
        ACTION_NOUN,
        /** A verb left out that its first mention restores: « … et Meta 60 000 ». */
        ELIDED,
        /** A verb that only says how the infinitive after it holds: pouvoir, devoir, aller. */
        MODAL,
        /** A noun phrase beside another that says what it is: « Tigris, une puce de … ». */
        APPOSITION
    }

    private final AnalyzedText text;
    private final PredicationDraft draft;
    private final List<Argument> arguments;
    private final List<Modality> modalities;
    private final @Nullable Governor governor;

    Predication(AnalyzedText text, PredicationDraft draft, @Nullable Governor governor) {
        this.text = text;
        this.draft = draft;
        this.arguments = draft.arguments();
        this.modalities = List.copyOf(draft.modalities);
        this.governor = governor;
    }

    /**
     * Number of the predicate's token in the text: the verb (the participle of a compound tense), the attribute of a
     * copula, the action noun, the first noun of an elided clause.
     */
    public int head() {
        return draft.head;
    }

    /** The verb's infinitive, without se; for an action noun the verb of the act; être for an attribute. */
    public String lemma() {
        return draft.lemma;
    }

    /** What the predicate is on the page. */
    public Kind kind() {
        return draft.kind;
    }

    /** The text it was read in. */
    public AnalyzedText text() {
        return text;
    }

    /** Number of the sentence in the text. */
    public int sentence() {
        return draft.sentence;
    }

    /** From the first word of the verb group to the predicate; UTF-16 code units. */
    public TextRange range() {
        return draft.range;
    }

    /** Whether the verb stands with se as a part of its meaning or as its own object. */
    public boolean reflexive() {
        return draft.reflexive;
    }

    /** Whether the text has it in the passive. */
    public boolean passive() {
        return draft.passive;
    }

    /** The noun of a verb with its noun (« commande » of « passer commande »). */
    public OptionalInt supportNoun() {
        return draft.supportNoun < 0 ? OptionalInt.empty() : OptionalInt.of(draft.supportNoun);
    }

    /** All arguments, slot by slot, in each in the order of the text. */
    public List<Argument> arguments() {
        return arguments;
    }

    /** The first argument of a slot. */
    public Optional<Argument> first(Slot slot) {
        for (Argument argument : arguments) {
            if (argument.slot() == slot) {
                return Optional.of(argument);
            }
        }
        return Optional.empty();
    }

    /** All arguments of a slot. */
    public Stream<Argument> all(Slot slot) {
        return arguments.stream().filter(a -> a.slot() == slot);
    }

    /** Who acts or what happens. */
    public Optional<Argument> agent() {
        return first(Slot.AGENT);
    }

    /** Who has it done by another: « Meta fait construire une usine ». */
    public Optional<Argument> causer() {
        return first(Slot.CAUSER);
    }

    /** Whom or what it is done to; what is said. */
    public Optional<Argument> patient() {
        return first(Slot.PATIENT);
    }

    /** Who gets it or is told it. */
    public Optional<Argument> recipient() {
        return first(Slot.RECIPIENT);
    }

    /** What the agent is, or what the patient is made. */
    public Optional<Argument> attribute() {
        return first(Slot.ATTRIBUTE);
    }

    /** Everything that hangs on the predicate by a preposition, asked for or not. */
    public Stream<Argument> complements() {
        return arguments.stream().filter(a -> a.slot() == Slot.COMPLEMENT || a.slot() == Slot.ADJUNCT);
    }

    /** The complements and adjuncts after this preposition, given in full: {@code complements("à")}. */
    public Stream<Argument> complements(String preposition) {
        return complements().filter(a -> a.hasPreposition(preposition));
    }

    /** The first of them. */
    public Optional<Argument> complement(String preposition) {
        return complements(preposition).findFirst();
    }

    /** Phrases that may be left out: time, place, manner, measure. */
    public Stream<Argument> adjuncts() {
        return all(Slot.ADJUNCT);
    }

    /** Whether the act is affirmed, by its own form and the governors that decide of it. */
    public Affirmation affirmation() {
        return draft.affirmation;
    }

    /** Whether it is said not to be so: « ne … pas », « sans », « refuser de ». */
    public boolean negated() {
        return draft.affirmation == Affirmation.NEGATED;
    }

    /** What keeps the act from being a fact, from inside out: the nearest counts. */
    public Modality modality() {
        return modalities.isEmpty() ? Modality.FACT : modalities.get(0);
    }

    /** Everything that keeps the act from being a fact, from inside out; empty for a fact. */
    public List<Modality> modalities() {
        return modalities;
    }

    /** Whether it is stated as a fact and not negated. */
    public boolean asserted() {
        return modality().isFact() && !negated();
    }

    /** Time, by the verb group; {@link VerbTense#NONE} for nouns. */
    public VerbTense tense() {
        return draft.tense;
    }

    /** Mood, by the verb group; {@link VerbMood#NONE} for nouns. */
    public VerbMood mood() {
        return draft.mood;
    }

    /** Who says so; empty when the text itself does. */
    public Optional<Holder> holder() {
        return Optional.ofNullable(draft.holder);
    }

    /** What it is embedded in. */
    public Optional<Governor> governor() {
        return Optional.ofNullable(governor);
    }

    /** Names the predicate and the slots by token numbers; holds no text of the article. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(kind().name()).append('@').append(head());
        arguments().forEach(a -> out.append(' ').append(a.slot()).append('@').append(a.head()));
        return out.toString();
    }
}
