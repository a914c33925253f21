package fr.titraille.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds lines that act as headings without being marked: short, on a line of their own, without a final stop, followed
 * by prose (RGAA 9.1.3).
 */
public final class PseudoHeadings {

    private static final int MAX_CHARACTERS = 90;
    private static final int MAX_WORDS = 13;
    private static final int MIN_PROSE = 80;

    private PseudoHeadings() {}

    /** Numbers of the paragraphs that act as headings. */
    public static List<Integer> find(List<Block> blocks) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Paragraph paragraph && isHeading(paragraph, i, blocks)) {
                found.add(i);
            }
        }
        return found;
    }

    private static boolean isHeading(Block.Paragraph paragraph, int at, List<Block> blocks) {
        String text = paragraph.text().strip();
        if (text.length() < 3 || text.length() > MAX_CHARACTERS || text.split("\\s+").length > MAX_WORDS) {
            return false;
        }
        int first = text.codePointAt(0);
        boolean opensLikeAHeading = Character.isUpperCase(first) || Character.isDigit(first) || first == '«';
        char last = text.charAt(text.length() - 1);
        boolean stops = ".,;:…)".indexOf(last) >= 0;
        if (!opensLikeAHeading || stops || isAddress(text) || hasInnerStop(text) || !hasLetters(text)) {
            return false;
        }
        if (last == '»' && first == '«') {
            // a quotation on a line of its own is speech, not a heading
            return false;
        }
        if ((last == '!' || last == '?') && !isSetApart(paragraph)) {
            // « Alors venez vite ! » is addressed to the reader
            return false;
        }
        return !isLink(paragraph) && proseFollows(at, blocks);
    }

    /** Whether the whole line is bold or in capitals. */
    public static boolean isSetApart(Block.Paragraph paragraph) {
        String text = paragraph.text().strip();
        return covers(paragraph, Mark.Kind.STRONG)
                || text.equals(text.toUpperCase(Locale.FRENCH)) && !text.equals(text.toLowerCase(Locale.FRENCH));
    }

    /** A line that is all link calls for a click. */
    private static boolean isLink(Block.Paragraph paragraph) {
        return covers(paragraph, Mark.Kind.LINK);
    }

    private static boolean covers(Block.Paragraph paragraph, Mark.Kind kind) {
        int letters = 0;
        int covered = 0;
        String text = paragraph.text();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                int at = i;
                letters++;
                covered += paragraph.content().marks().stream()
                                .anyMatch(m -> m.kind() == kind && m.range().contains(at))
                        ? 1
                        : 0;
            }
        }
        return letters > 0 && covered == letters;
    }

    private static boolean isAddress(String text) {
        return text.contains("://") || text.contains("@") || text.startsWith("www.");
    }

    private static boolean hasInnerStop(String text) {
        int stop = text.indexOf(". ");
        return stop > 3 && stop < text.length() - 2;
    }

    private static boolean hasLetters(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        return letters >= 3 && letters * 2 >= text.length();
    }

    private static boolean proseFollows(int at, List<Block> blocks) {
        for (int i = at + 1; i < blocks.size(); i++) {
            Block next = blocks.get(i);
            if (next instanceof Block.Image || next instanceof Block.Embed) {
                continue;
            }
            if (next instanceof Block.ListBlock) {
                return true;
            }
            String text = next.text().strip();
            boolean bullet = !text.isEmpty() && "-–—•*".indexOf(text.charAt(0)) >= 0;
            return (next instanceof Block.Paragraph || next instanceof Block.Quote)
                    && (text.length() >= MIN_PROSE || bullet);
        }
        return false;
    }
}
