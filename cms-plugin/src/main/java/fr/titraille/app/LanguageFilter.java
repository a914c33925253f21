package fr.titraille.app;

import fr.titraille.i18n.Language;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Settles the language before anybody parses {@code Accept-Language}, which clients may write as they like. */
@Provider
@PreMatching
@Priority(0)
final class LanguageFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        String sent = request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        if (sent != null) {
            request.getHeaders()
                    .putSingle(
                            HttpHeaders.ACCEPT_LANGUAGE, Language.ofHeader(sent).getLanguage());
        }
    }
}
