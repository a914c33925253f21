package fr.titraille.analysis;

/**
 * One way to read a word: its lemma, part of speech and inflection.
 *
 * @param lemma dictionary form, as the dictionary writes it
 * @param pos part of speech
 * @param features the dictionary's own tag after the part of speech, such as {@code f p}, {@code ind pres 3 s},
 *     {@code ppa m s}; empty when unknown
 */
public record Reading(String lemma, PartOfSpeech pos, String features) {

    /** Whether the tag holds {@code feature} as a whole word: {@code has("ppa")}, {@code has("ind")}. */
    public boolean has(String feature) {
        int at = features.indexOf(feature);
        while (at >= 0) {
            int end = at + feature.length();
            if ((at == 0 || features.charAt(at - 1) == ' ')
                    && (end == features.length() || features.charAt(end) == ' ')) {
                return true;
            }
            at = features.indexOf(feature, at + 1);
        }
        return false;
    }
}
