package fr.titraille.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Repairs text whose encoding was taken for another on its way: what a reader would see as garbage, and nothing else. */
final class Encoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** What the bytes of UTF-8 look like in Windows-1252: a first byte and one or two that follow it. */
    private static final Pattern UTF8 = Pattern.compile("[\\u00C2-\\u00DF][\\u0080-\\u00BFŒœŠšŽžŸƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]"
            + "|[\\u00E0-\\u00EF][\\u0080-\\u00BFŒœŠšŽžŸƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]{2}");

    /** A pair that no language writes: the text was read in the wrong encoding. */
    private static final Pattern SURE =
            Pattern.compile("Ã[\\u0080-\\u00BF‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\\u0080-\\u00BF™œ˜“”¦]");

    private static final Pattern ENTITY =
            Pattern.compile("&(?:[A-Za-z]{2,8}\\d{0,2}|#\\d{2,6}|#[xX][0-9A-Fa-f]{2,5});");

    private Encoding() {}

    /** Punctuation of Windows-1252 that came as control characters, as what it is. */
    static String controls(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80 || c > 0x9F || Characters.windows(c) == c) {
                continue;
            }
            out = out == null ? new StringBuilder(text) : out;
            out.setCharAt(i, Characters.windows(c));
        }
        return out == null ? text : out.toString();
    }

    /** Plain text as it was before UTF-8 was taken for Windows-1252, or HTML for text. */
    static String plain(String text) {
        String read = SURE.matcher(text).find() ? utf8(text) : text;
        return entities(controls(read));
    }

    private static String utf8(String text) {
        return UTF8.matcher(text).replaceAll(m -> Matcher.quoteReplacement(decoded(m.group())));
    }

    private static String decoded(String garbage) {
        try {
            ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(garbage));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            // no bytes of UTF-8 after all
            return garbage;
        }
    }

    /** Text with its entities decoded, but for those that stand for brackets: such text is about HTML. */
    static String entities(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        return ENTITY.matcher(text).replaceAll(m -> {
            String decoded = Parser.unescapeEntities(m.group(), false);
            boolean bracket = decoded.equals("<") || decoded.equals(">");
            return Matcher.quoteReplacement(bracket ? m.group() : decoded);
        });
    }
}
