package fr.titraille.format;

import fr.titraille.article.TypedLists;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins lines that a mail program or an editor wrapped at a fixed width. In wrapped copy most line ends fall inside a
 * sentence, and each line but a paragraph's last is full: the next line's first word would not have fitted. In copy
 * with one paragraph a line neither holds.
 */
final class HardWraps {

    /** Columns that wrapped copy has at most; plain-text mail stops at 78 or less, wide editors at 100 to 120. */
    private static final int MAX_WIDTH = 120;

    /** A column narrower than this is a list of short lines. */
    private static final int MIN_WIDTH = 40;

    /** Share of line ends inside a sentence, in percent, from which copy counts as wrapped. */
    private static final int MIN_INNER_SHARE = 40;

    private HardWraps() {}

    /**
     * The paragraphs of a text.
     *
     * @param lines all lines, blank ones included
     */
    static List<TextLine> unwrap(List<TextLine> lines) {
        int width = width(lines);
        List<TextLine> paragraphs = new ArrayList<>();
        List<TextLine> pieces = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            pieces.add(line);
            TextLine next = i + 1 < lines.size() ? lines.get(i + 1) : null;
            if (next == null || next.isBlank() || !continues(line, next, width)) {
                paragraphs.add(joined(pieces));
                pieces.clear();
            }
        }
        return paragraphs;
    }

    /** The column at which the text is wrapped, or 0 when it is not. */
    private static int width(List<TextLine> lines) {
        int longest = 0;
        int breaks = 0;
        int inner = 0;
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            longest = Math.max(longest, line.text().length());
            if (i + 1 < lines.size() && !line.isBlank() && !lines.get(i + 1).isBlank()) {
                breaks++;
                inner += endsInside(line, lines.get(i + 1)) ? 1 : 0;
            }
        }
        boolean wrapped =
                longest >= MIN_WIDTH && longest <= MAX_WIDTH && inner > 0 && inner * 100 >= breaks * MIN_INNER_SHARE;
        return wrapped ? longest : 0;
    }

    private static boolean endsInside(TextLine line, TextLine next) {
        char last = line.text().charAt(line.text().length() - 1);
        return ".!?…:;»)".indexOf(last) < 0 && Character.isLowerCase(next.text().codePointAt(0));
    }

    private static boolean continues(TextLine line, TextLine next, int width) {
        if (width == 0 || TypedLists.markLength(next.text()) > 0) {
            return false;
        }
        int space = next.text().indexOf(' ');
        int firstWord = space < 0 ? next.text().length() : space;
        boolean full = line.text().length() + 1 + firstWord > width;
        return full || (endsInside(line, next) && line.text().length() * 2 > width);
    }

    private static TextLine joined(List<TextLine> pieces) {
        if (pieces.size() == 1) {
            return pieces.get(0);
        }
        // joined pairwise from both halves, so that a text of one endless paragraph costs n log n
        int middle = pieces.size() / 2;
        return joined(pieces.subList(0, middle)).join(joined(pieces.subList(middle, pieces.size())));
    }
}
