package fr.titraille.clean;

import fr.titraille.text.Folding;
import fr.titraille.text.ResourceLines;
import fr.titraille.text.TextRange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what desks put before a dash at the head of a paragraph: « PÉKIN (Reuters) – », « LAS VEGAS - », « EN DIRECT –
 * ». An inset between two dashes (« TSMC – le fondeur – ») and a name that the article speaks of stay.
 */
final class Datelines {

    private static final int LOOK_AHEAD = 120;

    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}'’. -]*\\p{Lu}\\.?";

    private static final Pattern CAPITAL_LINE = Pattern.compile("^(" + CAPITALS + "(?:\\s?/\\s?" + CAPITALS
            + ")*)(?:,\\s[^()–—]{3,22}?)?\\s*(?:\\(([^)]{2,40})\\))?\\s*[–—-]\\s+(?=\\S)");

    private static final Pattern TITLE_LINE = Pattern.compile(
            "^(\\p{Lu}[\\p{L}'’. -]{2,40}(?:\\s?/\\s?\\p{Lu}[\\p{L}'’. -]{2,40})?)(?:,\\s[^()–—]{3,22}?)?\\s*\\(([^)]{2,40})\\)\\s*[–—-]\\s+(?=\\S)");

    private static final Pattern DAY = Pattern.compile(",\\s(?:\\p{L}+\\s)?\\d{1,2}(?:er)?\\s\\p{L}+");
    private static final Pattern DASH = Pattern.compile("\\s[–—-]\\s");
    private static final Set<String> LABELS = ResourceLines.set(Datelines.class, "labels.txt");

    private Datelines() {}

    /**
     * @param offset where the block starts in the plain text
     * @param text the plain text of the whole article
     * @param first whether no prose stands before the block
     */
    static Optional<Found> find(String block, int offset, String text, boolean first) {
        String head = block.substring(0, Math.min(LOOK_AHEAD, block.length()));
        Matcher capitals = CAPITAL_LINE.matcher(head);
        if (capitals.find()) {
            String name = capitals.group(1).strip();
            String agency = capitals.group(2);
            if (agency != null || isLabel(name) || isDated(capitals)) {
                return Optional.of(found(block, offset, capitals, agency, true));
            }
            boolean free = !isInset(block, capitals.end()) && opensSentence(block, capitals.end());
            if (free && !isNamedElsewhere(name, text)) {
                boolean several = name.indexOf(' ') > 0 || name.indexOf('/') > 0;
                return Optional.of(found(block, offset, capitals, null, several || first));
            }
            return Optional.empty();
        }
        Matcher title = TITLE_LINE.matcher(head);
        boolean known = title.find() && SourceNames.of(title.group(2)).stream().anyMatch(SourceNames::isAgency);
        return known ? Optional.of(found(block, offset, title, title.group(2), true)) : Optional.empty();
    }

    /** « TAIPEI, 16 octobre - »: a day tells a place that the article speaks of from a name before a dash. */
    private static boolean isDated(Matcher line) {
        return DAY.matcher(line.group()).find();
    }

    private static boolean isLabel(String name) {
        if (LABELS.contains(name)) {
            return true;
        }
        String[] words = name.split("\\s+");
        return words.length <= 4 && (LABELS.contains(words[0]) || LABELS.contains(words[words.length - 1]));
    }

    /** Whether a second dash in the same sentence closes what the first opened. */
    private static boolean isInset(String block, int from) {
        int stop = block.indexOf(". ", from);
        Matcher dash = DASH.matcher(block);
        return dash.find(from) && (stop < 0 || dash.start() < stop);
    }

    private static boolean opensSentence(String block, int at) {
        int c = block.codePointAt(at);
        return Character.isUpperCase(c) || c == '«' || Character.isDigit(c);
    }

    private static boolean isNamedElsewhere(String name, String text) {
        String key = Folding.unaccented(name);
        String all = Folding.unaccented(text);
        int first = all.indexOf(key);
        return first >= 0 && all.indexOf(key, first + key.length()) >= 0;
    }

    private static Found found(String block, int offset, Matcher line, @Nullable String agency, boolean certain) {
        String name = line.group(1).strip();
        boolean label = agency == null && isLabel(name);
        int end = line.end();
        String replacement = "";
        int next = block.codePointAt(end);
        if (Character.isLowerCase(next)) {
            replacement = new String(Character.toChars(next)).toUpperCase(Locale.FRENCH);
            end += Character.charCount(next);
        }
        List<String> sources = agency == null ? List.of() : SourceNames.of(agency);
        Salvage salvage = new Salvage(sources, List.of(), null, null, label ? null : name);
        return Found.replacing(
                "source-credit-line",
                label ? "label" : "dateline",
                new TextRange(offset, offset + end),
                certain,
                replacement,
                salvage);
    }
}
