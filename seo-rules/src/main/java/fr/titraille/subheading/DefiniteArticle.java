package fr.titraille.subheading;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Reading;
import fr.titraille.text.Folding;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Frees a noun phrase from a determiner that points back to the text before it: « ce projet » is « le projet ». */
final class DefiniteArticle {

    private static final Map<String, String> CONTRACTED =
            Map.of("du", "le ", "des", "les ", "au", "le ", "aux", "les ");
    private static final Set<String> PLURAL = Set.of("ces", "ses", "leurs");
    private static final Set<String> SINGULAR = Set.of("ce", "cet", "cette", "son", "sa", "leur");

    private final AnalyzedText text;
    private final Words words;

    DefiniteArticle(AnalyzedText text) {
        this.text = text;
        this.words = new Words(text);
    }

    boolean pointsBack(int determiner) {
        return PLURAL.contains(words.key(determiner)) || SINGULAR.contains(words.key(determiner));
    }

    /**
     * What to write for the determiner at {@code i} with the space after it; null where the article cannot be told.
     *
     * @param noun token of the head
     */
    @Nullable
    String instead(int i, int noun) {
        String key = words.key(i);
        if (CONTRACTED.containsKey(key)) {
            boolean complement = words.isNoun(i - 1) || words.is(i - 1, PartOfSpeech.ADJ) || words.isParticiple(i - 1);
            if (key.equals("des") && !complement) {
                return "des ";
            }
            return key.equals("du") && !complement ? "" : CONTRACTED.get(key);
        }
        if (PLURAL.contains(key)) {
            return "les ";
        }
        char initial = Folding.unaccented(text.token(i + 1).text()).charAt(0);
        if (key.equals("cet") || "aeiou".indexOf(initial) >= 0) {
            return "l’";
        }
        if (initial == 'h' || initial == 'y') {
            return null;
        }
        return switch (key) {
            case "ce" -> "le ";
            case "cette", "sa" -> "la ";
            default -> byGender(noun);
        };
    }

    /** The definite article of the common noun at {@code i}, with the space after it; empty where it cannot be told. */
    String before(int i, int noun) {
        Reading known = null;
        for (Reading reading : text.readings(noun)) {
            known = known == null && reading.pos() == PartOfSpeech.NOUN ? reading : known;
        }
        char initial = Folding.unaccented(text.token(i).text()).charAt(0);
        if (known == null || Agreement.number(known.features()) == 'x') {
            return "";
        }
        if (Agreement.number(known.features()) == 'p') {
            return "les ";
        }
        if ("aeiou".indexOf(initial) >= 0) {
            return "l’";
        }
        String article = byGender(noun);
        return initial == 'h' || initial == 'y' || article == null ? "" : article;
    }

    private @Nullable String byGender(int noun) {
        for (Reading reading : text.readings(noun)) {
            if (reading.pos() == PartOfSpeech.NOUN) {
                char gender = Agreement.gender(reading.features());
                return gender == 'm' ? "le " : gender == 'f' ? "la " : null;
            }
        }
        return null;
    }
}
