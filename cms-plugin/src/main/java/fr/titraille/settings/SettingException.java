package fr.titraille.settings;

import fr.titraille.i18n.ServiceTexts;
import java.util.List;
import java.util.Locale;

/** A setting that cannot be used; the service does not start. */
public final class SettingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param key what is wrong, a key of the service's texts
     * @param arguments what the text names
     */
    public SettingException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** What is wrong, for people. */
    public String text(Locale locale) {
        return ServiceTexts.in(locale).text(key, arguments.toArray());
    }
}
