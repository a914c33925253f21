package fr.titraille.optimize.prose;

import fr.titraille.entity.Mention;
import fr.titraille.entity.Organization;
import fr.titraille.entity.OrganizationCatalogue;
import fr.titraille.text.ResourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names in a sentence: their article, its contraction with « de » and « à », and their number. */
final class Names {

    /** Countries and media whose name takes no article, or the other way round. */
    private static final Set<String> BARE = ResourceLines.set(Names.class, "names-without-article.txt");

    private static final Set<String> WITH_ARTICLE = ResourceLines.set(Names.class, "media-with-article.txt");

    private Names() {}

    /** « Nvidia », « les États-Unis », « la Chine », « le Financial Times ». */
    static String subject(String name) {
        return article(name) + name;
    }

    /** « de Nvidia », « d’Alibaba », « des États-Unis », « de la Chine », « du Financial Times ». */
    static String of(String name) {
        return switch (article(name)) {
            case "le " -> "du " + name;
            case "les " -> "des " + name;
            case "" -> opensWithVowel(name) ? "d’" + name : "de " + name;
            default -> "de " + subject(name);
        };
    }

    /** « à Nvidia », « aux États-Unis », « à la Chine ». */
    static String to(String name) {
        return switch (article(name)) {
            case "le " -> "au " + name;
            case "les " -> "aux " + name;
            default -> "à " + subject(name);
        };
    }

    /** Where a country is: « en Chine », « aux États-Unis », « au Japon », « à Taïwan ». */
    static String in(String country) {
        Optional<Organization> known = OrganizationCatalogue.standard().find(country);
        if (BARE.contains(country)) {
            return country.equals("Israël") ? "en Israël" : "à " + country;
        }
        boolean plural = known.map(Organization::plural).orElse(false);
        boolean feminine = known.map(Organization::feminine).orElse(false);
        if (plural) {
            return "aux " + country;
        }
        return (feminine || opensWithVowel(country) ? "en " : "au ") + country;
    }

    /** « Baidu », « Baidu et Tencent », « Baidu, Tencent et Alibaba », each as a subject. */
    static String all(List<String> names) {
        List<String> parts = new ArrayList<>();
        names.forEach(name -> parts.add(subject(name)));
        return join(parts);
    }

    /** Joined by commas and « et ». */
    static String join(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1 ? String.join("", parts) : String.join(", ", parts.subList(0, last)) + " et " + parts.get(last);
    }

    /** Whether the verb of these subjects is in the plural. */
    static boolean isPlural(List<String> names) {
        return names.size() > 1
                || OrganizationCatalogue.standard()
                        .find(names.get(0))
                        .map(Organization::plural)
                        .orElse(false);
    }

    private static String article(String name) {
        if (BARE.contains(name)) {
            return "";
        }
        if (WITH_ARTICLE.contains(name)) {
            return "le ";
        }
        Optional<Organization> known = OrganizationCatalogue.standard().find(name);
        boolean takes = known.map(o -> o.type() == Mention.Type.COUNTRY || o.type() == Mention.Type.AUTHORITY)
                .orElse(false);
        if (!takes || known.isEmpty()) {
            return "";
        }
        if (known.get().plural()) {
            return "les ";
        }
        if (opensWithVowel(name)) {
            return "l’";
        }
        return known.get().feminine() ? "la " : "le ";
    }

    static boolean opensWithVowel(String name) {
        return !name.isEmpty() && "aeiouyâàéèêëîïôùûœAEIOUYÂÀÉÈÊËÎÏÔÙÛŒ".indexOf(name.charAt(0)) >= 0;
    }
}
