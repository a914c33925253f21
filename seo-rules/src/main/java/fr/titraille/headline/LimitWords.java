package fr.titraille.headline;

import fr.titraille.text.ResourceLines;
import java.util.Set;

/** Words that a cut may never lose, and possessives of the third person, from {@code limit-words.tsv}. */
public final class LimitWords {

    private static final Set<String> OPENING = words("limit");
    private static final Set<String> THIRD_PERSON = words("third-person");
    private static final Set<String> ANYONE = words("anyone");
    private static final Set<String> ONE_OWNER = words("one-owner");
    private static final Set<String> INVERTING = words("inverting");
    private static final Set<String> ANNOUNCING = words("announcing");
    private static final Set<String> GOING = words("going");
    private static final Set<String> SECOND_PERSON = words("second-person");
    private static final Set<String> IMPERSONAL = words("impersonal");
    private static final Set<String> BARE_OF = words("bare-of");
    private static final Set<String> PAIRS = words("pair");

    private LimitWords() {}

    private static Set<String> words(String kind) {
        return ResourceLines.table(LimitWords.class, "limit-words.tsv", 2).stream()
                .filter(row -> row.get(0).equals(kind))
                .flatMap(row -> Set.of(row.get(1).split(" ")).stream())
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /** Whether a phrase that opens with the word restricts what is said. */
    public static boolean opens(String key) {
        return OPENING.contains(key);
    }

    /** Whether the verb opens a sentence before its subject: « Reste la question ». */
    static boolean inverts(String lemma) {
        return INVERTING.contains(lemma);
    }

    /** Whether a sentence that opens with the word is half of something: soit, voilà. */
    static boolean announces(String key) {
        return ANNOUNCING.contains(key);
    }

    /** aller, whose present with an infinitive tells what comes next. */
    static boolean isGoing(String lemma) {
        return GOING.contains(lemma);
    }

    /** votre, vos and their like. */
    static boolean isSecondPerson(String key) {
        return SECOND_PERSON.contains(key);
    }

    /** il, on, ce, which an inverted question may have without standing for anything. */
    static boolean isImpersonal(String key) {
        return IMPERSONAL.contains(key);
    }

    /** de, d’, without an article. */
    static boolean isBareOf(String key) {
        return BARE_OF.contains(key);
    }

    /** Whether the preposition asks for two: entre. */
    static boolean pairs(String key) {
        return PAIRS.contains(key);
    }

    /** « on », which stands for nobody in particular. */
    static boolean isAnyone(String key) {
        return ANYONE.contains(key);
    }

    /** son, sa, ses: of one owner. */
    static boolean isOneOwner(String key) {
        return ONE_OWNER.contains(key);
    }

    /** son, leur and their forms. */
    static boolean isThirdPerson(String key) {
        return THIRD_PERSON.contains(key);
    }
}
