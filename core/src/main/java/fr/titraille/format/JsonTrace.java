package fr.titraille.format;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Lays the text of a block against the strings of the JSON that it was read from. */
final class JsonTrace {

    private JsonTrace() {}

    /**
     * Where the text stands.
     *
     * @param text what was read: the strings in order, joined by line feeds and tabs or by nothing, spaces at ends and
     *     characters that nobody sees left out
     * @return no run at all when text and strings do not belong together
     */
    static List<TextRun> runs(String text, List<JsonSlot> slots) {
        List<TextRun> out = new ArrayList<>();
        int at = 0;
        for (JsonSlot slot : slots) {
            String leaf = slot.text();
            int i = 0;
            while (i < leaf.length()) {
                char c = leaf.charAt(i);
                if (Characters.isHidden(c)) {
                    i++;
                } else if (at < text.length() && text.charAt(at) == c) {
                    int end = cluster(leaf, i);
                    String composed = Normalizer.normalize(leaf.substring(i, end), Normalizer.Form.NFC);
                    at = end > i + 1 && text.startsWith(composed, at)
                            ? add(out, slot, at, composed.length(), i, end)
                            : add(out, slot, at, 1, i, i + 1);
                    i = end > i + 1 && out.get(out.size() - 1).to() == end ? end : i + 1;
                } else if (isShownAs(c, text, at)) {
                    String letters = Characters.ligature(c);
                    at = add(out, slot, at, letters == null ? 1 : letters.length(), i, ++i, false);
                } else if (Characters.isSpace(c)) {
                    i++;
                } else {
                    int end = cluster(leaf, i);
                    String composed = Normalizer.normalize(leaf.substring(i, end), Normalizer.Form.NFC);
                    if (text.startsWith(composed, at)) {
                        at = add(out, slot, at, composed.length(), i, end);
                        i = end;
                    } else if (at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\t')) {
                        at++;
                    } else {
                        return List.of();
                    }
                }
            }
        }
        return TextRun.joined(out);
    }

    /** Whether a sign was read as other characters: a ligature, a raised figure, punctuation of Windows-1252. */
    private static boolean isShownAs(char c, String text, int at) {
        String letters = Characters.ligature(c);
        if (letters != null) {
            return text.startsWith(letters, at);
        }
        boolean figure = c >= '0' && c <= '9';
        char shown = figure ? Characters.raised(c) : Characters.windows(c);
        return at < text.length() && shown != c && text.charAt(at) == shown;
    }

    private static int add(List<TextRun> out, JsonSlot slot, int at, int length, int from, int to) {
        return add(out, slot, at, length, from, to, length == 1 && to == from + 1);
    }

    private static int add(List<TextRun> out, JsonSlot slot, int at, int length, int from, int to, boolean literal) {
        out.add(new TextRun(at, at + length, slot, from, to, TextSyntax.PLAIN, literal));
        return at + length;
    }

    /** The end of a letter with the signs that combine with it. */
    private static int cluster(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length()) {
            int type = Character.getType(text.charAt(end));
            if (type != Character.NON_SPACING_MARK && type != Character.COMBINING_SPACING_MARK) {
                break;
            }
            end++;
        }
        return end;
    }
}
