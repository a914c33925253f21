package fr.titraille.writing;

import fr.titraille.text.ResourceLines;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes sums of money in words.
 *
 * <pre>{@code
 * FrenchMoney.written(1e9, "USD");   // « 1 milliard de dollars »
 * FrenchMoney.written(1600, "EUR");  // « 1 600 euros »
 * }</pre>
 */
public final class FrenchMoney {

    private record Noun(String singular, String plural) {}

    private static final Map<String, Noun> NOUNS = ResourceLines.table(FrenchMoney.class, "currencies.tsv", 3).stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> new Noun(row.get(2), row.get(1))));

    private FrenchMoney() {}

    /**
     * The sum in words.
     *
     * @param currency its ISO 4217 code
     * @return empty for a currency without a noun in {@code currencies.tsv}
     */
    public static Optional<String> written(double value, String currency) {
        return noun(value, currency).map(noun -> FrenchNumbers.counted(value, noun));
    }

    /** The currency's noun in the number that the value asks for; empty for an unknown currency. */
    public static Optional<String> noun(double value, String currency) {
        return Optional.ofNullable(NOUNS.get(currency))
                .map(noun -> FrenchNumbers.isPlural(value) ? noun.plural() : noun.singular());
    }

    /** The codes of the currencies that can be written. */
    public static List<String> currencies() {
        return NOUNS.keySet().stream().sorted().toList();
    }
}
