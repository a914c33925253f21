package fr.titraille.analysis;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The inflection of a word, made once where the dictionary's tag is read. What a word has not, or the dictionary does
 * not tell, is null.
 *
 * @param tag the dictionary's own tag after the part of speech, such as {@code ind pres 3 s}: what {@link Lexicon#form}
 *     takes; empty when unknown
 */
public record Morphology(
        @Nullable Mood mood,
        @Nullable Tense tense,
        @Nullable Person person,
        @Nullable Gender gender,
        @Nullable Plurality number,
        @Nullable PronounKind pronoun,
        String tag) {

    /** Nothing is known. */
    public static final Morphology NONE = new Morphology(null, null, null, null, null, null, "");

    private static final Map<String, Morphology> KNOWN = new ConcurrentHashMap<>();

    /** What the words of a tag of french-pos-dict (its french_tags.txt) mean; others are passed over. */
    static Morphology of(String tag, boolean verb) {
        return tag.isEmpty() ? NONE : KNOWN.computeIfAbsent(verb ? "V " + tag : tag, k -> read(tag, verb));
    }

    private static Morphology read(String tag, boolean verb) {
        Mood mood = null;
        Tense tense = null;
        Person person = null;
        Gender gender = null;
        Plurality number = null;
        PronounKind pronoun = null;
        for (String word : tag.split(" ")) {
            mood = verb ? mood(word, mood) : null;
            tense = verb ? tense(word, tense) : null;
            pronoun = verb ? null : pronoun(word, pronoun);
            switch (word) {
                case "1" -> person = Person.FIRST;
                case "2" -> person = Person.SECOND;
                case "3" -> person = Person.THIRD;
                case "m" -> gender = Gender.MASCULINE;
                case "f" -> gender = Gender.FEMININE;
                case "e" -> gender = Gender.EITHER;
                case "s" -> number = Plurality.SINGULAR;
                case "p" -> number = Plurality.PLURAL;
                case "sp" -> number = Plurality.EITHER;
                default -> {}
            }
        }
        return new Morphology(mood, tense, person, gender, number, pronoun, tag);
    }

    private static @Nullable Mood mood(String word, @Nullable Mood known) {
        return switch (word) {
            case "ind" -> Mood.INDICATIVE;
            case "con" -> Mood.CONDITIONAL;
            case "sub" -> Mood.SUBJUNCTIVE;
            case "imp" -> Mood.IMPERATIVE;
            case "inf" -> Mood.INFINITIVE;
            case "ppa", "ppr" -> Mood.PARTICIPLE;
            default -> known;
        };
    }

    private static @Nullable Tense tense(String word, @Nullable Tense known) {
        return switch (word) {
            case "pres", "ppr" -> Tense.PRESENT;
            case "impa" -> Tense.IMPERFECT;
            case "psim" -> Tense.SIMPLE_PAST;
            case "futu" -> Tense.FUTURE;
            case "ppa" -> Tense.PAST;
            default -> known;
        };
    }

    private static @Nullable PronounKind pronoun(String word, @Nullable PronounKind known) {
        return switch (word) {
            case "suj" -> PronounKind.SUBJECT;
            case "obj" -> PronounKind.OBJECT;
            case "rel" -> PronounKind.RELATIVE;
            case "dem" -> PronounKind.DEMONSTRATIVE;
            case "inte" -> PronounKind.INTERROGATIVE;
            default -> known;
        };
    }
}
