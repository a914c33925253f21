package fr.titraille.server;

import fr.titraille.dto.ArticleLimits;
import fr.titraille.error.Problems;
import jakarta.ws.rs.core.SecurityContext;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.security.Principal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ResourceConfig;
import org.jspecify.annotations.Nullable;

/** Hands a request that has wholly arrived to the JAX-RS application and takes its whole answer. Thread-safe. */
final class JerseyBridge {

    private static final URI BASE = URI.create("http://localhost/");

    /** Headers that would have the application pack or unpack. */
    private static final Set<String> OF_THE_BODY =
            Set.of("accept-encoding", "content-encoding", "content-length", "transfer-encoding");

    private final ApplicationHandler application;
    private final int maxAnswer;
    private final ArticleLimits articles;

    JerseyBridge(ResourceConfig config, int maxAnswer, ArticleLimits articles) {
        this.articles = articles;
        this.application = new ApplicationHandler(config);
        this.maxAnswer = maxAnswer;
    }

    /**
     * The application's answer.
     *
     * @param encoded whether the application packs and unpacks as the headers say
     */
    Answer answer(RequestHead head, byte[] body, boolean encoded) {
        return articles.during(() -> handle(head, body, encoded));
    }

    private Answer handle(RequestHead head, byte[] body, boolean encoded) {
        URI target = uri(head.target());
        if (target == null) {
            return Answers.problem(400, head.locale());
        }
        ContainerRequest request = new ContainerRequest(
                BASE,
                target,
                head.method(),
                new Anybody(),
                new MapPropertiesDelegate(),
                application.getConfiguration());
        for (Map.Entry<String, String> header : head.headers()) {
            if (encoded || !OF_THE_BODY.contains(header.getKey().toLowerCase(Locale.ROOT))) {
                request.getHeaders().add(header.getKey(), header.getValue());
            }
        }
        InputStream entity = new ByteArrayInputStream(body);
        request.setEntityStream(entity);
        CollectedResponse response = new CollectedResponse(maxAnswer);
        request.setWriter(response);
        application.handle(request);
        if (response.tooLarge()) {
            return Answers.problem(Problems.in(head.locale()).answerTooLarge(maxAnswer), head.locale());
        }
        return response.answer();
    }

    /** The target as an address below our own; null if it is none. */
    private static @Nullable URI uri(String target) {
        if (!target.startsWith("/")) {
            return null;
        }
        try {
            return new URI("http://localhost" + target);
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** Who asks has been settled at the gate. */
    private static final class Anybody implements SecurityContext {
        @Override
        public @Nullable Principal getUserPrincipal() {
            return null;
        }

        @Override
        public boolean isUserInRole(String role) {
            return false;
        }

        @Override
        public boolean isSecure() {
            return false;
        }

        @Override
        public @Nullable String getAuthenticationScheme() {
            return null;
        }
    }
}
