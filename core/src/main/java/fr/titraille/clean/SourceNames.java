package fr.titraille.clean;

import fr.titraille.text.ResourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the names out of source lines: « Sources : Reuters, Bloomberg », « (Selon le Financial Times) ». */
final class SourceNames {

    private static final Set<String> AGENCIES = lower(ResourceLines.set(SourceNames.class, "agencies.txt"));

    private static final Pattern LEAD = Pattern.compile(
            "^[\\s(\\[–—-]*(?:sources?(?: originale| de l.article)?|selon|d.après|via|avec|crédits?|article (?:original|source)|original article)\\s*:?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DETERMINER =
            Pattern.compile("^(?:les |le |la |l['’]|the )\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[,;/&]|\\bet\\b|\\band\\b)\\s*");
    private static final Pattern ROLE = Pattern.compile(
            "^(?:reportage|rédaction|rédigé|écrit|édition|édité|traduction|traduit|version française|reporting|writing|editing|edited|written)\\s*(?::|par|de|by)?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** Who edited signs nothing. */
    private static final Pattern EDITOR = Pattern.compile("édit|edit", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** « à Zurich », « avec … » behind a name. */
    private static final Pattern PLACE = Pattern.compile(" (?:à|en|avec|pour|depuis) .*$");

    private static final int LONGEST = 60;

    private SourceNames() {}

    private static Set<String> lower(Set<String> names) {
        Set<String> out = new TreeSet<>();
        names.forEach(n -> out.add(n.toLowerCase(Locale.ROOT)));
        return out;
    }

    /** Whether the name is a news agency's. */
    static boolean isAgency(String name) {
        return AGENCIES.contains(name.strip().toLowerCase(Locale.ROOT));
    }

    /** The names in a source line, each without its determiner; none in a bare « Source ». */
    static List<String> of(String line) {
        Matcher lead = LEAD.matcher(line);
        String rest = lead.find() ? line.substring(lead.end()) : line;
        List<String> names = new ArrayList<>();
        for (String part : SEPARATOR.split(rest)) {
            String name = trimmed(DETERMINER.matcher(trimmed(part)).replaceFirst(""));
            boolean named = !name.equalsIgnoreCase("agences") && !name.equalsIgnoreCase("agence");
            if (named && name.length() > 1 && name.length() <= LONGEST && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /** What a source line or a sign-off says: names of sources, of those who wrote, or else of those who edited. */
    static Salvage salvage(String line) {
        List<String> sources = new ArrayList<>();
        List<String> writers = new ArrayList<>();
        List<String> editors = new ArrayList<>();
        for (String name : of(line)) {
            Matcher role = ROLE.matcher(name);
            if (role.find()) {
                String person = PLACE.matcher(name.substring(role.end())).replaceFirst("");
                (EDITOR.matcher(name).lookingAt() ? editors : writers).add(person);
            } else {
                sources.add(name);
            }
        }
        boolean signed = !writers.isEmpty();
        return new Salvage(sources, signed ? writers : editors, signed, null, null, null, CopyDates.NONE);
    }

    private static String trimmed(String name) {
        int start = 0;
        int end = name.length();
        while (start < end && !Character.isLetterOrDigit(name.codePointAt(start)) && name.charAt(start) != '«') {
            start++;
        }
        while (end > start && " .,;:()[]–—-\u00A0".indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(start, end);
    }
}
