package fr.titraille.clean;

import fr.titraille.analysis.Lexicon;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.text.Folding;
import fr.titraille.text.ResourceLines;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a byline names: a person, or a body that signs in common (« AFP », « Le Journal avec AFP », « La rédaction »). */
public final class Bylines {

    private static final Set<String> NOUNS = ResourceLines.set(Bylines.class, "organization-nouns.txt");
    private static final Pattern BLANK = Pattern.compile("[\\s\u00A0]+");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,6}");

    private Bylines() {}

    /**
     * Whether the name is a body's: an agency, an acronym alone, a name that opens with an article, or one of whose words
     * is a noun for a body ({@code organization-nouns.txt}).
     *
     * <pre>{@code
     * Bylines.isOrganization("La rédaction");  // true
     * Bylines.isOrganization("Léa Royer");     // false
     * }</pre>
     */
    public static boolean isOrganization(String byline) {
        String name = byline.strip();
        List<String> words = List.of(BLANK.split(name));
        return SourceNames.isAgency(name)
                || ACRONYM.matcher(name).matches()
                || words.size() > 1 && isArticle(words.get(0))
                || words.stream().skip(1).anyMatch(SourceNames::isAgency)
                || words.stream().anyMatch(w -> NOUNS.contains(w.toLowerCase(java.util.Locale.FRENCH)));
    }

    private static boolean isArticle(String word) {
        String key = Folding.key(word);
        return Lexicon.french().readings(key).stream().anyMatch(r -> r.pos() == PartOfSpeech.DET)
                || key.startsWith("l'");
    }
}
