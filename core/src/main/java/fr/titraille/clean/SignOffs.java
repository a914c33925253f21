package fr.titraille.clean;

import fr.titraille.text.TextRange;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what desks leave at the end of a paragraph: initials « (fc) », « (avec AFP) », « (Reportage de X) », « Source : X », « (Photo : X) ». */
final class SignOffs {

    private static final Pattern INITIALS =
            Pattern.compile("(?<=[.!?…»\"”)])\\s*\\((\\p{Ll}{1,3}(?:[./ ]{1,2}\\p{Ll}{1,3}){0,3}\\.?)\\)\\s*$");
    private static final Pattern AGENCY = Pattern.compile("(?<=[.!?…»\"”)])\\s*\\(((?:[Aa]vec )?[^()]{2,40})\\)\\s*$");
    private static final Pattern SOURCE = Pattern.compile(
            "(?<=[.!?…»\"”)])\\s+\\(?(Sources?\\s?:\\s[^.!?]{2,80})\\)?\\.?\\s*$", Pattern.UNICODE_CASE);
    private static final Pattern CREDITS = Pattern.compile(
            "(?<=[.!?…»\"”)])\\s*\\(((?:[Rr]eportage|[Rr]édigé|[Rr]édaction|[ÉéE]crit|[Vv]ersion française|[Tt]raduit"
                    + "|[Tt]raduction|[Ee]nquête|[Tt]exte)\\b[^()]{3,120})\\)\\s*$");
    private static final Pattern PHOTO =
            Pattern.compile("\\s*\\((?:[Pp]hotos?|[Cc]rédits?(?: photos?)?|[Ii]mages?)\\s?[:/]\\s?[^()]{2,60}\\)\\s*$");
    private static final Pattern LINE =
            Pattern.compile("^\\(?\\p{Ll}{2,4}(?:/\\p{Ll}{2,4}){1,4}\\)?$|^\\(\\p{Ll}{2,3}\\)$");

    /** « Léa Royer (à Nantes, correspondante) », the last line of a report: two capitalised names, then a place or an office. */
    private static final Pattern SIGNATURE = Pattern.compile(
            "(\\p{Lu}[\\p{L}’'.-]+(?: \\p{Lu}[\\p{L}’'.-]+){1,2}) \\((?:à )?\\p{L}[\\p{L}’' -]{1,30}(?:, [\\p{L}’'"
                    + " -]{3,40})?\\)");

    private static final int LONGEST_SIGNATURE = 90;

    /** Nothing but hashtags. */
    private static final Pattern HASHTAGS = Pattern.compile("(?:#[\\p{L}\\p{N}_-]{2,40}[ ,\u00A0]{0,3}){2,30}");

    /** The sign of a button: a cross, an arrow, empty brackets. */
    private static final Pattern GLYPH = Pattern.compile("[\\[\\](){}|<>×\\p{So}\uFE0F ]{1,8}");

    /** Bracketed asides of two or three letters that are words. */
    private static final Set<String> WORDS =
            Set.of("sic", "etc", "cf", "id", "ib", "op", "env", "ie", "eg", "re", "non", "oui", "ok", "a", "b", "c");

    private static final int LOOK_BACK = 140;
    /** UTF-16 units of eight characters. */
    private static final int LONGEST_GLYPH = 16;

    private SignOffs() {}

    /**
     * @param offset where the block starts in the plain text
     * @param last whether no prose follows the block
     */
    static void find(String block, int offset, boolean last, List<Found> into) {
        int from = Math.max(0, block.length() - LOOK_BACK);
        if (last && LINE.matcher(block.strip()).matches()) {
            into.add(of("initials", 0, block.length(), offset, true, Salvage.NOTHING));
            return;
        }
        String line = block.strip();
        Matcher signature = SIGNATURE.matcher(line);
        if (last && line.length() <= LONGEST_SIGNATURE && signature.matches()) {
            TextRange range = new TextRange(offset, offset + block.length());
            into.add(Found.of("author-bio", "byline", range, true, Salvage.signature(List.of(signature.group(1)))));
            return;
        }
        boolean navigation = line.startsWith("#") && HASHTAGS.matcher(line).matches()
                || line.length() <= LONGEST_GLYPH && GLYPH.matcher(line).matches();
        if (navigation) {
            TextRange range = new TextRange(offset, offset + block.length());
            into.add(Found.of("share-widget", "navigation", range, true, Salvage.NOTHING));
            return;
        }
        boolean bracket = closesBracket(block);
        if (!bracket && block.indexOf("ource", from) < 0) {
            return;
        }
        Matcher initials = INITIALS.matcher(block).region(from, block.length()).useTransparentBounds(true);
        if (bracket && initials.find() && !WORDS.contains(initials.group(1))) {
            into.add(of("initials", initials.start(), block.length(), offset, last, Salvage.NOTHING));
            return;
        }
        Matcher credits = CREDITS.matcher(block).region(from, block.length()).useTransparentBounds(true);
        if (bracket && credits.find()) {
            Salvage salvage = SourceNames.salvage(credits.group(1));
            if (!salvage.people().isEmpty()) {
                into.add(of("signoff", credits.start(), block.length(), offset, last, salvage));
                return;
            }
        }
        Matcher agency = AGENCY.matcher(block).region(from, block.length()).useTransparentBounds(true);
        if (bracket && agency.find()) {
            List<String> names = SourceNames.of(agency.group(1));
            if (!names.isEmpty() && names.stream().allMatch(SourceNames::isAgency)) {
                into.add(of("signoff", agency.start(), block.length(), offset, last, Salvage.source(names)));
                return;
            }
        }
        Matcher source = SOURCE.matcher(block).region(from, block.length()).useTransparentBounds(true);
        if (source.find()) {
            List<String> names = SourceNames.of(source.group(1));
            into.add(of("source", source.start(), block.length(), offset, true, Salvage.source(names)));
            return;
        }
        Matcher photo = PHOTO.matcher(block).region(from, block.length()).useTransparentBounds(true);
        if (bracket && photo.find() && photo.start() > 0) {
            Salvage credit = CaptionReader.read(photo.group().strip());
            TextRange range = new TextRange(offset + photo.start(), offset + block.length());
            into.add(Found.of("caption-credit", "credit", range, true, credit));
        }
    }

    /** Whether the last character, white space apart, closes a bracket. */
    private static boolean closesBracket(String block) {
        int end = block.length();
        while (end > 0 && (Character.isWhitespace(block.charAt(end - 1)) || block.charAt(end - 1) == '\u0085')) {
            end--;
        }
        return end > 0 && block.charAt(end - 1) == ')';
    }

    private static Found of(String kind, int start, int end, int offset, boolean certain, Salvage salvage) {
        return Found.of("source-credit-line", kind, new TextRange(offset + start, offset + end), certain, salvage);
    }
}
