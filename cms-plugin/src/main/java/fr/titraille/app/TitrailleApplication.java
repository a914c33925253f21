package fr.titraille.app;

import fr.titraille.api.AuditsResource;
import fr.titraille.api.ChipsResource;
import fr.titraille.api.EditorResource;
import fr.titraille.api.FactsResource;
import fr.titraille.api.FidelityResource;
import fr.titraille.api.HealthResource;
import fr.titraille.api.OpenApiResource;
import fr.titraille.api.OptimizationsResource;
import fr.titraille.api.RulesResource;
import fr.titraille.api.SubheadingsResource;
import fr.titraille.api.ValidationsResource;
import fr.titraille.error.ConstraintMapper;
import fr.titraille.error.ProblemMapper;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** All resources, filters and mappers: what a servlet container or {@link TitrailleServer} runs. */
public final class TitrailleApplication extends ResourceConfig {

    /** Bytes that a request may have: 2 MB. */
    public static final long DEFAULT_BODY_LIMIT = 2_000_000;

    /** The application with default limits. */
    public TitrailleApplication() {
        this(DEFAULT_BODY_LIMIT);
    }

    /** @param bodyLimit bytes that a request may have */
    public TitrailleApplication(long bodyLimit) {
        register(ValidationsResource.class);
        register(FactsResource.class);
        register(SubheadingsResource.class);
        register(FidelityResource.class);
        register(HealthResource.class);
        register(OptimizationsResource.class);
        register(ChipsResource.class);
        register(RulesResource.class);
        register(AuditsResource.class);
        register(OpenApiResource.class);
        register(EditorResource.class);
        register(ProblemMapper.class);
        register(ConstraintMapper.class);
        register(new BodyLimitFilter(bodyLimit));
        register(JsonProvider.class);
        register(RequestLanguage.class);
        register(JacksonFeature.withoutExceptionMappers());
        property(ServerProperties.WADL_FEATURE_DISABLE, true);
        property(ServerProperties.BV_SEND_ERROR_IN_RESPONSE, false);
        // nothing is held back: each line of an audit goes out as soon as it is written
        property(CommonProperties.OUTBOUND_CONTENT_LENGTH_BUFFER, 0);
        // a problem is an entity of ours, never the container's own error page
        property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
    }
}
