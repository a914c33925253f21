package fr.titraille.format;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Content that cannot be read. The message says why in one line, names the place where there is one ({@code
 * [3].children}), and never repeats the content.
 */
public final class FormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private static final String BUNDLE = "fr.titraille.format.messages";

    private final @Nullable String key;
    private final String[] arguments;

    /** A reason in the words of a reader that is not Titraille's own. */
    public FormatException(String message) {
        super(message);
        this.key = null;
        this.arguments = new String[0];
    }

    /** A reason in the words of a reader that is not Titraille's own. */
    public FormatException(String message, Throwable cause) {
        super(message, cause);
        this.key = null;
        this.arguments = new String[0];
    }

    private FormatException(String key, List<String> arguments, @Nullable Throwable cause) {
        super(text(Locale.FRENCH, key, arguments.toArray()), cause);
        this.key = key;
        this.arguments = arguments.toArray(new String[0]);
    }

    /** A reason from the bundle of this package. */
    static FormatException of(String key, Object... arguments) {
        return new FormatException(
                key, List.of(arguments).stream().map(String::valueOf).toList(), null);
    }

    /** A reason from the bundle of this package, for which another exception is to blame. */
    static FormatException causedBy(Throwable cause, String key, Object... arguments) {
        return new FormatException(
                key, List.of(arguments).stream().map(String::valueOf).toList(), cause);
    }

    /** The message in English for English, in French for any other language; {@link #getMessage()} is French. */
    public String message(Locale locale) {
        if (key == null) {
            String message = getMessage();
            return message == null ? "" : message;
        }
        return text(locale, key, (Object[]) arguments);
    }

    private static String text(Locale locale, String key, Object... arguments) {
        Locale wanted = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
        String pattern = ResourceBundle.getBundle(BUNDLE, wanted).getString(key);
        return new MessageFormat(pattern, wanted).format(arguments);
    }
}
