package fr.titraille.i18n;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The language of messages: French, unless the client would rather have English. */
public final class Language {

    /** A language range of RFC 4647 with its weight; only the first subtag counts. */
    private static final Pattern RANGE =
            Pattern.compile("\\s*([A-Za-z]{1,8})(?:-[A-Za-z0-9]{1,8}){0,4}\\s*(?:;\\s*q=([01](?:\\.\\d{0,3})?)\\s*)?");

    private Language() {}

    /**
     * French or English.
     *
     * @param acceptable what the client accepts, best first, as {@code Accept-Language} says it
     */
    public static Locale of(List<Locale> acceptable) {
        for (Locale locale : acceptable) {
            if (locale.getLanguage().equals("fr")) {
                return Locale.FRENCH;
            }
            if (locale.getLanguage().equals("en")) {
                return Locale.ENGLISH;
            }
        }
        return Locale.FRENCH;
    }

    /**
     * French or English, whatever a client sends: what of {@code Accept-Language} cannot be read is passed over.
     *
     * @param header its value, or null
     */
    public static Locale ofHeader(@Nullable String header) {
        if (header == null) {
            return Locale.FRENCH;
        }
        Locale best = Locale.FRENCH;
        double most = 0;
        for (String part : header.split(",", -1)) {
            Matcher matcher = RANGE.matcher(part);
            if (matcher.matches()) {
                String language = matcher.group(1).toLowerCase(Locale.ROOT);
                double quality = matcher.group(2) == null ? 1 : Double.parseDouble(matcher.group(2));
                if (quality > most && (language.equals("fr") || language.equals("en"))) {
                    best = language.equals("en") ? Locale.ENGLISH : Locale.FRENCH;
                    most = quality;
                }
            }
        }
        return best;
    }
}
