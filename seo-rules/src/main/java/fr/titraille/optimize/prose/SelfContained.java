package fr.titraille.optimize.prose;

import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Reading;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.entity.Mention;
import fr.titraille.entity.Mentions;
import fr.titraille.text.Folding;
import fr.titraille.text.ResourceLines;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a clause can be read away from its article: no pronoun, demonstrative, definite noun or date whose meaning
 * stands in a sentence before. Strict on purpose: what is doubtful stays behind.
 */
final class SelfContained {

    private static final List<String> DEICTICS = ResourceLines.read(SelfContained.class, "deictics.txt");
    private static final Set<String> VAGUE = Set.of(
            "le",
            "la",
            "les",
            "l'",
            "un",
            "une",
            "des",
            "chaque",
            "plusieurs",
            "certains",
            "certaines",
            "tout",
            "toute");
    private static final Set<String> PEOPLE = Set.of(
            "employé",
            "salarié",
            "source",
            "personne",
            "analyste",
            "expert",
            "responsable",
            "dirigeant",
            "client",
            "proche");
    private static final List<String> LINKS = ResourceLines.read(SelfContained.class, "links.txt");
    private static final Set<String> ANAPHORIC = ResourceLines.set(SelfContained.class, "anaphoric-nouns.txt");
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

    /** Whether the clause can be read in another article. */
    static boolean elsewhere(Clause clause) {
        String folded = Folding.fold(clause.string()).toLowerCase(Locale.FRENCH);
        for (String deictic : DEICTICS) {
            if (containsWord(folded, deictic)) {
                return false;
            }
        }
        return !opensWithSomebody(clause) && !opensVaguely(clause) && alone(clause, true);
    }

    /** « L’effectif a été ramené… », « la gamme a rapporté… »: whose stands elsewhere. */
    private static boolean opensVaguely(Clause clause) {
        boolean definite = VAGUE.contains(clause.key(0));
        if (!definite
                || clause.size() < 3
                || References.of(clause.text())
                        .words()
                        .containsKey(clause.tokens().get(0))) {
            return false;
        }
        List<Mention> mentions = Mentions.french().find(clause.text());
        for (int i = 1; i < Math.min(5, clause.size()); i++) {
            Token token = clause.token(i);
            boolean says = mentions.stream().anyMatch(m -> m.range().contains(token.range()))
                    || Set.of("de", "d'", "du", "des").contains(token.key());
            if (says) {
                return false;
            }
            if (clause.isFinite(i)) {
                return true;
            }
        }
        return true;
    }

    /** « Deux employés ont… »: of which firm stands elsewhere. */
    private static boolean opensWithSomebody(Clause clause) {
        for (int i = 0; i < Math.min(3, clause.size()); i++) {
            for (Reading reading : clause.text().readings(clause.tokens().get(i))) {
                boolean somebody = reading.pos() == PartOfSpeech.NOUN && PEOPLE.contains(reading.lemma());
                if (somebody && !Set.of("de", "d'", "du", "chez").contains(clause.key(i + 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the clause can be read in the title or a summary of its own article, whose date is the same. */
    static boolean inSummary(Clause clause) {
        String folded = Folding.fold(clause.string()).toLowerCase(Locale.FRENCH);
        return LINKS.stream().noneMatch(link -> containsWord(folded, link)) && alone(clause, false);
    }

    private static boolean alone(Clause clause, boolean dated) {
        List<Mention> mentions = Mentions.french().find(clause.text());
        References references = References.of(clause.text());
        boolean named = false;
        for (int i = 0; i < clause.size(); i++) {
            if (references.words().containsKey(clause.tokens().get(i))) {
                named = true;
                continue;
            }
            String key = clause.key(i);
            boolean back = BACKWARD.contains(key) && !named && !isImpersonal(clause, i);
            boolean pronoun = key.equals("en") && i + 1 < clause.size() && clause.isFinite(i + 1)
                    || STRESSED.contains(key) && isStressed(clause, i)
                    || OBJECTS.contains(key) && isObject(clause, i);
            boolean person = PERSONS.contains(key) && (dated || !isThisTime(clause, i));
            if (person || back || pronoun || isAnaphoricNoun(clause, i, mentions)) {
                return false;
            }
            named |= isName(clause.token(i), mentions);
        }
        return named && references.unresolved().stream().noneMatch(clause::contains);
    }

    /** « cette année », « ce mois »: told by the article's own date. */
    private static boolean isThisTime(Clause clause, int i) {
        return Set.of("année", "mois", "semaine", "trimestre", "été", "automne", "hiver", "printemps")
                .contains(clause.key(i + 1));
    }

    /** « il faut », « il existe »: nobody is meant. */
    private static boolean isImpersonal(Clause clause, int i) {
        return clause.key(i).equals("il") && Set.of("faut", "existe", "semble").contains(clause.key(i + 1));
    }

    private static boolean isName(Token token, List<Mention> mentions) {
        for (Mention mention : mentions) {
            boolean real = mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.ALIAS;
            if (real && mention.range().contains(token.range())) {
                return true;
            }
        }
        return false;
    }

    /** « sur eux », « avec lui »: whom that means is often not the nearest name. */
    private static boolean isStressed(Clause clause, int i) {
        return i > 0 && clause.pos(i - 1) == PartOfSpeech.ADP;
    }

    /** « les convaincre », « l’aider »: a pronoun before a verb. */
    private static boolean isObject(Clause clause, int i) {
        if (i + 1 >= clause.size()) {
            return false;
        }
        boolean verb = false;
        for (Reading reading : clause.text().readings(clause.tokens().get(i + 1))) {
            if (reading.pos() == PartOfSpeech.NOUN || reading.pos() == PartOfSpeech.ADJ) {
                return false;
            }
            verb |= reading.pos() == PartOfSpeech.VERB || reading.pos() == PartOfSpeech.AUX;
        }
        return verb;
    }

    /** « la commande », « l’accord », « les deux sociétés » without a complement. */
    private static boolean isAnaphoricNoun(Clause clause, int i, List<Mention> mentions) {
        if (i == 0 || clause.token(i).kind() != TokenKind.WORD || !isDefinite(clause, i)) {
            return false;
        }
        for (Reading reading : clause.text().readings(clause.tokens().get(i))) {
            if (reading.pos() == PartOfSpeech.NOUN && ANAPHORIC.contains(reading.lemma())) {
                return !isComplemented(clause, i, mentions);
            }
        }
        return false;
    }

    private static boolean isDefinite(Clause clause, int i) {
        for (int k = i - 1; k >= Math.max(0, i - 3); k--) {
            String key = clause.key(k);
            if (Set.of("le", "la", "les", "l'", "du", "au", "aux").contains(key)) {
                return true;
            }
            if (Set.of("un", "une", "des", "de", "d'").contains(key)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a name or a complement says which. */
    private static boolean isComplemented(Clause clause, int i, List<Mention> mentions) {
        for (int k = i + 1; k < Math.min(clause.size(), i + 4); k++) {
            Token token = clause.token(k);
            if (Set.of("de", "d'", "du", "des", "qui", "que").contains(token.key())
                    || token.kind() == TokenKind.MODEL
                    || isName(token, mentions)) {
                return true;
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
