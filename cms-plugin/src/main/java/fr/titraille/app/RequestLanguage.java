package fr.titraille.app;

import fr.titraille.i18n.Language;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import org.glassfish.jersey.server.validation.ValidationConfig;

/** Has Bean Validation speak the language that the request asks for, not the server's. */
@Provider
final class RequestLanguage implements ContextResolver<ValidationConfig> {

    private final HttpHeaders headers;

    /** @param headers of the request that is being answered, whichever it is */
    RequestLanguage(@Context HttpHeaders headers) {
        this.headers = headers;
    }

    @Override
    public ValidationConfig getContext(Class<?> type) {
        MessageInterpolator standard =
                Validation.byDefaultProvider().configure().getDefaultMessageInterpolator();
        return new ValidationConfig().messageInterpolator(new MessageInterpolator() {
            @Override
            public String interpolate(String template, Context context) {
                return standard.interpolate(template, context, locale());
            }

            @Override
            public String interpolate(String template, Context context, Locale locale) {
                return standard.interpolate(template, context, locale);
            }
        });
    }

    private Locale locale() {
        try {
            return Language.of(headers.getAcceptableLanguages());
        } catch (IllegalStateException outsideARequest) {
            return Language.of(List.of());
        }
    }
}
