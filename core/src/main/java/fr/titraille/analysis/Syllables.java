package fr.titraille.analysis;

import java.util.Locale;

/** Counts written syllables of a French word in careful speech. */
final class Syllables {

    private Syllables() {}

    static int count(String word) {
        String w = word.toLowerCase(Locale.ROOT);
        int groups = 0;
        boolean vowel = false;
        for (int i = 0; i < w.length(); i++) {
            boolean now = "aeiouyàâäéèêëîïôöùûüœæ".indexOf(w.charAt(i)) >= 0;
            if (now && !vowel) {
                groups++;
            }
            vowel = now;
        }
        boolean mute = groups > 1 && (w.endsWith("e") || w.endsWith("es"));
        return Math.max(1, mute ? groups - 1 : groups);
    }
}
