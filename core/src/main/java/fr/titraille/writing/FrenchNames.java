package fr.titraille.writing;

import fr.titraille.entity.Mention;
import fr.titraille.entity.Organization;
import fr.titraille.entity.OrganizationCatalogue;
import fr.titraille.text.Folding;
import fr.titraille.text.ResourceLines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names in a sentence: with their article and its contraction, in their gender and number. Countries, regions,
 * institutions and media stand in one table, {@code names.tsv}; authorities of the catalogue take the article of their
 * gender; other names take none.
 *
 * <pre>{@code
 * FrenchNames.subject("Chine");        // « la Chine »
 * FrenchNames.of("Japon");             // « du Japon »
 * FrenchNames.to("États-Unis");        // « aux États-Unis »
 * FrenchNames.of("AMD");               // « d’AMD »
 * FrenchNames.in("Taïwan");            // « à Taïwan »
 * FrenchNames.all(List.of("Chine", "Nvidia")); // « la Chine et Nvidia »
 * }</pre>
 */
public final class FrenchNames {

    private record Name(String article, boolean feminine, boolean plural, String place) {}

    private static final Map<String, Name> NAMES = read();

    private FrenchNames() {}

    private static Map<String, Name> read() {
        Map<String, Name> out = new HashMap<>();
        for (List<String> row : ResourceLines.table(FrenchNames.class, "names.tsv", 4)) {
            String grammar = row.get(0);
            boolean feminine = grammar.startsWith("f");
            boolean plural = grammar.endsWith("p");
            for (String name : row.get(3).split(", ?")) {
                Name made = new Name(row.get(1).equals("-") ? "" : row.get(1), feminine, plural, row.get(2));
                if (out.put(Folding.key(name), made) != null) {
                    throw new IllegalStateException("names.tsv has a name twice: " + name);
                }
            }
        }
        return Map.copyOf(out);
    }

    private static Optional<Name> known(String name) {
        Name own = NAMES.get(Folding.key(name));
        return own == null ? authority(name) : Optional.of(own);
    }

    private static Optional<Name> authority(String name) {
        return OrganizationCatalogue.standard()
                .find(name)
                .filter(o -> o.type() == Mention.Type.AUTHORITY && o.name().equals(name))
                .map(o -> new Name(
                        Forms.of(o.plural() ? "article.p" : o.feminine() ? "article.f" : "article.m"),
                        o.feminine(),
                        o.plural(),
                        "-"));
    }

    /** With its article, as a subject or object: « Nvidia », « les États-Unis », « l’Élysée », « le Financial Times ». */
    public static String subject(String name) {
        String article = known(name).map(Name::article).orElse("");
        return article.isEmpty() ? name : LinkWords.join(article, name);
    }

    /** « de Nvidia », « d’Alibaba », « des États-Unis », « de la Chine », « du Financial Times », « du Monde ». */
    public static String of(String name) {
        return LinkWords.of(openArticle(subject(name)));
    }

    /** « à Nvidia », « aux États-Unis », « à la Chine », « au Monde ». */
    public static String to(String name) {
        return LinkWords.to(openArticle(subject(name)));
    }

    /** The article that is a part of a medium's title fuses too: « du Monde », « des Échos ». */
    private static String openArticle(String name) {
        boolean medium = OrganizationCatalogue.standard()
                .find(name)
                .filter(o -> o.type() == Mention.Type.MEDIA)
                .isPresent();
        return medium ? FrenchTypography.uncapitalized(name) : name;
    }

    /**
     * Where a country or region is: « en Chine », « aux États-Unis », « au Japon », « à Taïwan », « dans l’Oregon »;
     * « à Pékin » for a name of no table.
     */
    public static String in(String place) {
        Optional<Name> known = known(place);
        String preposition = known.map(Name::place).orElse("-");
        if (!preposition.equals("-")) {
            String article = known.map(Name::article).orElse("");
            boolean definite = preposition.equals(Forms.of("place.within"));
            return preposition + " " + (definite ? LinkWords.join(article, place) : place);
        }
        boolean plural = known.map(Name::plural).orElse(false);
        boolean feminine = known.map(Name::feminine).orElse(false);
        boolean bare = known.map(n -> n.article().isEmpty()).orElse(true);
        if (bare || plural) {
            return to(place);
        }
        return feminine || LinkWords.takesElision(place) ? Forms.of("place.feminine", place) : to(place);
    }

    /** Several names as subjects: « Baidu », « la Chine et Tencent ». */
    public static String all(List<String> names) {
        return Enumeration.and(names.stream().map(FrenchNames::subject).toList());
    }

    /** Whether a verb behind these names is in the plural. */
    public static boolean isPlural(List<String> names) {
        return names.size() > 1 || names.size() == 1 && isPlural(names.get(0));
    }

    /** Whether the name is plural: « les Pays-Bas ». */
    public static boolean isPlural(String name) {
        return known(name)
                .map(Name::plural)
                .orElseGet(() -> organization(name).map(Organization::plural).orElse(false));
    }

    /** Whether the name is feminine; names of firms are masculine in the press. */
    public static boolean isFeminine(String name) {
        return known(name)
                .map(Name::feminine)
                .orElseGet(() -> organization(name).map(Organization::feminine).orElse(false));
    }

    private static Optional<Organization> organization(String name) {
        return OrganizationCatalogue.standard().find(name);
    }

    /** Whether the name takes an article in a sentence. */
    public static boolean takesArticle(String name) {
        return known(name).map(n -> !n.article().isEmpty()).orElse(false);
    }
}
