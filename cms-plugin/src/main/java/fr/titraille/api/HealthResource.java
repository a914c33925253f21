package fr.titraille.api;

import fr.titraille.analysis.Analyzer;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** Tells whoever runs the service how it is. */
@Path("/health")
@Produces(MediaType.APPLICATION_JSON)
public final class HealthResource {

    /** The process answers. */
    @GET
    @Path("/live")
    @Operation(operationId = "live", summary = "Le processus répond")
    public Map<String, String> live() {
        return Map.of("status", "UP");
    }

    /** Models and dictionaries are loaded: a word is really analysed. */
    @GET
    @Path("/ready")
    @Operation(operationId = "ready", summary = "Les modèles sont chargés")
    public Map<String, String> ready() {
        boolean knows =
                Analyzer.french().analyze("Les puces arrivent.").lemma(1).equals("puce");
        if (!knows) {
            throw new jakarta.ws.rs.ServiceUnavailableException();
        }
        return Map.of("status", "UP");
    }
}
