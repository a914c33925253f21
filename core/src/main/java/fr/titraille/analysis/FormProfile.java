package fr.titraille.analysis;

import fr.titraille.perceptron.FeatureHash;
import fr.titraille.text.Folding;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What tagger and parser know of a form wherever it stands: its hash, its ends and looks, and the dictionary's readings
 * as bits. Made once a form and kept; immutable.
 */
public final class FormProfile {

    /** Bits of {@link #inflection}: the genders and numbers that are possible, and the persons. */
    private static final int MASCULINE = 1;

    private static final int FEMININE = 2;
    private static final int SINGULAR = 4;
    private static final int PLURAL = 8;
    private static final int SPEAKER_OR_ADDRESSEE = 16;
    private static final int THIRD_PERSON = 32;

    private static final int GENDERS = MASCULINE | FEMININE;
    private static final int NUMBERS = SINGULAR | PLURAL;

    /** Bits of {@link #looks}. */
    private static final int CAPITAL = 1;

    private static final int DIGIT = 2;
    private static final int HYPHEN = 4;
    private static final int LOWER = 8;
    private static final int LETTER = 16;
    private static final int SINGLE = 64;

    private static final int SUFFIXES = 5;
    private static final int PREFIX = 3;
    private static final int KEPT_FORMS = 50_000;

    private static final Map<String, FormProfile> KNOWN = new ConcurrentHashMap<>();

    private final String normal;
    private final int word;
    private final int[] suffixes = new int[SUFFIXES];
    private final int prefix;
    private final int looks;
    private final int readings;
    private final int[] inflections = new int[FormCategory.values().length];
    private final int[] lemmas = new int[FormCategory.values().length];

    private FormProfile(String form) {
        this.normal = normalize(form);
        this.word = FeatureHash.of(normal);
        int length = normal.length();
        for (int i = 0; i < SUFFIXES; i++) {
            suffixes[i] = FeatureHash.of(normal, Math.max(0, length - i - 1), length);
        }
        this.prefix = FeatureHash.of(normal, 0, Math.min(PREFIX, length));
        this.looks = looks(form);
        int bits = 0;
        for (Reading reading : dictionary(form)) {
            int category = FormCategory.of(reading).ordinal();
            bits |= 1 << kind(reading);
            inflections[category] |= inflection(reading);
            if (lemmas[category] == 0) {
                lemmas[category] = FeatureHash.of(reading.lemma());
            }
        }
        this.readings = bits;
    }

    /** The profile of a form as it stands in a text. */
    public static FormProfile of(String form) {
        FormProfile known = KNOWN.get(form);
        if (known == null) {
            known = new FormProfile(form);
            if (KNOWN.size() < KEPT_FORMS) {
                KNOWN.put(form, known);
            }
        }
        return known;
    }

    private static List<Reading> dictionary(String form) {
        List<Reading> found = Lexicon.french().readings(form);
        if (!found.isEmpty() || form.length() < 3 || form.charAt(0) != '-') {
            return found;
        }
        // a pronoun after its verb: « -il », « -t-elle »
        return Lexicon.french().readings(form.startsWith("-t-") ? form.substring(3) : form.substring(1));
    }

    /** Lower case, straight apostrophes, each figure a 0 and never more than two of them. */
    private static String normalize(String form) {
        String lower = Folding.fold(form).toLowerCase(Locale.FRENCH);
        StringBuilder out = new StringBuilder(lower.length());
        int digits = 0;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isDigit(c)) {
                if (++digits <= 2) {
                    out.append('0');
                }
            } else {
                digits = 0;
                out.append(c);
            }
        }
        return out.toString();
    }

    private static int looks(String form) {
        int bits = Character.isUpperCase(form.charAt(0)) ? CAPITAL : 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            bits |= Character.isDigit(c) ? DIGIT : 0;
            bits |= c == '-' ? HYPHEN : 0;
            bits |= Character.isLowerCase(c) ? LOWER : 0;
            bits |= Character.isLetter(c) ? LETTER : 0;
        }
        return bits | (form.length() == 1 ? SINGLE : 0);
    }

    /** A number below 32 for what the dictionary says a form may be. */
    private static int kind(Reading reading) {
        return switch (reading.pos()) {
            case VERB -> FormCategory.of(reading).ordinal();
            case AUX -> 8 + FormCategory.of(reading).ordinal();
            case PRON ->
                reading.is(PronounKind.RELATIVE)
                        ? 16
                        : reading.is(PronounKind.SUBJECT) ? 17 : reading.is(PronounKind.OBJECT) ? 18 : 19;
            case NOUN -> 0;
            case ADJ -> 1;
            case ADV -> 20;
            case DET -> 21;
            case ADP ->
                reading.is(PronounKind.RELATIVE) ? 22 : reading.features().isEmpty() ? 23 : 24;
            case CCONJ -> 25;
            case SCONJ -> 26;
            case PROPN -> 27;
            case NUM -> 28;
            case INTJ -> 29;
            default -> 30;
        };
    }

    private static int inflection(Reading reading) {
        int bits = 0;
        bits |= reading.is(Gender.MASCULINE) ? MASCULINE : 0;
        bits |= reading.is(Gender.FEMININE) ? FEMININE : 0;
        bits |= reading.is(Gender.EITHER) ? GENDERS : 0;
        bits |= reading.is(Plurality.SINGULAR) ? SINGULAR : 0;
        bits |= reading.is(Plurality.PLURAL) ? PLURAL : 0;
        bits |= reading.is(Plurality.EITHER) ? NUMBERS : 0;
        bits |= reading.is(Person.FIRST) || reading.is(Person.SECOND) ? SPEAKER_OR_ADDRESSEE : 0;
        return bits | (reading.is(Person.THIRD) ? THIRD_PERSON : 0);
    }

    /** The form in lower case with its figures made alike. */
    String normal() {
        return normal;
    }

    /** The hash of the form in lower case with its figures made alike. */
    public int word() {
        return word;
    }

    /** The hash of the last {@code length} characters, of 1 to 5. */
    int suffix(int length) {
        return suffixes[length - 1];
    }

    /** The hash of the first three characters. */
    int prefix() {
        return prefix;
    }

    /** What the form is written with, as bits. */
    int looks() {
        return looks;
    }

    /** Whether it opens with a capital. */
    boolean isCapitalized() {
        return (looks & CAPITAL) != 0;
    }

    /** What the dictionary says the form may be, as bits; 0 for a form that it does not know. */
    public int readings() {
        return readings;
    }

    /** The hash of the lemma of a form so tagged; the form's own where the dictionary has none. */
    public int lemma(WordTag tag) {
        FormCategory category = FormCategory.of(tag);
        int lemma = category == FormCategory.OTHER ? 0 : lemmas[category.ordinal()];
        return lemma != 0 ? lemma : word;
    }

    /** Gender, number and person of a form so tagged, as bits; 0 where nothing is known. */
    public int inflection(WordTag tag) {
        return inflections[FormCategory.of(tag).ordinal()];
    }

    /** How two words go together by their {@link #inflection}: 1 well, 2 number against, 3 gender, 4 both. */
    public static int agreement(int one, int other) {
        int result = 1;
        result += clash(one, other, NUMBERS) ? 1 : 0;
        return result + (clash(one, other, GENDERS) ? 2 : 0);
    }

    private static boolean clash(int one, int other, int of) {
        return (one & of) != 0 && (other & of) != 0 && (one & other & of) == 0;
    }
}
