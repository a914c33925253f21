package fr.titraille.rules.typography;

import fr.titraille.text.ResourceLines;
import fr.titraille.text.TextEdit;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Letters that only look like Latin ones: mathematical alphabets (𝕏), full-width forms, and single Cyrillic or Greek
 * letters inside a Latin word. Screen readers spell them out and search does not find them.
 */
final class LookAlikes {

    private static final Map<Integer, String> LATIN =
            ResourceLines.table(LookAlikes.class, "look-alikes.tsv", 2).stream()
                    .collect(Collectors.toUnmodifiableMap(row -> row.get(0).codePointAt(0), row -> row.get(1)));

    private LookAlikes() {}

    static List<TextEdit> of(TypographyScan scan) {
        String s = scan.text().text();
        List<TextEdit> edits = new ArrayList<>();
        for (int i = 0; i < s.length(); i += Character.charCount(s.codePointAt(i))) {
            int c = s.codePointAt(i);
            if (c < 0x250 || scan.isUntouchable(i) || scan.isQuoted(i)) {
                continue;
            }
            String latin = latin(s, i, c);
            if (latin != null) {
                edits.add(TextEdit.replace(i, i + Character.charCount(c), latin));
            }
        }
        return edits;
    }

    private static @org.jspecify.annotations.Nullable String latin(String s, int at, int c) {
        boolean mathematical = c >= 0x1D400 && c <= 0x1D7FF || c >= 0xFF21 && c <= 0xFF5A;
        if (mathematical || c == 0x1D54F) {
            return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        }
        String latin = LATIN.get(c);
        return latin != null && touchesLatin(s, at, Character.charCount(c)) ? latin : null;
    }

    private static boolean touchesLatin(String s, int at, int length) {
        return at > 0 && isLatin(s.charAt(at - 1)) || at + length < s.length() && isLatin(s.charAt(at + length));
    }

    private static boolean isLatin(char c) {
        return Character.isLetter(c) && c < 0x250;
    }
}
