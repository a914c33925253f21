package fr.titraille.analysis;

import fr.titraille.text.Folding;
import fr.titraille.text.ResourceLines;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Counts written syllables of a French word in careful speech: a final mute e is not counted, an inner one is; i, u
 * and ou before a vowel join it after one consonant and stand alone after consonant + l or r.
 */
final class Syllables {

    private static final Map<String, Integer> EXCEPTIONS =
            ResourceLines.table(Syllables.class, "syllable-exceptions.tsv", 2).stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> row.get(0), row -> Integer.valueOf(row.get(1)), (a, b) -> a));

    /** Vowel groups that are one nucleus, longest first. */
    private static final List<String> NUCLEI = List.of(
            "eau", "oeu", "oei", "eoi", "aou", "ai", "aî", "au", "ay", "ei", "eî", "ey", "eu", "eû", "oi", "oî", "ou",
            "où", "oû", "oy", "uy", "œu", "œi", "ee", "oo");

    private Syllables() {}

    /** Counts are kept by word: a text says the same words again and again. */
    private static final Map<String, Integer> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 50_000;

    static int count(String word) {
        Integer known = KNOWN.get(word);
        if (known != null) {
            return known;
        }
        int count = compute(word);
        if (KNOWN.size() < MOST_KNOWN && word.length() <= LONGEST_KEPT) {
            KNOWN.put(word, count);
        }
        return count;
    }

    private static final int LONGEST_KEPT = 40;

    private static int compute(String word) {
        String lower = Folding.fold(word).toLowerCase(Locale.ROOT);
        Integer known = EXCEPTIONS.get(lower);
        if (known != null) {
            return known;
        }
        if (isSpelledOut(word)) {
            return word.length() + 2 * (int) lower.chars().filter(c -> c == 'w').count();
        }
        int total = 0;
        for (String part : lower.split("[-'&]+")) {
            if (part.isEmpty()) {
                continue;
            }
            Integer exception = EXCEPTIONS.get(part);
            if (exception != null) {
                total += exception;
            } else if (part.length() == 1 && lower.length() > 1) {
                // a letter that is spoken by its name: T-shirt
                total += 1;
            } else {
                total += nuclei(withoutMuteEnding(part));
            }
        }
        return Math.max(1, total);
    }

    /** An acronym without a vowel is spoken letter by letter: SNCF, PSG. */
    private static boolean isSpelledOut(String word) {
        if (word.length() < 2) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isUpperCase(c) || isVowel(Character.toLowerCase(c))) {
                return false;
            }
        }
        return true;
    }

    /** Syllables that an elided word keeps: none in l’ and qu’, one in jusqu’. */
    static int ofElision(String key) {
        return key.length() > 3 ? 1 : 0;
    }

    private static String withoutMuteEnding(String part) {
        String w = part.replace("qu", "q").replace("œu", "eu").replace("œ", "e").replace("æ", "e");
        w = w.replaceAll("gu(?=[eiyéèê])", "g").replaceAll("ge(?=[aoâôu])", "g");
        int vowels = 0;
        for (int i = 0; i < w.length(); i++) {
            vowels += isVowel(w.charAt(i)) ? 1 : 0;
        }
        if (vowels > 1) {
            if (w.endsWith("ent") && w.length() > 4 && isThirdPlural(part)) {
                w = w.substring(0, w.length() - 3);
            } else if (w.endsWith("es")) {
                w = w.substring(0, w.length() - 2);
            } else if (w.endsWith("e") || w.endsWith("ë")) {
                w = w.substring(0, w.length() - 1);
            }
        }
        // an e after a vowel is never spoken: paiement, remerciement, oublierait
        return w.replaceAll("(?<=[aiouyé])e(?=ments?$|r(?:ai|as|a$|on|ez|ions|iez))", "");
    }

    private static boolean isThirdPlural(String word) {
        List<Reading> readings = Lexicon.french().readings(word);
        return !readings.isEmpty()
                && readings.stream()
                        .allMatch(r -> (r.pos() == PartOfSpeech.VERB || r.pos() == PartOfSpeech.AUX)
                                && r.is(Person.THIRD)
                                && r.is(Plurality.PLURAL));
    }

    private static int nuclei(String w) {
        int count = 0;
        int i = 0;
        while (i < w.length()) {
            char c = w.charAt(i);
            if (!isVowel(c)) {
                i++;
                continue;
            }
            if (c == 'y' && i + 1 < w.length() && isVowel(w.charAt(i + 1)) && (i == 0 || isVowel(w.charAt(i - 1)))) {
                // y between vowels, or before one at the head, is a consonant
                i++;
                continue;
            }
            if (c == 'ï' && i > 0 && isVowel(w.charAt(i - 1)) && i + 1 < w.length() && isVowel(w.charAt(i + 1))) {
                // païen, faïence: a consonant between two vowels
                i++;
                continue;
            }
            if (isGlide(w, i)) {
                // one syllable with the vowel that follows
                i += glideLength(w, i);
                continue;
            }
            count++;
            i += nucleusLength(w, i);
            if (i < w.length() && w.charAt(i) == 'i' && i + 1 < w.length() && w.charAt(i + 1) == 'l') {
                // the i of -eil, -ouille, -euil
                i++;
            }
        }
        return count;
    }

    private static int nucleusLength(String w, int at) {
        for (String nucleus : NUCLEI) {
            if (w.startsWith(nucleus, at)) {
                boolean yBeforeVowel = nucleus.endsWith("y") && at + 2 < w.length() && isVowel(w.charAt(at + 2));
                boolean hiatus = (nucleus.equals("oo")
                                && at > 0
                                && w.charAt(at - 1) == 'c'
                                && at + 2 < w.length()
                                && w.charAt(at + 2) != 'l')
                        || (nucleus.equals("aou") && at > 0);
                if (yBeforeVowel) {
                    return 2;
                }
                if (hiatus) {
                    return 1;
                }
                return nucleus.equals("aou") ? 1 : nucleus.length();
            }
        }
        return 1;
    }

    /** Whether the i, u or ou at {@code at} joins the vowel after it. */
    private static boolean isGlide(String w, int at) {
        int length = glideLength(w, at);
        if (length == 0) {
            return false;
        }
        int next = at + length;
        if (next >= w.length() || !isVowel(w.charAt(next)) || "ïëü".indexOf(w.charAt(next)) >= 0) {
            return false;
        }
        if (w.charAt(at) == 'u' && w.charAt(next) == 'i') {
            return true;
        }
        if (w.charAt(next) == 'y' && next + 1 < w.length() && isVowel(w.charAt(next + 1))) {
            // essuyer: the u closes a syllable of its own
            return false;
        }
        boolean afterLiquid = at >= 2
                && (w.charAt(at - 1) == 'l' || w.charAt(at - 1) == 'r')
                && "bcdfgkptv".indexOf(w.charAt(at - 2)) >= 0;
        return !afterLiquid && (at == 0 || !isVowel(w.charAt(at - 1)));
    }

    private static int glideLength(String w, int at) {
        char c = w.charAt(at);
        if (w.startsWith("ou", at)) {
            return 2;
        }
        return c == 'i' || c == 'u' ? 1 : 0;
    }

    private static boolean isVowel(char c) {
        return "aeiouyàâäáéèêëíîïóôöúùûü".indexOf(c) >= 0;
    }
}
