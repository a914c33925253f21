package fr.titraille.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a caption from its credits: « © Agence. Une usine, à Lyon. REUTERS/Nom/File Photo ». */
final class CaptionReader {

    private static final String LABEL =
            "(?:crédits?(?: photos?| images?)?|photo credit|image credit|photos?(?: by| de| d['’]archives| d['’]illustration)?|image(?: d['’]illustration)?|illustration|visuel|copyright|handout)";

    /** A credit at the head: © or a label, a short name, then a stop or the end. */
    private static final Pattern HEAD = Pattern.compile(
            "^(?:©|\\(c\\)|" + LABEL
                    + "\\s*:)\\s*([^.:]{2,60}?(?:\\.(?:com|fr|net|org))?)\\s*(?:\\.\\s+(?=\\p{Lu})|\\.?$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A credit at the end: AGENCY/Name/…, © Name, (Photo : Name), Crédit : Name. */
    private static final Pattern TAIL = Pattern.compile(
            "(?:(?<=[.!?…»)])|^|\\s)\\s*((?:\\p{Lu}{2,}(?: \\p{Lu}{2,}){0,3}\\s?/\\s?[^.]{2,80}|©\\s*[^.]{2,60}(?:\\.(?:com|fr|net))?|[(\\[]?"
                    + "(?i:" + LABEL + ")\\s*:?\\s*[^.()]{2,60}[)\\]]?|(?:File Photo|Photo d['’]archives)))\\.?\\s*$",
            Pattern.UNICODE_CASE);

    private static final Pattern LEGEND = Pattern.compile(
            "^(?:légende|illustration|image|photo|visuel)\\s*:\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private CaptionReader() {}

    static Salvage read(String line) {
        String rest = withoutGlyphs(line);
        List<String> credits = new ArrayList<>();
        Matcher head = HEAD.matcher(rest);
        if (head.find()) {
            credits.add(head.group(1).strip());
            rest = rest.substring(head.end());
        }
        Matcher tail = TAIL.matcher(rest);
        if (tail.find()) {
            credits.add(bare(tail.group(1)));
            rest = rest.substring(0, tail.start(1));
        }
        String caption = LEGEND.matcher(rest.strip()).replaceFirst("").strip();
        boolean words = caption.codePoints().filter(Character::isLetter).count() >= 3;
        return Salvage.picture(words ? caption : null, credits.isEmpty() ? null : String.join(" – ", credits));
    }

    private static String bare(String credit) {
        return credit.replaceAll("^[(\\[©\\s]+|[)\\]\\s]+$", "");
    }

    /** Share glyphs and logos are no letters: mathematical 𝕏, symbols, emoji. */
    private static String withoutGlyphs(String line) {
        StringBuilder out = new StringBuilder(line.length());
        line.codePoints()
                .filter(c -> c == '©' || (Character.getType(c) != Character.OTHER_SYMBOL && c < 0x10000))
                .forEach(out::appendCodePoint);
        // one space at a time, so that no pattern has runs of them to try
        return out.toString().replaceAll("\\s+", " ").strip();
    }
}
