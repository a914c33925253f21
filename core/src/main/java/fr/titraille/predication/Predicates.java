package fr.titraille.predication;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * The vocabulary to ask {@link Predications} with. Each word is a condition on one predication; they combine by
 * {@link #allOf}, {@link #anyOf} and {@link #not}, and read as a sentence.
 *
 * <p>Ten questions; the comment is the text that fits.
 *
 * <pre>{@code
 * // « Des accélérateurs ont été commandés par Baidu. »
 * allOf(verb("commander"), agent(named("Baidu")), patient(headed("accélérateur")))
 * // « Nvidia, qui a livré des puces à Meta, se tait. »
 * allOf(verb("livrer"), agent(named("Nvidia")), recipient(named("Meta")))
 * // « Oracle a acheté des puces et Meta des serveurs. »
 * allOf(verb("acheter"), kind(Kind.ELIDED), agent(named("Meta")), patient(headed("serveur")))
 * // « Intel veut vendre son usine. »
 * allOf(verb("vendre"), agent(named("Intel")), modality(Modality.WISHED))
 * // « AMD n’a pas livré la puce. »
 * allOf(verb("livrer"), agent(named("AMD")), negated())
 * // « Les ventes ont doublé, a déclaré Samsung. »
 * allOf(verb("doubler"), saidBy(named("Samsung")))
 * // « Selon Reuters, Pékin interdit la vente de ces puces. »
 * allOf(verb("vendre"), actionNoun(), modality(Modality.BARRED), saidBy(named("Reuters")))
 * // « Les puces destinées à Microsoft sont gravées par TSMC. »
 * allOf(verb("graver"), agent(named("TSMC")), patient(headed("puce")), asserted())
 * // « Google a passé commande de deux mille puces. »
 * allOf(verb("commander"), agent(named("Google")), patient(holding("puces")))
 * // « La puce est chère. »
 * allOf(copula(), agent(headed("puce")), attribute(headed("cher")))
 * }</pre>
 */
public final class Predicates {

    private Predicates() {}

    /** All conditions hold. */
    @SafeVarargs
    public static Predicate<Predication> allOf(Predicate<? super Predication>... conditions) {
        return p -> Arrays.stream(conditions).allMatch(c -> c.test(p));
    }

    /** One of the conditions holds. */
    @SafeVarargs
    public static Predicate<Predication> anyOf(Predicate<? super Predication>... conditions) {
        return p -> Arrays.stream(conditions).anyMatch(c -> c.test(p));
    }

    /** The condition does not hold. */
    public static Predicate<Predication> not(Predicate<? super Predication> condition) {
        return p -> !condition.test(p);
    }

    /** The verb, or the act of the noun, is one of these; infinitives without se. */
    public static Predicate<Predication> verb(String... lemmas) {
        List<String> wanted = List.of(lemmas);
        return p -> wanted.contains(p.lemma());
    }

    /** It is of one of these kinds. */
    public static Predicate<Predication> kind(Predication.Kind... kinds) {
        List<Predication.Kind> wanted = List.of(kinds);
        return p -> wanted.contains(p.kind());
    }

    /** It is a noun of action. */
    public static Predicate<Predication> actionNoun() {
        return kind(Predication.Kind.ACTION_NOUN);
    }

    /** It says what something is, with être or the like. */
    public static Predicate<Predication> copula() {
        return kind(Predication.Kind.COPULA);
    }

    /** An argument of the slot fits. */
    public static Predicate<Predication> argument(Slot slot, ArgumentMatcher wanted) {
        return p -> p.all(slot)
                .anyMatch(a -> wanted.matches(a, p.text())
                        || a.conjuncts().stream().anyMatch(c -> wanted.matches(c, p.text())));
    }

    /** Who acts fits. */
    public static Predicate<Predication> agent(ArgumentMatcher wanted) {
        return argument(Slot.AGENT, wanted);
    }

    /** Whom or what it is done to fits. */
    public static Predicate<Predication> patient(ArgumentMatcher wanted) {
        return argument(Slot.PATIENT, wanted);
    }

    /** Who gets it or is told it fits. */
    public static Predicate<Predication> recipient(ArgumentMatcher wanted) {
        return argument(Slot.RECIPIENT, wanted);
    }

    /** What it is said to be fits. */
    public static Predicate<Predication> attribute(ArgumentMatcher wanted) {
        return argument(Slot.ATTRIBUTE, wanted);
    }

    /** A complement or adjunct after this preposition fits. */
    public static Predicate<Predication> complement(String preposition, ArgumentMatcher wanted) {
        return p -> p.complements(preposition).anyMatch(a -> wanted.matches(a, p.text()));
    }

    /** It is said not to be so. */
    public static Predicate<Predication> negated() {
        return Predication::negated;
    }

    /** It is stated as a fact and not negated. */
    public static Predicate<Predication> asserted() {
        return Predication::asserted;
    }

    /** One of these keeps it from being a fact, or it is one and {@link Modality#FACT} is asked for. */
    public static Predicate<Predication> modality(Modality... modalities) {
        List<Modality> wanted = List.of(modalities);
        return p -> wanted.contains(p.modality()) || p.modalities().stream().anyMatch(wanted::contains);
    }

    /** Somebody says so who fits. */
    public static Predicate<Predication> saidBy(ArgumentMatcher wanted) {
        return p ->
                p.holder().map(h -> wanted.matches(h.asArgument(), p.text())).orElse(false);
    }

    /** It is embedded in one that fits, at any depth. */
    public static Predicate<Predication> within(Predicate<? super Predication> wanted) {
        return p -> {
            Governor at = p.governor().orElse(null);
            while (at != null) {
                if (wanted.test(at.predication())) {
                    return true;
                }
                at = at.predication().governor().orElse(null);
            }
            return false;
        };
    }
}
