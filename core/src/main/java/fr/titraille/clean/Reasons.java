package fr.titraille.clean;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Why boilerplate leaves the text, in the editor's language. */
final class Reasons {

    private static final String BUNDLE = "fr.titraille.clean.messages";

    private Reasons() {}

    /** In English for English, in French for any other language. */
    static String of(Boilerplate boilerplate, Locale locale) {
        Locale wanted = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, wanted);
        String kind = boilerplate.kind();
        String kept = kind + ".kept";
        String replaced = kind + ".replaced";
        if (!boilerplate.replacement().isEmpty() && bundle.containsKey(replaced)) {
            return text(bundle, replaced, wanted, boilerplate.information());
        }
        boolean informed = !boilerplate.information().isEmpty() && bundle.containsKey(kept);
        return text(bundle, informed ? kept : kind, wanted, boilerplate.information());
    }

    private static String text(ResourceBundle bundle, String key, Locale locale, String information) {
        return new MessageFormat(bundle.getString(key), locale).format(new Object[] {information});
    }
}
