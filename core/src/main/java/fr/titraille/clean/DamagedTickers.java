package fr.titraille.clean;

import fr.titraille.entity.OrganizationCatalogue;
import fr.titraille.text.ResourceLines;
import fr.titraille.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds tickers of which only the exchange is left: « (NASDAQ :) », « (NYSE: », « (NASDAQ 🙂 ». */
final class DamagedTickers {

    private static final String EXCHANGES = String.join("|", ResourceLines.read(DamagedTickers.class, "exchanges.txt"));

    /** The bracket, its exchange, then a smiley, a colon and bracket, or a colon before punctuation. */
    private static final Pattern DAMAGE = Pattern.compile(
            "\\(\\s?(" + EXCHANGES
                    + ")[ \\u00A0\\u202F]*+(?:[:;][ \\u00A0\\u202F]*+-?\\)|:?[ \\u00A0\\u202F]*+[\\p{So}\\uFE0F]+[ \\u00A0\\u202F]*\\)?|:[ \\u00A0\\u202F]*+(?=[,.;]))");

    private static final Pattern SPACE_BEFORE_STOP = Pattern.compile("[ \\u00A0\\u202F]+(?=[.,;)])");
    private static final int NAME_WORDS = 4;

    private DamagedTickers() {}

    /** @param offset where the block starts in the plain text */
    static void find(String block, int offset, List<Found> into) {
        if (block.indexOf('(') < 0) {
            return;
        }
        Matcher damage = DAMAGE.matcher(block);
        while (damage.find()) {
            int start = damage.start();
            while (start > 0 && isSpace(block.charAt(start - 1))) {
                start--;
            }
            int end = damage.end();
            Matcher space = SPACE_BEFORE_STOP.matcher(block).region(end, block.length());
            if (space.lookingAt()) {
                end = space.end();
            }
            String replacement = ticker(block, start)
                    .map(t -> " (" + t.replace(":", "\u00A0: ") + ")")
                    .orElse("");
            into.add(Found.replacing(
                    "ticker-damage",
                    "ticker",
                    new TextRange(offset + start, offset + end),
                    true,
                    replacement,
                    Salvage.NOTHING));
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F';
    }

    /** The ticker of the organisation named just before, the longest name that the catalogue knows. */
    private static Optional<String> ticker(String block, int at) {
        String before = block.substring(Math.max(0, at - 60), at);
        String[] words = before.split("[\\s\\u00A0\\u202F]+");
        for (int count = Math.min(NAME_WORDS, words.length); count > 0; count--) {
            String name = String.join(" ", List.of(words).subList(words.length - count, words.length))
                    .replaceAll("^(?:[dlDL]|[Qq]u)['’]", "");
            Optional<String> ticker =
                    OrganizationCatalogue.standard().find(name).flatMap(o -> Optional.ofNullable(o.ticker()));
            if (ticker.isPresent()) {
                return ticker;
            }
        }
        return Optional.empty();
    }
}
