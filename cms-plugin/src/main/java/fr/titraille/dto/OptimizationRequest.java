package fr.titraille.dto;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code POST /v1/optimizations} is given.
 *
 * @param archive articles that statements and links may be drawn from
 */
public record OptimizationRequest(
        @NotNull @Valid @Nullable ArticleDto article,
        @Size(max = 200) @Nullable List<@NotNull @Valid ArticleDto> archive,
        @Valid @Nullable Options options) {

    /**
     * See {@link fr.titraille.optimize.OptimizerOptions}.
     *
     * @param minWords words that the body should reach (default 700)
     * @param maxAddedShare added words at most, as a share of the article's own (default 1)
     * @param skip rules, steps or single changes that are refused, by id
     */
    @Schema(name = "OptimizationOptions")
    public record Options(
            @PositiveOrZero @Max(20_000) @Nullable Integer minWords,
            @PositiveOrZero @DecimalMax("10") @Nullable Double maxAddedShare,
            @Size(max = 1_000) @Nullable List<@NotBlank @Size(max = 200) String> skip) {}
}
