package fr.titraille.fidelity;

import fr.titraille.text.TextEdit;
import fr.titraille.text.TextRange;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Writes errors out for an editor, in French or English. */
final class FidelityMessages {

    private static final int LONGEST = 160;

    private final ResourceBundle bundle;
    private final Locale locale;

    private FidelityMessages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "fr.titraille.fidelity.messages",
                locale.getLanguage().equals("fr") ? Locale.ROOT : locale,
                FidelityMessages.class.getClassLoader());
    }

    /** English for English, French for any other language. */
    static FidelityMessages in(Locale locale) {
        return new FidelityMessages(locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.FRENCH);
    }

    /** The error with its message. {@code {0}} is the quotation, {@code {1}} the source's words, then the arguments. */
    FidelityError error(ErrorDraft draft, String rewrite) {
        Sources.@Nullable Origin origin = draft.source();
        String source = origin == null ? "" : origin.text().text();
        TextRange sourceRange = draft.sourceRange();
        String sourceQuote = sourceRange == null ? "" : sourceRange.of(source);
        boolean omission = draft.side() == FidelityError.Side.SOURCE;
        String quote = omission ? sourceQuote : draft.range().of(rewrite);
        List<Object> arguments = new ArrayList<>(List.of(shortened(quote), shortened(sourceQuote)));
        arguments.addAll(draft.arguments());
        String pattern = bundle.getString(draft.kind().id() + "." + draft.message());
        String replacement = draft.replacement();
        return new FidelityError(
                draft.kind(),
                draft.field(),
                quote,
                draft.side(),
                draft.range(),
                sourceQuote,
                origin != null && origin.main() ? sourceRange : null,
                new MessageFormat(pattern, locale).format(arguments.toArray()),
                replacement == null ? null : new TextEdit(draft.range(), replacement));
    }

    /** A text without arguments. */
    String label(String key) {
        return bundle.getString(key);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1).strip() + "…";
    }
}
