package fr.titraille.api;

import fr.titraille.dto.ChipDto;
import fr.titraille.dto.ChipsAnswer;
import fr.titraille.entity.Chip;
import fr.titraille.entity.ChipCatalogue;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The catalogue of chips. */
@Path("/v1/chips")
@Produces(MediaType.APPLICATION_JSON)
@Catalogue
public final class ChipsResource {

    /** All chips, or those of one maker. */
    @GET
    @Operation(operationId = "chips", summary = "Le catalogue des puces, avec ses sources")
    public ChipsAnswer chips(@QueryParam("maker") @Nullable String maker) {
        ChipCatalogue catalogue = ChipCatalogue.standard();
        List<Chip> chips = maker == null ? catalogue.chips() : catalogue.of(maker);
        return new ChipsAnswer(chips.stream().map(ChipDto::of).toList(), catalogue.sources());
    }
}
