package fr.titraille.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Titraille as a feature of somebody else's application. */
class EmbeddedTest {

    /** What the host itself serves. */
    @Path("/newsroom")
    public static final class Newsroom {
        /** A word of the host's. */
        @GET
        public String greeting() {
            return "bonjour";
        }
    }

    private static final ApplicationHandler HOST = new ApplicationHandler(new ResourceConfig(Newsroom.class)
            .register(new TitrailleFeature())
            .registerClasses(TitrailleFeature.resources()));

    @Test
    void host_withTheFeature_servesBoth() throws Exception {
        assertThat(body(ask("GET", "newsroom", null))).isEqualTo("bonjour");
        String answer = body(ask(
                "POST",
                "v1/validations",
                "{\"article\": {\"body\": {\"format\": \"text\", \"content\": \"Les puces arrivent à Lyon.\"}}}"));
        assertThat(new ObjectMapper().readTree(answer).at("/metrics/words").asInt())
                .isEqualTo(5);
    }

    @Test
    void host_withTheFeature_tellsProblems() throws Exception {
        ContainerResponse malformed = ask("POST", "v1/validations", "{\"article\": ");
        assertThat(malformed.getStatus()).isEqualTo(400);
        assertThat(malformed.getMediaType()).hasToString("application/problem+json");
        assertThat(ask("POST", "v1/validations", "{\"article\": {\"titre\": 1}}")
                        .getMediaType())
                .hasToString("application/problem+json");
    }

    private static ContainerResponse ask(String method, String path, @Nullable String json) throws Exception {
        URI base = URI.create("http://localhost/");
        ContainerRequest request = new ContainerRequest(
                base, base.resolve(path), method, null, new MapPropertiesDelegate(), HOST.getConfiguration());
        if (json != null) {
            request.header("Content-Type", "application/json");
            request.setEntityStream(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ContainerResponse response = HOST.apply(request, out).get();
        request.setProperty("written", out.toString(StandardCharsets.UTF_8));
        return response;
    }

    private static String body(ContainerResponse response) {
        return String.valueOf(response.getRequestContext().getProperty("written"));
    }
}
