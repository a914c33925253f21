package fr.titraille.optimize.prose;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.chip.ChipFact;
import fr.titraille.figure.Figure;
import fr.titraille.text.TextRange;
import fr.titraille.writing.ConjugatedForm;
import fr.titraille.writing.Conjugation;
import fr.titraille.writing.FrenchNames;
import fr.titraille.writing.FrenchNumbers;
import fr.titraille.writing.LinkWords;
import fr.titraille.writing.VerbSubject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes a chip fact anew from its fields where they say all that is needed: an order, a delivery, a stock or a price
 * with its figures. The verb is the one of the evidence; other facts are better told in the article's own clause.
 */
final class FactSentences {

    private FactSentences() {}

    /**
     * The sentence with its final stop, without whom it is owed to; empty where the fields do not suffice.
     *
     * @param conditional whether the verb itself shall mark a report, as in headlines
     */
    static Optional<String> of(ChipFact fact, AnalyzedText text, boolean conditional) {
        boolean told = fact.modality() == ChipFact.Modality.ASSERTED || fact.modality() == ChipFact.Modality.REPORTED;
        if (!told) {
            return Optional.empty();
        }
        String sentence = switch (fact.kind()) {
            case ORDER -> order(fact, lemmas(text, fact.evidence()), conditional);
            case DELIVERY -> delivery(fact, lemmas(text, fact.evidence()), conditional);
            case STOCK -> stock(fact, lemmas(text, fact.evidence()), conditional);
            case PRICE -> price(fact, lemmas(text, fact.evidence()), conditional);
            default -> null;
        };
        return Optional.ofNullable(sentence).map(s -> ProseTemplates.upper(s) + ".");
    }

    private static @Nullable String order(ChipFact fact, Set<String> lemmas, boolean conditional) {
        String object = chips(fact);
        String verb = lemmas.contains("commander")
                ? "commander"
                : lemmas.contains("acheter") || lemmas.contains("acquérir") ? "acheter" : null;
        if (object == null
                || verb == null
                || fact.subject().isEmpty()
                || fact.counterparty().size() > 1) {
            return null;
        }
        String seller = fact.counterparty().isEmpty()
                ? ""
                : " " + FrenchNames.to(fact.counterparty().get(0));
        String amount = FigureWords.money(fact.amount());
        String price = amount == null ? "" : ", pour " + amount;
        return FrenchNames.all(fact.subject())
                + " "
                + past(verb, VerbSubject.of(fact.subject()), conditional)
                + " "
                + object
                + seller
                + price;
    }

    private static @Nullable String delivery(ChipFact fact, Set<String> lemmas, boolean conditional) {
        String object = chips(fact);
        boolean one = fact.subject().size() == 1 && fact.counterparty().size() == 1;
        return object == null || !one || !lemmas.contains("livrer")
                ? null
                : FrenchNames.all(fact.subject())
                        + " "
                        + past("livrer", VerbSubject.of(fact.subject()), conditional)
                        + " "
                        + object
                        + " "
                        + FrenchNames.to(fact.counterparty().get(0));
    }

    private static @Nullable String stock(ChipFact fact, Set<String> lemmas, boolean conditional) {
        String object = chips(fact);
        boolean built = lemmas.contains("constituer");
        if (object == null || !built || fact.subject().isEmpty() || fact.quantity() == null) {
            return null;
        }
        return FrenchNames.all(fact.subject())
                + " "
                + past("constituer", VerbSubject.of(fact.subject()), conditional)
                + " un stock "
                + LinkWords.of(object);
    }

    private static @Nullable String price(ChipFact fact, Set<String> lemmas, boolean conditional) {
        String percent = FigureWords.percent(fact.percent());
        boolean rise = lemmas.contains("grimper") || lemmas.contains("augmenter") || lemmas.contains("bondir");
        if (percent == null || !rise || fact.chip().size() != 1) {
            return null;
        }
        return "le prix de la puce " + fact.chip().get(0) + " " + past("augmenter", VerbSubject.SINGULAR, conditional)
                + " de " + percent;
    }

    private static String past(String lemma, VerbSubject subject, boolean conditional) {
        return Conjugation.of(lemma, conditional ? ConjugatedForm.CONDITIONAL_PAST : ConjugatedForm.PERFECT, subject)
                .orElseThrow(() -> new IllegalStateException("the dictionary does not conjugate " + lemma));
    }

    /** « environ 100 000 puces A800 »; null without a number of chips and their name or maker. */
    private static @Nullable String chips(ChipFact fact) {
        String number = FigureWords.number(fact.quantity());
        if (number == null || fact.chip().size() > 1 || !"chip".equals(unit(fact))) {
            return null;
        }
        boolean delivered = fact.kind() == ChipFact.Kind.DELIVERY;
        List<String> makers = delivered ? List.of() : fact.counterparty();
        String name = fact.chip().isEmpty() ? "" : " " + fact.chip().get(0);
        if (name.isEmpty() && makers.isEmpty() && !delivered) {
            return null;
        }
        Double value = fact.quantity() == null ? null : fact.quantity().number();
        String noun = noun(fact.quantity());
        String of = (value != null && FrenchNumbers.endsWithNoun(value) ? " de " : " ") + noun;
        return number + of + (name.isEmpty() && !makers.isEmpty() ? " " + makers.get(0) : name);
    }

    /** The text's own noun for chips, « puces » where it has none. */
    private static String noun(@Nullable Figure quantity) {
        String text = quantity == null ? "" : quantity.text();
        for (String noun : List.of("processeurs", "GPU", "accélérateurs")) {
            if (text.endsWith(noun)) {
                return noun;
            }
        }
        return "puces";
    }

    private static @Nullable String unit(ChipFact fact) {
        return fact.quantity() == null ? null : fact.quantity().unit();
    }

    private static Set<String> lemmas(AnalyzedText text, TextRange range) {
        Set<String> out = new java.util.HashSet<>();
        for (int i = text.firstTokenFrom(range.start()); i < text.firstTokenFrom(range.end()); i++) {
            text.readings(i).forEach(r -> out.add(r.lemma()));
        }
        return out;
    }

    /** The facts whose evidence holds the range. */
    static List<ChipFact> within(List<ChipFact> facts, TextRange range) {
        return facts.stream().filter(f -> f.evidence().overlaps(range)).toList();
    }
}
