package fr.titraille.optimize.prose;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Reading;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.chip.Mention;
import fr.titraille.chip.Mentions;
import fr.titraille.text.ResourceLines;
import fr.titraille.text.TextRange;
import java.util.List;
import java.util.Set;

/**
 * Whether a clause can be read away from its article: no pronoun, demonstrative, definite noun or date whose meaning
 * stands in a sentence before. Strict on purpose: what is doubtful stays behind.
 */
final class SelfContained {

    private static final List<String> DEICTICS = ResourceLines.read(SelfContained.class, "deictics.txt");
    private static final Set<String> ANAPHORIC = ResourceLines.set(SelfContained.class, "anaphoric-nouns.txt");
    private static final Set<String> MONTHS = Set.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");
    private static final Set<String> PERSONS = Set.of(
            "je",
            "j'",
            "tu",
            "nous",
            "vous",
            "on",
            "notre",
            "nos",
            "votre",
            "vos",
            "celui-ci",
            "celle-ci",
            "ceux-ci",
            "celles-ci",
            "celui-là",
            "cela",
            "ça",
            "c'",
            "ce",
            "cet",
            "cette",
            "ces",
            "y",
            "ci-dessus",
            "ci-dessous");
    private static final Set<String> STRESSED = Set.of("lui", "eux", "elle", "elles");
    private static final Set<String> OBJECTS = Set.of("le", "la", "les", "l'", "lui", "leur");
    private static final Set<String> BACKWARD = Set.of(
            "il",
            "elle",
            "ils",
            "elles",
            "son",
            "sa",
            "ses",
            "leur",
            "leurs",
            "lui",
            "eux",
            "dernier",
            "dernière",
            "premier",
            "celui",
            "celle",
            "ceux",
            "celles");

    private SelfContained() {}

    static boolean test(AnalyzedText text, TextRange clause) {
        String folded = clause.of(text.folded()).toLowerCase(java.util.Locale.FRENCH);
        for (String deictic : DEICTICS) {
            if (containsWord(folded, deictic)) {
                return false;
            }
        }
        int first = text.firstTokenFrom(clause.start());
        int end = text.firstTokenFrom(clause.end());
        boolean named = false;
        for (int i = first; i < end; i++) {
            Token token = text.token(i);
            String key = token.key();
            if (PERSONS.contains(key) && !isCestADire(text, i)) {
                return false;
            }
            if (BACKWARD.contains(key) && !named && !precededByIl(text, i)) {
                return false;
            }
            if (STRESSED.contains(key) && isStressed(text, i, first)
                    || OBJECTS.contains(key) && isObject(text, i, end)) {
                return false;
            }
            if (MONTHS.contains(key)
                    && (i + 1 >= end || !text.token(i + 1).key().matches("(?:19|20)\\d{2}"))) {
                return false;
            }
            if (isAnaphoricNoun(text, i, first, end)) {
                return false;
            }
            named |= isName(text, token);
        }
        return named && references(text, clause);
    }

    /** « sur eux », « avec lui »: whom that means is often not the nearest name. */
    private static boolean isStressed(AnalyzedText text, int i, int first) {
        return i > first && text.pos(i - 1) == PartOfSpeech.ADP;
    }

    /** « les convaincre », « l’aider »: a pronoun before a verb. */
    private static boolean isObject(AnalyzedText text, int i, int end) {
        if (i + 1 >= end) {
            return false;
        }
        boolean verb = false;
        for (Reading reading : text.readings(i + 1)) {
            if (reading.pos() == PartOfSpeech.NOUN || reading.pos() == PartOfSpeech.ADJ) {
                return false;
            }
            verb |= reading.pos() == PartOfSpeech.VERB || reading.pos() == PartOfSpeech.AUX;
        }
        return verb;
    }

    private static boolean isCestADire(AnalyzedText text, int i) {
        return text.token(i).key().startsWith("c'")
                && i + 1 < text.tokens().size()
                && text.token(i + 1).key().startsWith("est-à-dire");
    }

    private static boolean precededByIl(AnalyzedText text, int i) {
        // « il faut », « il est prévu »: nobody is meant
        return text.token(i).key().equals("il")
                && i + 1 < text.tokens().size()
                && Set.of("faut", "s'agit", "existe", "semble")
                        .contains(text.token(i + 1).key());
    }

    private static boolean isName(AnalyzedText text, Token token) {
        for (Mention mention : Mentions.french().find(text)) {
            boolean real = mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.ALIAS;
            if (real && mention.range().contains(token.range())) {
                return true;
            }
        }
        return false;
    }

    /** No words that mean a firm or chip of another sentence. */
    private static boolean references(AnalyzedText text, TextRange clause) {
        for (Mention mention : Mentions.french().find(text)) {
            if (mention.form() == Mention.Form.REFERENCE && clause.overlaps(mention.range())) {
                return false;
            }
        }
        return true;
    }

    /** « la commande », « l’accord », « les deux sociétés » without a complement. */
    private static boolean isAnaphoricNoun(AnalyzedText text, int i, int first, int end) {
        Token token = text.token(i);
        if (token.kind() != TokenKind.WORD || i == first || !definite(text, i, first)) {
            return false;
        }
        boolean listed = false;
        for (Reading reading : text.readings(i)) {
            listed |= reading.pos() == PartOfSpeech.NOUN && ANAPHORIC.contains(reading.lemma());
        }
        if (!listed) {
            return false;
        }
        return !complemented(text, i, end);
    }

    private static boolean definite(AnalyzedText text, int i, int first) {
        for (int k = i - 1; k >= Math.max(first, i - 3); k--) {
            String key = text.token(k).key();
            if (Set.of("le", "la", "les", "l'", "du", "au", "aux").contains(key)) {
                return true;
            }
            if (Set.of("un", "une", "des", "de", "d'").contains(key)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a name, an adjective of a country or a complement says which. */
    private static boolean complemented(AnalyzedText text, int i, int end) {
        for (int k = i + 1; k < Math.min(end, i + 4); k++) {
            Token token = text.token(k);
            String key = token.key();
            if (Set.of("de", "d'", "du", "des", "qui", "que").contains(key) || token.kind() == TokenKind.MODEL) {
                return true;
            }
            for (Mention mention : Mentions.french().find(text)) {
                if (mention.range().contains(token.range())) {
                    return true;
                }
            }
            if (token.kind() == TokenKind.PUNCTUATION) {
                return false;
            }
        }
        return false;
    }

    private static boolean containsWord(String folded, String phrase) {
        for (int at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + 1)) {
            boolean left = at == 0 || !Character.isLetter(folded.charAt(at - 1));
            int end = at + phrase.length();
            boolean right = end == folded.length() || !Character.isLetter(folded.charAt(end)) || phrase.endsWith("'");
            if (left && right) {
                return true;
            }
        }
        return false;
    }
}
