package fr.titraille.subheading;

import java.util.Locale;

/** The capital that opens a heading. */
final class Capitals {

    private Capitals() {}

    /** The wording without doubled spaces, with its first letter as a capital; what follows an opening quotation mark counts as first. */
    static String sentenceCase(String raw) {
        String wording = raw.strip().replaceAll("[ \u00A0]{2,}", " ");
        for (int i = 0; i < wording.length(); i++) {
            char c = wording.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                return wording.substring(0, i)
                        + wording.substring(i, i + 1).toUpperCase(Locale.FRENCH)
                        + wording.substring(i + 1);
            }
        }
        return wording;
    }
}
