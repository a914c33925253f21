package fr.titraille.api;

import fr.titraille.dto.RuleDto;
import fr.titraille.dto.RulesAnswer;
import fr.titraille.i18n.Language;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleEngine;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The catalogue of rules. */
@Path("/v1/rules")
@Produces(MediaType.APPLICATION_JSON)
@Catalogue
public final class RulesResource {

    private static final Comparator<Rule> BY_GROUP = Comparator.comparing(
                    (Rule rule) -> rule.descriptor().group())
            .thenComparing(rule -> rule.descriptor().id());

    /** All rules that a profile runs. */
    @GET
    @Operation(operationId = "rules", summary = "Les règles d’un profil, par groupe")
    public RulesAnswer all(@QueryParam("profile") @Nullable String profile, @Context HttpHeaders headers) {
        RuleEngine engine = Engines.of(profile, "profile");
        Locale locale = Language.of(headers.getAcceptableLanguages());
        return new RulesAnswer(
                engine.profile().name(),
                engine.rules().stream()
                        .sorted(BY_GROUP)
                        .map(rule -> RuleDto.of(rule, engine.profile(), locale))
                        .toList());
    }

    /** One rule with its documentation. */
    @GET
    @Path("{id}")
    @Operation(operationId = "rule", summary = "Une règle et sa documentation")
    public RuleDto one(
            @PathParam("id") String id, @QueryParam("profile") @Nullable String profile, @Context HttpHeaders headers) {
        RuleEngine engine = Engines.of(profile, "profile");
        Rule rule = engine.rule(id).orElseThrow(NotFoundException::new);
        return RuleDto.withPage(rule, engine.profile(), Language.of(headers.getAcceptableLanguages()));
    }
}
