package fr.titraille.rules.typography;

import fr.titraille.text.ResourceLines;
import fr.titraille.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** No-break spaces before high punctuation and inside guillemets. */
final class SpacingEdits {

    private static final Set<String> BRANDS = ResourceLines.set(SpacingEdits.class, "exclamatory-brands.txt");

    private SpacingEdits() {}

    static List<TextEdit> of(TypographyScan scan) {
        String s = scan.text().text();
        List<TextEdit> edits = new ArrayList<>();
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c != ';' && c != '!' && c != '?' && c != ':' && c != '«' && c != '»') {
                continue;
            }
            if (scan.isUntouchable(i) || (c == '«' ? i + 1 >= s.length() : atSegmentStart(scan, i))) {
                continue;
            }
            TextEdit edit = switch (c) {
                case '«' -> s.charAt(i + 1) == '\n' ? null : scan.spaceAfter(i + 1, TypographyScan.NO_BREAK);
                case '»' -> scan.spaceBefore(i, TypographyScan.NO_BREAK);
                case ':' -> isColonOfItsOwn(s, i) ? null : scan.spaceBefore(i, TypographyScan.NO_BREAK);
                default -> exempt(s, i) ? null : scan.spaceBefore(i, TypographyScan.THIN_NO_BREAK);
            };
            if (edit != null) {
                edits.add(edit);
            }
        }
        return edits;
    }

    private static boolean atSegmentStart(TypographyScan scan, int i) {
        return scan.segmentAt(i).start() == i;
    }

    /** 2:1, C:\, :-), and the colons of a machine's notation. */
    private static boolean isColonOfItsOwn(String s, int i) {
        char before = i > 0 ? s.charAt(i - 1) : ' ';
        char after = i + 1 < s.length() ? s.charAt(i + 1) : ' ';
        boolean digits = Character.isDigit(before) && Character.isDigit(after);
        boolean smiley = after == ')' || after == '(' || after == '-' || after == '/' || after == '\\';
        return digits || smiley || after == ':' || before == ':';
    }

    /** The second mark of a group, a mark alone in brackets, and the mark of a brand. */
    private static boolean exempt(String s, int i) {
        char before = i > 0 ? s.charAt(i - 1) : ' ';
        if ("!?;([".indexOf(before) >= 0) {
            return true;
        }
        boolean glued = i + 1 < s.length() && Character.isLetter(before) && Character.isUpperCase(s.charAt(i + 1));
        if (glued) {
            // Bravo!Box
            return true;
        }
        if (s.charAt(i) == '!' && Character.isLetter(before)) {
            int start = i;
            while (start > 0 && Character.isLetter(s.charAt(start - 1))) {
                start--;
            }
            return BRANDS.contains(s.substring(start, i).toLowerCase(Locale.ROOT));
        }
        return s.charAt(i) == ';' && isEntity(s, i);
    }

    /** An HTML entity that was left undecoded: &amp;eacute; */
    private static boolean isEntity(String s, int semicolon) {
        int start = semicolon;
        while (start > 0 && (Character.isLetterOrDigit(s.charAt(start - 1)) || s.charAt(start - 1) == '#')) {
            start--;
        }
        return start > 0 && start < semicolon && s.charAt(start - 1) == '&';
    }
}
