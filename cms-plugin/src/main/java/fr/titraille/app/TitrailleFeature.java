package fr.titraille.app;

import fr.titraille.api.CatalogueTag;
import fr.titraille.api.Resources;
import fr.titraille.error.ConstraintMapper;
import fr.titraille.error.JsonMappers;
import fr.titraille.error.ProblemMapper;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.util.Set;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.message.GZipEncoder;
import org.glassfish.jersey.server.filter.EncodingFilter;

/**
 * Titraille inside another JAX-RS application, below its path:
 *
 * <pre>{@code
 * public final class NewsroomApplication extends ResourceConfig {
 *     public NewsroomApplication() {
 *         register(new TitrailleFeature());
 *         registerClasses(TitrailleFeature.resources());
 *     }
 * }
 * }</pre>
 *
 * <p>Keys, rates, timeouts, TLS, metrics and the access log are the host's; limits on bodies and articles, problems,
 * languages, {@code ETag} and packing come along.
 */
public final class TitrailleFeature implements Feature {

    /** Bytes that a request may have: 2 MB. */
    public static final long DEFAULT_BODY_LIMIT = 2_000_000;

    private final long bodyLimit;

    /** The feature with default limits. */
    public TitrailleFeature() {
        this(DEFAULT_BODY_LIMIT);
    }

    /** @param bodyLimit bytes that a request may have, unpacked */
    public TitrailleFeature(long bodyLimit) {
        this.bodyLimit = bodyLimit;
    }

    /** The resources of the contract, which JAX-RS does not take from a feature. */
    public static Set<Class<?>> resources() {
        return Resources.ALL;
    }

    @Override
    public boolean configure(FeatureContext context) {
        context.register(LanguageFilter.class)
                .register(AnswerHeaders.class)
                .register(CatalogueTag.class)
                .register(ProblemMapper.class)
                .register(JsonMappers.Parse.class)
                .register(JsonMappers.Mapping.class)
                .register(ConstraintMapper.class)
                .register(new BodyLimit(bodyLimit))
                .register(JsonProvider.class)
                .register(RequestLanguage.class)
                .register(EncodingFilter.class)
                .register(GZipEncoder.class)
                .register(JacksonFeature.withoutExceptionMappers());
        return true;
    }
}
