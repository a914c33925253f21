package fr.titraille.app;

import fr.titraille.api.ServiceArchive;
import fr.titraille.archive.ArticleIndex;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** All resources, filters and mappers: what a servlet container or {@link TitrailleServer} runs. */
public final class TitrailleApplication extends ResourceConfig {

    /** The application with default limits. */
    public TitrailleApplication() {
        this(TitrailleFeature.DEFAULT_BODY_LIMIT);
    }

    /** The same application with an archive of its own, which whoever opened it closes. */
    public TitrailleApplication archive(ArticleIndex archive) {
        property(ServiceArchive.PROPERTY, archive);
        return this;
    }

    /** @param bodyLimit bytes that a request may have, unpacked */
    public TitrailleApplication(long bodyLimit) {
        registerClasses(TitrailleFeature.resources());
        register(new TitrailleFeature(bodyLimit));
        property(ServerProperties.WADL_FEATURE_DISABLE, true);
        property(ServerProperties.BV_SEND_ERROR_IN_RESPONSE, false);
        // nothing is held back: each line of an audit goes out as soon as it is written
        property(CommonProperties.OUTBOUND_CONTENT_LENGTH_BUFFER, 0);
        // a problem is an entity of ours, never the container's own error page
        property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
    }
}
