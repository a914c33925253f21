package fr.titraille.figure;

import fr.titraille.text.Folding;
import fr.titraille.text.ResourceLines;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Units of measure, currencies and counted nouns by the way they are written. */
final class UnitLexicon {

    /**
     * What a number measures.
     *
     * @param code {@code USD}, {@code %}, {@code nm}, {@code chip}; null for ratios and for nouns without a known one
     * @param factor by which the number is multiplied: 0.01 for cents
     */
    record Unit(Figure.Type type, @Nullable String code, BigDecimal factor) {

        /** Whether it counts pieces of something named elsewhere: « 230 000 exemplaires », « 64 cartes ». */
        boolean isUnitOfSomething() {
            return type == Figure.Type.COUNT && code != null && PIECES.contains(code);
        }
    }

    /** English nouns of the table that say a piece of whatever is spoken of. */
    private static final Set<String> PIECES = Set.of("unit", "card");

    private static final UnitLexicon STANDARD = new UnitLexicon();

    /** Abbreviations of up to so many characters are read as written: MW is no mW. */
    private static final int ABBREVIATION = 6;

    /** The unit of chips, however they are called. */
    static final String CHIP = "chip";

    /** The unit of what is counted by a noun that no table knows. */
    static final String OTHER = "other";

    /** Letters before a shared ending below which two words are too short to be twins. House choice. */
    private static final int SHORTEST_STEM = 3;

    /** The most tokens that a unit spans: « téraoctets par seconde », « dollars de Hong Kong ». */
    static final int LONGEST = 5;

    private final Map<String, Unit> exact = new HashMap<>();
    private final Map<String, Unit> words = new HashMap<>();
    private final Map<String, Unit> currencies = new HashMap<>();
    private final Map<String, Unit> nouns = new HashMap<>();
    /** Endings of French nouns and of their English twins. */
    private final List<List<String>> endings = ResourceLines.table(UnitLexicon.class, "shared-endings.tsv", 2);

    private UnitLexicon() {
        for (List<String> row : ResourceLines.table(UnitLexicon.class, "units.tsv", 4)) {
            Figure.Type type = Figure.Type.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            String code = row.get(2).equals("-") ? null : row.get(2);
            put(row.get(0), new Unit(type, code, new BigDecimal(row.get(3))), exact);
        }
        for (List<String> row : ResourceLines.table(UnitLexicon.class, "currencies.tsv", 3)) {
            put(row.get(0), new Unit(Figure.Type.MONEY, row.get(1), new BigDecimal(row.get(2))), currencies);
        }
        for (List<String> row : ResourceLines.table(UnitLexicon.class, "counted-nouns.tsv", 2)) {
            nouns.put(joined(row.get(0)).toLowerCase(Locale.FRENCH), count(row.get(1)));
        }
    }

    static UnitLexicon standard() {
        return STANDARD;
    }

    static Unit count(@Nullable String noun) {
        return new Unit(Figure.Type.COUNT, noun, BigDecimal.ONE);
    }

    private void put(String spelling, Unit unit, Map<String, Unit> abbreviations) {
        String joined = joined(spelling);
        if (isAbbreviation(joined)) {
            abbreviations.put(joined, unit);
        }
        if (!isAbbreviation(joined) || joined.equals(joined.toLowerCase(Locale.FRENCH))) {
            (abbreviations == currencies ? currencies : words).put(joined.toLowerCase(Locale.FRENCH), unit);
        }
    }

    private static boolean isAbbreviation(String joined) {
        return joined.length() <= ABBREVIATION;
    }

    /** The spelling folded and without spaces. */
    static String joined(String spelling) {
        return Folding.fold(spelling).replace(" ", "");
    }

    /** A unit of measure, percentage, duration or « fois », by its joined spelling; null when there is none. */
    @Nullable
    Unit unit(String joined) {
        Unit unit = exact.get(joined);
        return unit != null ? unit : plural(joined.toLowerCase(Locale.FRENCH), words);
    }

    /** A currency by its joined spelling, or null. */
    @Nullable
    Unit currency(String joined) {
        Unit unit = currencies.get(joined);
        return unit != null || joined.length() <= 3 ? unit : plural(joined.toLowerCase(Locale.FRENCH), currencies);
    }

    /** A counted noun by its lemma or by its joined words in lower case, or null. */
    @Nullable
    Unit noun(String lemma) {
        return plural(lemma, nouns);
    }

    /** The English of a noun that both languages share (« simulation », « publicité »), or null. */
    @Nullable
    String english(String lemma) {
        String plain = Folding.unaccented(lemma);
        for (List<String> ending : endings) {
            if (plain.endsWith(ending.get(0)) && plain.length() >= ending.get(0).length() + SHORTEST_STEM) {
                return plain.substring(0, plain.length() - ending.get(0).length()) + ending.get(1);
            }
        }
        return null;
    }

    private static @Nullable Unit plural(String key, Map<String, Unit> in) {
        Unit unit = in.get(key);
        if (unit == null && key.length() > 3 && (key.endsWith("s") || key.endsWith("x"))) {
            unit = in.get(key.substring(0, key.length() - 1));
        }
        return unit;
    }
}
