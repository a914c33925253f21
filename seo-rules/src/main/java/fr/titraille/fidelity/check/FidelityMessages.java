package fr.titraille.fidelity.check;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Writes errors out for an editor, in French or English. */
public final class FidelityMessages {

    private static final int LONGEST = 160;

    private final ResourceBundle bundle;
    private final Locale locale;

    private FidelityMessages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "fr.titraille.fidelity.check.messages",
                locale.getLanguage().equals("fr") ? Locale.ROOT : locale,
                FidelityMessages.class.getClassLoader());
    }

    /** English for English, French for any other language. */
    public static FidelityMessages in(Locale locale) {
        return new FidelityMessages(locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.FRENCH);
    }

    /**
     * The text for an alarm. {@code {0}} is the quotation, {@code {1}} the source's words, then what it names.
     *
     * @param quote the words that the alarm marks
     * @param sourceQuote what the source has, or empty
     */
    public String message(Alarm alarm, String quote, String sourceQuote) {
        List<Object> arguments = new ArrayList<>(List.of(shortened(quote), shortened(sourceQuote)));
        arguments.addAll(alarm.arguments());
        return new MessageFormat(bundle.getString(alarm.ground().key()), locale).format(arguments.toArray());
    }

    /** A text without arguments. */
    public String label(String key) {
        return bundle.getString(key);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1).strip() + "…";
    }
}
